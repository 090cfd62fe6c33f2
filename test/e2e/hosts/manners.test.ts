/** What no list can ask: where a page is scaled, printed, or without a network. */
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ROOT } from '../../../scripts/root.mjs';
import { serveHost, type HostServer } from './host-server.ts';

let browser: Browser;
let assets: HostServer;

const ARGS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

beforeAll(async () => {
  browser = await chromium.launch({
    executablePath: inject('browser'),
    args: ARGS,
  });
  assets = await serveHost([
    ['/cdn/', join(ROOT, 'dist/cdn')],
    ['/', join(ROOT, 'dist/site')],
  ]);
});

afterAll(async () => {
  await Promise.all([browser.close(), assets.close()]);
});

const POSTER = '<figure class="stemma-poster"><p>The poster.</p></figure>';

const markup = (style: string, script = 'stemma.js'): string => `<!doctype html><html lang="en"><head>
  <meta charset="utf-8" /><title>Host</title><link rel="icon" href="data:," /><style>${style}</style>
  <script type="module" src="/cdn/${script}"></script></head>
  <body><stemma-explorer src="/data/human-security.json" loading="eager">${POSTER}</stemma-explorer></body></html>`;

const open = async (path: string, body: string): Promise<Page> => {
  assets.pages.set(path, { body });
  const page = await browser.newPage({ viewport: { width: 1366, height: 900 } });
  await page.goto(new URL(path, assets.address).href);
  await ready(page);
  return page;
};

const ready = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await customElements.whenDefined('stemma-explorer');
    await (document.querySelector('stemma-explorer') as HTMLElement & { ready: Promise<void> }).ready;
  });

interface Inside {
  /** Middle of the mark of a node, in CSS pixels of the window. */
  markOf(id: string): { readonly x: number; readonly y: number };
}

/** Where the mark of a node is seen, whatever the page does to the explorer. */
const markOf = (page: Page, id: string): Promise<ReturnType<Inside['markOf']>> =>
  page.evaluate((node) => {
    interface Canvas extends HTMLElement {
      readonly drawing: {
        boxOf(id: string): { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
      };
    }
    const picture = document.querySelector('stemma-explorer')!.shadowRoot!.querySelector('stemma-picture')!;
    const canvas = picture.shadowRoot!.querySelector<Canvas>('stemma-canvas')!;
    const box = canvas.drawing.boxOf(node);
    const seen = canvas.getBoundingClientRect();
    const scale = seen.width / canvas.offsetWidth;
    return { x: seen.left + (box.x + box.width / 2) * scale, y: seen.top + (box.y + box.height / 2) * scale };
  }, id);

const selected = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () =>
      (
        document.querySelector('stemma-explorer') as HTMLElement & {
          viewState: { selection: { nodes: readonly string[] } };
        }
      ).viewState.selection.nodes,
  );

describe.each([
  ['scaled by 0.5', 'body { transform: scale(0.5); transform-origin: 0 0; width: 1400px }'],
  ['scaled by 2', 'body { transform: scale(2); transform-origin: 0 0; width: 640px }'],
  [
    'scaled by 3',
    'body { transform: scale(3); transform-origin: 0 0; width: 440px } stemma-explorer { height: 290px }',
  ],
  ['zoomed to 150 %', 'body { zoom: 1.5 }'],
])('a page that is %s', (name, style) => {
  it('is hit where it is touched', async () => {
    const page = await open(`/${encodeURIComponent(name)}`, markup(style));
    const { x, y } = await markOf(page, 'concept:human-security');
    await page.mouse.click(x, y);
    await page.waitForFunction(() =>
      (document.querySelector('stemma-explorer') as unknown as { address: string }).address.includes('sel='),
    );
    expect(await selected(page)).toEqual(['concept:human-security']);
    await page.close();
  });
});

describe('a page on paper', () => {
  it('shows the poster, where there is one', async () => {
    const page = await open('/print', markup(''));
    const poster = page.getByText('The poster.');
    expect(await poster.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await poster.isVisible()).toBe(true);
    await page.close();
  });

  it('shows the picture at its size, where there is none', async () => {
    const page = await open('/print-none', markup('').replace(POSTER, ''));
    await page.emulateMedia({ media: 'print' });
    const box = await page.locator('stemma-explorer').boundingBox();
    expect(box?.height).toBe(640);
    await page.close();
  });
});

describe('a page without a network', () => {
  it('has everything in the single file: views that nobody opened before open', async () => {
    const page = await open('/offline', markup('', 'stemma.single.js'));
    await page.context().setOffline(true);
    await page.evaluate(() => document.querySelector('stemma-explorer')!.setAttribute('state', 'view=coverage'));
    await page.getByRole('gridcell').first().waitFor();
    await page.context().setOffline(false);
    await page.close();
  });

  it('says which part is missing where the parts lie on a server', async () => {
    const page = await open('/offline-parts', markup(''));
    await page.context().setOffline(true);
    await page.evaluate(() => document.querySelector('stemma-explorer')!.setAttribute('state', 'view=coverage'));
    await page.getByText('A part of the explorer could not be loaded.', { exact: false }).first().waitFor();
    await page.context().setOffline(false);
    await page.close();
  });
});
