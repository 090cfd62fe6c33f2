/**
 * How long a reader with an empty cache looks at nothing: `npm run build`, then `node bench/cold-load.mjs`.
 *
 * Opens the shipped dataset with `stemma.js` and, in turns, a page with Cytoscape and fcose (plain-page.mjs), each in a
 * context of its own, over 9 Mbit/s with 60 ms to the server, everything after gzip. Prints medians: milliseconds from
 * the start of the navigation to the first drawn graph, and how long the page was blocked before it (what tasks take
 * beyond 50 ms). Ends with 1 where a target is missed: 0.4 of the plain page, 100 ms blocked.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright';
import { build } from 'vite';
import { ensureBrowser } from '../scripts/find-browser.mjs';
import { ROOT } from '../scripts/root.mjs';
import { shippedDataset } from '../scripts/shipped-dataset.mjs';
import { writeResults } from './write-results.mjs';

const CDN = join(ROOT, 'dist', 'cdn');
const RUNS = Number(process.env['RUNS'] ?? 7);
const MOST_OF_PLAIN = 0.4;
const MOST_BLOCKED_MS = 100;
const NETWORK = { offline: false, latency: 60, downloadThroughput: 9e6 / 8, uploadThroughput: 9e6 / 8 };

if (!existsSync(join(CDN, 'stemma.js'))) {
  console.error('The script is not built yet; run "npm run build" first.');
  process.exit(2);
}

const plainScript = async () => {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: { write: false, target: 'es2022', rolldownOptions: { input: join(ROOT, 'bench', 'plain-page.mjs') } },
  });
  const [first] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (first?.type !== 'chunk') throw new Error('The plain page has no script.');
  return first.code;
};

/** @param {string} body */
const page = (body) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
  <link rel="icon" href="data:,"><style>body { margin: 0 } #graph, stemma-explorer { display: block; height: 100vh }</style>
  ${body}</html>`;

/** @returns {Promise<ReadonlyMap<string, string>>} Texts by path. */
const files = async () => {
  const dataset = readFileSync(await shippedDataset(), 'utf8');
  const scripts = ['stemma.js', ...readdirSync(join(CDN, 'parts')).map((name) => `parts/${name}`)];
  return new Map([
    [
      '/stemma/',
      page('<script type="module" src="stemma.js"></script><stemma-explorer src="data.json"></stemma-explorer>'),
    ],
    ['/plain/', page('<div id="graph"></div><script type="module" src="plain.js"></script>')],
    ['/plain/plain.js', await plainScript()],
    ['/stemma/data.json', dataset],
    ['/plain/data.json', dataset],
    ...scripts.map((name) => /** @type {const} */ ([`/stemma/${name}`, readFileSync(join(CDN, name), 'utf8')])),
  ]);
};

/** @param {string} path */
const mediaType = (path) =>
  path.endsWith('.js') ? 'text/javascript' : path.endsWith('.json') ? 'application/json' : 'text/html';

/** Serves texts after gzip. @param {ReadonlyMap<string, string>} texts */
const serve = async (texts) => {
  const packed = new Map([...texts].map(([path, text]) => [path, gzipSync(text, { level: 9 })]));
  const server = createServer(({ url = '' }, response) => {
    const body = packed.get(url);
    response.writeHead(body ? 200 : 404, { 'content-type': mediaType(url), 'content-encoding': 'gzip' });
    response.end(body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', () => listening(undefined)));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no address.');
  return { address: `http://127.0.0.1:${address.port}`, close: () => server.close() };
};

/** Marks the end of the first painting, and keeps what takes long. Runs in the page before everything else. */
const watchPage = () => {
  const long = /** @type {{ start: number, ms: number }[]} */ ([]);
  Object.assign(window, { long });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) long.push({ start: startTime, ms: duration });
  }).observe({ type: 'longtask', buffered: true });
  if (!location.pathname.startsWith('/stemma')) return;
  const { prototype } = CanvasRenderingContext2D;
  const { stroke } = prototype;
  prototype.stroke = function (/** @type {any[]} */ ...path) {
    prototype.stroke = stroke;
    // The picture stands when the task that paints it has ended.
    setTimeout(() => performance.mark('drawn'));
    return Reflect.apply(stroke, this, path);
  };
};

/** Runs in the page. */
const readPage = () => {
  const at = performance.getEntriesByName('drawn')[0]?.startTime ?? NaN;
  const { long } = /** @type {{ long: { start: number, ms: number }[] }} */ (/** @type {unknown} */ (window));
  const blocked = long.filter(({ start }) => start < at).reduce((sum, { ms }) => sum + ms - 50, 0);
  return { at, blocked };
};

/** @param {import('playwright').Browser} browser @param {string} url */
const openCold = async (browser, url) => {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  const opened = await context.newPage();
  const session = await context.newCDPSession(opened);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await opened.addInitScript(watchPage);
  await opened.goto(url, { waitUntil: 'commit' });
  await opened.waitForFunction(() => performance.getEntriesByName('drawn').length > 0, undefined, { timeout: 90_000 });
  // The task that drew must have ended before it counts as long.
  await opened.evaluate(() => new Promise((settle) => setTimeout(() => settle(undefined))));
  const read = await opened.evaluate(readPage);
  await context.close();
  return read;
};

/** @param {readonly number[]} values */
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const server = await serve(await files());
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
});
/** @type {Record<'stemma' | 'plain', { at: number, blocked: number }[]>} */
const runs = { stemma: [], plain: [] };
for (let run = 0; run < RUNS; run += 1) {
  for (const name of /** @type {const} */ (['stemma', 'plain']))
    runs[name].push(await openCold(browser, `${server.address}/${name}/`));
}
await browser.close();
server.close();

const drawn = { stemma: median(runs.stemma.map(({ at }) => at)), plain: median(runs.plain.map(({ at }) => at)) };
const blocked = median(runs.stemma.map((run) => run.blocked));
const ratio = drawn.stemma / drawn.plain;
console.log(`first drawn graph, ${RUNS} cold loads each, 9 Mbit/s, 60 ms`);
console.log(
  `  stemma.js            ${drawn.stemma.toFixed(0).padStart(6)} ms, blocked ${blocked.toFixed(0)} ms before it`,
);
console.log(
  `  cytoscape and fcose  ${drawn.plain.toFixed(0).padStart(6)} ms, blocked ${median(runs.plain.map((run) => run.blocked)).toFixed(0)} ms before it`,
);
console.log(`  ratio ${ratio.toFixed(3)} of ${MOST_OF_PLAIN}, blocked ${blocked.toFixed(0)} of ${MOST_BLOCKED_MS} ms`);
writeResults('cold-load', {
  network: NETWORK,
  runs,
  ratio: { measured: ratio, target: MOST_OF_PLAIN },
  blockedMs: { measured: blocked, target: MOST_BLOCKED_MS },
});
process.exitCode = ratio > MOST_OF_PLAIN || blocked > MOST_BLOCKED_MS ? 1 : 0;
