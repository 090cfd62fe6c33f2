import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { serveFolder } from '../bin/static-server.mjs';
import { ensureBrowser } from './find-browser.mjs';
import { ROOT } from './root.mjs';
import { shippedDataset } from './shipped-dataset.mjs';

/**
 * Notes when the first line or shape is drawn. Until then patience is long: on a busy machine, too, nothing is loaded
 * because the picture took its time. Runs in the page, before everything in it.
 */
const noteFirstStroke = () => {
  const { prototype } = CanvasRenderingContext2D;
  const { stroke } = prototype;
  const { setTimeout: soon } = window;
  const PATIENCE_MS = 100;
  Object.assign(window, {
    setTimeout: (/** @type {() => void} */ task, ms = 0) => soon(task, ms < PATIENCE_MS ? ms : 1000 * ms),
  });
  prototype.stroke = function (/** @type {any[]} */ ...path) {
    prototype.stroke = stroke;
    Object.assign(window, { setTimeout: soon });
    performance.mark('first-stroke');
    return Reflect.apply(stroke, this, path);
  };
};

/** Scripts asked for before the first stroke. Runs in the page. @returns {string[]} */
const askedBeforeStroke = () => {
  const [mark] = performance.getEntriesByName('first-stroke');
  return performance
    .getEntriesByType('resource')
    .filter(({ startTime }) => mark !== undefined && startTime < mark.startTime)
    .map(({ name }) => name);
};

/** Whether every element that is shown is registered. Runs in the page. */
const isWhole = () => {
  /** @type {(Document | ShadowRoot)[]} */
  const trees = [document];
  for (const tree of trees) {
    for (const element of tree.querySelectorAll('*')) {
      if (element.matches(':not(:defined)')) return false;
      if (element.shadowRoot) trees.push(element.shadowRoot);
    }
  }
  return true;
};

/** Two frames. Runs in the page. */
const twoFrames = () =>
  new Promise((settle) => requestAnimationFrame(() => requestAnimationFrame(() => settle(undefined))));

/** @param {string} script */
const pageWith = (script) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Measured</title>
  <link rel="icon" href="data:,"><link rel="stylesheet" href="page.css"><script type="module" src="${script}"></script>
  <stemma-explorer src="data.json" address="hash" loading="eager"></stemma-explorer></html>`;

/**
 * A page with the shipped dataset and what `npm run build` wrote to dist/cdn, in a browser of its own.
 *
 * @param {string} [script] how the page names it
 */
export const openMeasured = async (script = 'stemma.js') => {
  const { chromium } = await import('playwright');
  const server = await serveFolder(join(ROOT, 'dist', 'cdn'), 0);
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const dataset = readFileSync(await shippedDataset(), 'utf8');
  const files = new Map([
    ['', { contentType: 'text/html', body: pageWith(script) }],
    ['page.css', { contentType: 'text/css', body: 'body { margin: 0 } stemma-explorer { block-size: 100vh }' }],
    ['data.json', { contentType: 'application/json', body: dataset }],
  ]);
  for (const [name, file] of files) await page.route(server.address + name, (route) => route.fulfill(file));
  let open = 0;
  /** Scripts by path in dist/cdn, each as often as it was asked for. @type {string[]} */
  const scripts = [];
  page.on('request', (request) => {
    open += 1;
    const { pathname } = new URL(request.url());
    if (request.url().startsWith(server.address) && pathname.endsWith('.js')) scripts.push(pathname.slice(1));
  });
  page.on('requestfinished', () => (open -= 1));
  page.on('requestfailed', () => (open -= 1));

  /** Settles when all that is shown stands, and nothing is on its way. */
  const standing = async () => {
    for (let before = -1; before !== scripts.length || open > 0;) {
      before = scripts.length;
      await page.waitForFunction(isWhole, undefined, { timeout: 20_000 });
      await page.evaluate(twoFrames);
    }
  };
  await page.addInitScript(noteFirstStroke);
  await page.goto(server.address);
  await page.waitForFunction(() => performance.getEntriesByName('first-stroke').length > 0);
  await page.waitForFunction(() => document.querySelector('stemma-explorer:defined') !== null);
  await page.evaluate(() => /** @type {any} */ (document.querySelector('stemma-explorer')).ready);
  await standing();
  return {
    page,
    scripts,
    standing,
    /** Scripts that the first drawing needed. @returns {Promise<readonly string[]>} */
    first: async () =>
      (await page.evaluate(askedBeforeStroke))
        .filter((url) => url.startsWith(server.address) && /\.js(\?|$)/.test(url))
        .map((url) => new URL(url).pathname.slice(1)),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
};
