/** What a host page and the frame in it say to each other, and what they do not listen to. */
import type { Frame, Page } from 'playwright';
import { expect, it } from 'vitest';
import type { FrameConnection } from '../../site/embed/connect.ts';
import { openHost, serveTexts, type OpenHost } from './open-host.ts';

declare global {
  /** Connections of the host page, by the id of their iframe. */
  var connections: Readonly<Record<string, FrameConnection>>;
  /** Names of the events that reached the iframe, with their details. */
  var heard: (readonly [name: string, detail: Record<string, unknown>])[];
}

/** A page of somebody who talks with the frame by script. */
const PAGE = `
  globalThis.connections = {};
  globalThis.heard = [];
  addEventListener('stemma-connect', ({ target, detail }) => (connections[target.id] = detail));
  for (const name of ['ready', 'select', 'view-change', 'trace', 'open-link', 'error'])
    addEventListener('stemma-' + name, ({ detail }) => heard.push([name, detail]));
`;
const SCRIPTS = '<script src="page.js"></script><script src="host.js"></script>';

const iframe = (id: string, src: string, more = ''): string =>
  `<iframe data-stemma id="${id}" title="Figure" ${more} src="${src.replaceAll('&', '&amp;')}"></iframe>`;

const open = (body: (embed: string) => string, frames: readonly string[] = []): Promise<OpenHost> =>
  openHost({ body: (embed) => body(embed) + SCRIPTS, files: { 'page.js': PAGE }, frames });

const inFrame = (frame: Frame, name: 'address' | 'theme' | 'controls'): Promise<unknown> =>
  frame.evaluate((key) => (document.querySelector('stemma-explorer') as unknown as Record<string, unknown>)[key], name);

const refusals = (page: Page, count: number): Promise<unknown> =>
  page.waitForFunction((least) => connections['a']!.refused >= least, count);

it.each(['', 'sandbox="allow-scripts"'])(
  'a host page sets, calls and hears the explorer in its frame (%s)',
  async (sandbox) => {
    const { page, troubles, frame } = await open((embed) => iframe('a', `${embed}?controls=minimal`, sandbox));
    const found = await frame();
    const counts = await page.evaluate(() => connections['a']!.ready);
    expect(counts.nodes).toBeGreaterThan(600);

    await page.evaluate(async () => {
      connections['a']!.set('theme', 'dark');
      connections['a']!.set('state', 'view=list&dim=food');
      await connections['a']!.select(['dimension:food']);
    });
    expect(await inFrame(found, 'theme')).toBe('dark');
    expect(await inFrame(found, 'address')).toBe('v=1&view=list&sel=dimension:food&dim=food');

    const [visible, hits] = await page.evaluate(() =>
      Promise.all([connections['a']!.visible(), connections['a']!.search('food security')]),
    );
    expect(visible.nodes).toContain('dimension:food');
    expect(hits[0]).toMatchObject({ id: 'dimension:food' });

    await found.getByRole('combobox').fill('hunger');
    await found.getByRole('combobox').press('Enter');
    await page.waitForFunction(() => heard.some(([name]) => name === 'select'));
    expect(await page.evaluate(() => heard.map(([name]) => name))).toEqual(['ready', 'select', 'view-change']);
    expect(troubles).toEqual([]);
  },
);

it('the same state can be set again after the reader went elsewhere', async () => {
  const { page, frame } = await open((embed) => iframe('a', embed));
  const found = await frame();
  const set = (): Promise<unknown> =>
    page.evaluate(async () => {
      connections['a']!.set('state', 'view=table');
      return (await connections['a']!.visible()).nodes.length;
    });
  await set();
  await found.locator('stemma-explorer').getByRole('tab', { name: 'List' }).click();
  expect(await inFrame(found, 'address')).toBe('v=1&view=list');
  await set();
  expect(await inFrame(found, 'address')).toBe('v=1&view=table');
});

it('a call that cannot be answered is told to whoever called', async () => {
  const { page, frame } = await open((embed) => iframe('a', embed));
  await frame();
  const reasons = await page.evaluate(async () => {
    const broken = connections['a']!.exportAs('nothing-known').then(
      () => 'answered',
      (error: unknown) => (error as Error).message,
    );
    const first = await broken;
    const late = connections['a']!.trace({ from: 'report:hdr-1994' }).catch(
      (error: unknown) => (error as Error).message,
    );
    connections['a']!.dispose();
    return [first, await late];
  });
  expect(reasons[0]).not.toBe('answered');
  expect(reasons[1]).toMatch(/let go/);
});

it('what cannot be loaded is told to the host page', async () => {
  const { page, frame } = await open((embed) => iframe('a', `${embed}?src=../data/nothing.json`));
  await frame();
  await page.waitForFunction(() => heard.length > 0);
  expect(await page.evaluate(() => heard.map(([name, { code }]) => [name, code]))).toEqual([['error', 'not-found']]);
  expect(
    await page.evaluate(() => connections['a']!.ready.catch((error: unknown) => (error as Error).message)),
  ).toMatch(/no file/);
});

it('a setting that is not known is told, and the data are there all the same', async () => {
  const { page, frame } = await open((embed) => iframe('a', `${embed}?theme=purple`));
  await frame();
  expect((await page.evaluate(() => connections['a']!.ready)).nodes).toBeGreaterThan(600);
  await page.waitForFunction(() => heard.some(([name]) => name === 'error'));
  expect(await page.evaluate(() => heard.find(([name]) => name === 'error'))).toMatchObject([
    'error',
    { code: 'attribute', path: 'theme' },
  ]);
});

it('a frame without an address is left alone', async () => {
  const { page, troubles } = await open(() => '<iframe data-stemma id="a" title="Figure"></iframe>');
  await page.evaluate(() => {
    const { contentWindow } = document.querySelector('iframe')!;
    const message = { data: { stemma: 1, type: 'here' }, source: contentWindow, origin: 'null' };
    dispatchEvent(new MessageEvent('message', message));
  });
  await refusals(page, 1);
  expect(troubles).toEqual([]);
});

/** A page that answers a hello as its script says. */
const fake = (script: string): Promise<string> =>
  serveTexts(
    { 'index.html': '<!doctype html><script src="fake.js"></script>', 'fake.js': script },
    "default-src 'none'; script-src 'self'",
  );

const ECHO = `addEventListener('message', ({ data, source, ports: [port] }) => {
  if (data.type === 'hello') source.postMessage(data, '*');
  if (port) port.postMessage({ type: 'height', height: 777 });
});
parent.postMessage({ stemma: 1, type: 'here' }, '*');`;

it('a page from elsewhere that took the place of the explorer gets no line', async () => {
  const stranger = await fake(ECHO);
  const { page, frame } = await open((embed) => iframe('a', embed), [stranger]);
  await frame();
  await page.evaluate((address) => {
    document.querySelector('iframe')!.contentWindow!.location.replace(address);
  }, stranger);
  await refusals(page, 1);
  // What the explorer itself asked for before it left may stay; what the stranger asks for may not come.
  expect(await page.evaluate(() => document.querySelector('iframe')!.style.height)).not.toBe('777px');
});

it('a page that does not know the nonce gets no line', async () => {
  const forger = await fake(
    ECHO.replace('source.postMessage(data', "source.postMessage({ ...data, nonce: '1-2-3-4' }"),
  );
  const { page } = await open(() => iframe('a', forger), [forger]);
  await refusals(page, 1);
  expect(await page.evaluate(() => document.querySelector('iframe')!.style.height)).toBe('');
});

it('another window gets no line, though it comes from the same place', async () => {
  const place = await fake(ECHO);
  const { page } = await open(
    () => `${iframe('a', `${place}?quiet`)}<iframe id="other" title="Other" src="${place}"></iframe>`,
    [place],
  );
  await page.waitForFunction(() => document.querySelector('iframe')!.style.height === '777px');
  expect(await page.evaluate(() => document.querySelector<HTMLIFrameElement>('#other')!.style.height)).toBe('');
});

it('messages without the right shape are counted and left alone', async () => {
  const clumsy = await fake(`addEventListener('message', ({ data, source, ports: [port] }) => {
    if (data.type === 'hello') source.postMessage(data, '*');
    if (!port) return;
    for (const bad of [null, 'height', { type: 'height', height: '9' }, { type: 'answer', id: 99 }, { type: 'fact', name: 'load', detail: {} }])
      port.postMessage(bad);
    port.postMessage({ type: 'height', height: 333 });
  });
  parent.postMessage({ stemma: 1, type: 'here' }, '*');
  parent.postMessage({ stemma: 1, type: 'nothing' }, '*');`);
  const { page, troubles } = await open(() => iframe('a', clumsy), [clumsy]);
  await page.waitForFunction(() => document.querySelector('iframe')!.style.height === '333px');
  await refusals(page, 6);
  expect(await page.evaluate(() => heard)).toEqual([]);
  expect(troubles).toEqual([]);
});

it('the explorer listens to the page around it alone', async () => {
  const { page, frame } = await open((embed) => iframe('a', embed));
  const found = await frame();
  await page.evaluate(() => {
    addEventListener('message', ({ data }) => heard.push(['window', data as Record<string, unknown>]));
  });
  await found.evaluate(() => {
    const { port2 } = new MessageChannel();
    postMessage({ stemma: 1, type: 'hello', nonce: 'mine' }, '*');
    postMessage({ stemma: 1, type: 'port', nonce: 'mine' }, '*', [port2]);
  });
  await page.evaluate(() => connections['a']!.visible());
  expect(await page.evaluate(() => heard.filter(([name]) => name === 'window'))).toEqual([]);
});

it('a frame that is moved or loaded anew is known again; one that is removed is let go', async () => {
  const { page, frame } = await open((embed) => `<div id="there"></div>${iframe('a', embed)}`);
  await frame();
  const again = async (change: () => void): Promise<void> => {
    const before = await page.evaluate(() => heard.filter(([name]) => name === 'ready').length);
    await page.evaluate(change);
    await page.waitForFunction((count) => heard.filter(([name]) => name === 'ready').length > count, before);
    expect((await page.evaluate(() => connections['a']!.visible())).nodes.length).toBeGreaterThan(600);
  };
  await page.evaluate(() => connections['a']!.ready);
  await again(() => document.querySelector('#there')!.append(document.querySelector('iframe')!));
  await again(() => {
    const element = document.querySelector('iframe')!;
    element.src = element.src.replace('#', '') + '?theme=dark';
  });
  const reason = await page.evaluate(async () => {
    document.querySelector('iframe')!.remove();
    await Promise.resolve();
    return connections['a']!.visible().then(
      () => 'answered',
      (error: unknown) => (error as Error).message,
    );
  });
  expect(reason).toMatch(/let go/);
});

it('two frames on a page go their own ways, also one that comes later', async () => {
  const { page, troubles, frame } = await open((embed) => iframe('a', `${embed}?view=list`));
  await frame('#a');
  await page.evaluate(() => {
    const second = document.querySelector('iframe')!.cloneNode() as HTMLIFrameElement;
    second.id = 'b';
    document.body.append(second);
  });
  const other = await frame('#b');
  await page.waitForFunction(() => 'b' in connections);
  await page.evaluate(() => connections['b']!.select(['dimension:food']));
  expect(await inFrame(other, 'address')).toBe('v=1&view=list&sel=dimension:food');
  expect(await inFrame(await frame('#a'), 'address')).toBe('v=1&view=list');
  expect(troubles).toEqual([]);
});
