import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type BrowserContextOptions, type Frame, type Page } from 'playwright';
import { inject, onTestFinished } from 'vitest';
import { LAPTOP, watch } from './open-site.ts';

/** Somebody's page with frames in it, from an origin of its own. */
export interface OpenHost {
  readonly page: Page;
  readonly troubles: readonly string[];
  /** The frame in the iframe that a selector names, once its explorer is ready or has failed. */
  frame(iframe?: string): Promise<Frame>;
}

/** How to look at which page. */
export interface HostOptions extends BrowserContextOptions {
  /** What stands in the body, given the address of the embed page. */
  readonly body: (embed: string) => string;
  /** Further places that frames may come from. */
  readonly frames?: readonly string[];
  /** Files beside the page, by name. */
  readonly files?: Readonly<Record<string, string>>;
}

const embedFile = (name: string): string =>
  readFileSync(new URL(`../../dist/site/embed/${name}`, import.meta.url), 'utf8');

const mediaType = (name: string): string =>
  name.endsWith('.js') ? 'text/javascript' : name.endsWith('.css') ? 'text/css' : 'text/html';

/** Serves texts from an origin of their own, under a policy; closes with the test. Answers the address, with a slash. */
export const serveTexts = async (texts: Readonly<Record<string, string>>, policy: string): Promise<string> => {
  const server = createServer(({ url = '/' }, response) => {
    const name = url.replace(/[?#].*/, '').slice(1) || 'index.html';
    const text = texts[name];
    response.writeHead(text === undefined ? 404 : 200, {
      'content-type': `${mediaType(name)}; charset=utf-8`,
      'content-security-policy': policy,
    });
    response.end(text);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(
    () =>
      new Promise<void>((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  );
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
};

const STYLE = `
  body { margin: 20px }
  iframe { display: block; border: 0; inline-size: 100%; block-size: 424px }
`;

const isLoaded = async (): Promise<boolean> => {
  const explorer = document.querySelector('stemma-explorer') as { ready?: Promise<void> } | null;
  await explorer?.ready?.catch(() => undefined);
  return explorer?.ready !== undefined;
};

/** Opens a host page under a policy that allows its own files and frames of the site, and nothing else. */
export const openHost = async ({ body, files = {}, frames = [], ...look }: HostOptions): Promise<OpenHost> => {
  const site = inject('site');
  const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; frame-src ${[site, ...frames].join(' ')}`;
  const head =
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Host</title><link rel="icon" href="data:,"><link rel="stylesheet" href="host.css">';
  const host = await serveTexts(
    {
      'host.js': embedFile('host.js'),
      'connect.js': embedFile('connect.js'),
      'host.css': STYLE,
      'index.html': `<!doctype html><html lang="en"><head>${head}</head><body>${body(`${site}embed/`)}</body></html>`,
      ...files,
    },
    policy,
  );
  const browser = await chromium.launch({
    executablePath: inject('browser'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ ...LAPTOP, ...look });
  const troubles = watch(page, [site, host, ...frames]);
  await page.goto(host);
  const frame = async (iframe = 'iframe'): Promise<Frame> => {
    const found = await (await page.waitForSelector(iframe)).contentFrame();
    await found!.waitForFunction(isLoaded, undefined, { timeout: 20_000 }).catch((error: unknown) => {
      throw new Error(`The explorer did not get ready. ${troubles.join('\n')}`, { cause: error });
    });
    return found!;
  };
  return { page, troubles, frame };
};
