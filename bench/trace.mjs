/**
 * How long traces of influence take, over the built library: `npm run build`, then `node bench/trace.mjs`.
 *
 * Prints medians in milliseconds and ends with 1 where a target is missed: 20 ms from one node of the shipped dataset
 * to another (6 hops, 50 best), 300 ms to the first result among 100,000 random links. The index that the first search
 * over a model builds is measured beside, against the building of the model itself.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../scripts/root.mjs';
import { shippedDataset } from '../scripts/shipped-dataset.mjs';
import { writeResults } from './write-results.mjs';

const CORE = join(ROOT, 'dist', 'lib', 'core.js');
if (!existsSync(CORE)) {
  console.error('The library is not built yet; run "npm run build" first.');
  process.exit(2);
}
/** @type {typeof import('../src/index.ts')} */
const { createModel, parseDataset, traceInfluence } = await import(CORE);

/** @param {readonly number[]} times @param {number} [share] */
const quantile = (times, share = 0.5) => [...times].sort((a, b) => a - b)[Math.floor(times.length * share)] ?? NaN;

/** @param {() => unknown} task */
const timed = (task) => {
  const start = performance.now();
  task();
  return performance.now() - start;
};

/** Numbers in [0, 1), always the same (Mulberry32). @param {number} seed */
const seededRandom = (seed) => () => {
  seed = (seed + 0x6d2b79f5) >>> 0;
  let t = seed;
  t = Math.imul(t ^ (t >>> 15), t | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};

/** @param {unknown} input */
const toModel = (input) => {
  const read = parseDataset(input);
  if (!read.ok) throw new Error(read.error[0]?.message);
  const start = performance.now();
  const model = createModel(read.value);
  return { model, modelMs: performance.now() - start };
};

/** @param {number} nodes @param {number} links */
const randomDataset = (nodes, links) => {
  const random = seededRandom(1994);
  const pick = () => `report:${Math.floor(random() * nodes)}`;
  const year = () => 1990 + Math.floor(random() * 35);
  return {
    stemma: 1,
    id: 'random',
    title: 'Random',
    sources: [{ id: 's', label: 'S' }],
    nodes: Array.from({ length: nodes }, (_, i) => ({ id: `report:${i}`, kind: 'report', label: `Report ${i}` })),
    claims: Array.from({ length: links }, (_, i) => ({
      id: `c${i}`,
      from: pick(),
      relation: random() < 0.5 ? 'cites' : 'derives-from',
      to: pick(),
      ...(random() < 0.7 && { when: String(year()) }),
      evidence: [{ source: 's', basis: random() < 0.8 ? 'stated' : 'inferred' }],
    })),
  };
};

/** @type {{ what: string, medianMs: number, targetMs: number, note: string }[]} */
const results = [];
/** @param {string} what @param {number} ms @param {number} most @param {string} rest */
const report = (what, ms, most, rest) => {
  console.log(
    `${what.padEnd(52)} median ${ms.toFixed(2).padStart(8)} ms, ${(ms / most).toFixed(3)} of ${most} ms; ${rest}`,
  );
  results.push({ what, medianMs: ms, targetMs: most, note: rest });
};

const benchShipped = async () => {
  const { model } = toModel(readFileSync(await shippedDataset(), 'utf8'));
  const random = seededRandom(2019);
  const pick = () => model.nodes[Math.floor(random() * model.nodes.length)]?.id ?? '';
  const pairs = Array.from({ length: 400 }, () => ({ from: pick(), to: pick() }));
  const known = [
    { from: 'report:agenda-for-peace', to: 'report:jsp-1325' },
    { from: 'institution:undp', to: 'definition:eu-2007' },
    { from: 'institution:united-nations', to: 'report:ccoe-info-sheet' },
  ];
  const first = timed(() => traceInfluence(model, known[0] ?? { from: '' }));
  const times = [...known, ...pairs].map((query) => timed(() => traceInfluence(model, query)));
  report('shipped dataset, A → B, 6 hops, 50 best', quantile(times), 20, `p95 ${quantile(times, 0.95).toFixed(2)} ms`);
  report('shipped dataset, the first query with its index', first, 100, '1 run');
  const everywhere = model.nodes.map(({ id }) => timed(() => traceInfluence(model, { from: id })));
  report(
    'shipped dataset, A → everything',
    quantile(everywhere),
    20,
    `p95 ${quantile(everywhere, 0.95).toFixed(2)} ms`,
  );
};

/** @param {number} nodes */
const benchRandom = (nodes) => {
  const data = randomDataset(nodes, 100_000);
  const { model, modelMs } = toModel(data);
  const random = seededRandom(7);
  const pick = () => `report:${Math.floor(random() * nodes)}`;
  const index = timed(() => traceInfluence(model, { from: pick(), to: pick(), limit: 1, maxHops: 1 }));
  const pairs = Array.from({ length: 30 }, () => ({ from: pick(), to: pick() }));
  const answers = pairs.map((query) => {
    const start = performance.now();
    const { traces, complete } = traceInfluence(model, query);
    return { ms: performance.now() - start, found: traces.length, complete };
  });
  const name = `${nodes.toLocaleString('en')} nodes, 100,000 links`;
  const firsts = pairs.map((query) => timed(() => traceInfluence(model, { ...query, limit: 1 })));
  const found = `${answers.filter((one) => one.found > 0).length} of 30 have traces`;
  report(
    `${name}: first result`,
    quantile(firsts),
    300,
    `index once ${index.toFixed(0)} ms, ${(index / modelMs).toFixed(2)} of the model`,
  );
  report(`${name}: 50 best`, quantile(answers.map(({ ms }) => ms)), 300, found);
};

await benchShipped();
for (const nodes of [10_000, 33_000]) benchRandom(nodes);
writeResults('trace', { results });
const missed = results.filter(({ medianMs, targetMs }) => medianMs > targetMs).map(({ what }) => what);
if (missed.length > 0) console.error(`Missed: ${missed.join('; ')}`);
process.exitCode = missed.length > 0 ? 1 : 0;
