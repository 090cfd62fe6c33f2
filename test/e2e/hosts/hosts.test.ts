/** One list, gone through each door, on each host page, from another origin: see docs/hosts.md. */
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ROOT } from '../../../scripts/root.mjs';
import { ACCEPTED, goThrough } from './acceptance.ts';
import { bundleApplication, DOORS, type Door } from './doors.ts';
import { frameOf, HOSTS, type HostKind } from './host-pages.ts';
import { serveHost, type HostServer } from './host-server.ts';

let browser: Browser;
let assets: HostServer;
let host: HostServer;

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: inject('browser'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  assets = await serveHost([
    ['/cdn/', join(ROOT, 'dist/cdn')],
    ['/copy/cdn/', join(ROOT, 'dist/cdn')],
    ['/copy/embed/', join(ROOT, 'dist/site/embed')],
    ['/', join(ROOT, 'dist/site')],
  ]);
  host = await serveHost([['/own/', await bundleApplication()]]);
});

afterAll(async () => {
  await Promise.all([browser.close(), assets.close(), host.close()]);
});

const markup = (kind: HostKind, door: Door, withScript = true): string => `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>A host page</title><link rel="icon" href="data:," />
    ${kind.head ?? ''}${withScript ? door.head(assets.address) : ''}
  </head>
  <body><h1>A host page</h1>${kind.body(door, assets.address)}<p id="after">After it.</p></body>
</html>`;

/** What should not happen, as it happened. */
const watch = (page: Page): readonly string[] => {
  const troubles: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.stack ?? error.message}`));
  page.on('request', (request) => {
    const { origin, protocol, href } = new URL(request.url());
    const known = [assets.address, host.address].map((address) => new URL(address).origin);
    if (protocol.startsWith('http') && !known.includes(origin)) troubles.push(`stranger: ${href}`);
  });
  return troubles;
};

/** The markup of a page without the explorers and the one sentinel that they leave in its head. */
const hostMarkup = async (page: Page): Promise<string> =>
  (await page.content())
    .replace(/<stemma-explorer[\s\S]*?<\/stemma-explorer>/g, '<explorer>')
    .replace(/<iframe[\s\S]*?<\/iframe>/g, '<explorer>')
    .replace(/<template id="__________cytoscape_stylesheet"><\/template>/, '');

const open = async (context: BrowserContext, path: string): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(new URL(path, host.address).href);
  return page;
};

/** How the page looks where no script runs. */
const untouched = async (path: string): Promise<string> => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const text = await hostMarkup(await open(context, path));
  await context.close();
  return text;
};

/** What listens on a global object, from scripts that came over the network: not the driver of the browser. */
const listenersOn = async (page: Page, expression: 'window' | 'document'): Promise<readonly string[]> => {
  const session = await page.context().newCDPSession(page);
  const loaded = new Set<string>();
  session.on('Debugger.scriptParsed', ({ scriptId, url }) => url.startsWith('http') && loaded.add(scriptId));
  await session.send('Debugger.enable');
  const { result } = await session.send('Runtime.evaluate', { expression });
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId! });
  return listeners.filter(({ scriptId }) => loaded.has(scriptId)).map(({ type }) => type);
};

const isChanged = (kind: HostKind): boolean => kind.before !== undefined;

describe.each(HOSTS)('on $name', (kind) => {
  const doors = DOORS.filter(({ name }) => kind.shut?.[name] === undefined);

  it.each(doors)('the $name door gives everything, and leaves the page as it was', async (door) => {
    const path = `/${encodeURIComponent(`${kind.name} ${door.name}`)}`;
    host.pages.set(path, {
      body: markup(kind, door),
      ...(kind.headers && { headers: kind.headers(door, assets.address) }),
    });
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
    const page = await context.newPage();
    const troubles = watch(page);
    await page.goto(new URL(path, host.address).href);
    await kind.before?.(page);
    const found = await goThrough(await frameOf(page, door));
    expect({ found, troubles }).toEqual({ found: ACCEPTED, troubles: [] });

    await page.evaluate(() => {
      for (const one of document.querySelectorAll('stemma-explorer, iframe')) one.remove();
    });
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
    const after = {
      troubles,
      prototype: await page.evaluate(() => Object.keys(Object.prototype)),
      onWindow: await listenersOn(page, 'window'),
      onDocument: await listenersOn(page, 'document'),
    };
    expect(after).toEqual({ troubles: [], prototype: [], onWindow: [], onDocument: [] });
    if (!isChanged(kind)) expect(await hostMarkup(page)).toBe((await untouched(path)).replaceAll('<explorer>', ''));
    await context.close();
  });
});
