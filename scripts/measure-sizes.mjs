import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './root.mjs';

const CDN = join(ROOT, 'dist', 'cdn');

/** @typedef {{ file: string, src?: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[] }} Chunk */
/** @typedef {{ 'before the first drawing': number, 'the explorer': number, 'with the layout of foreign data': number }} Sizes */

/** @param {ReadonlyMap<string, Chunk>} chunks @param {readonly string[]} keys @param {(chunk: Chunk) => readonly string[]} next */
const reachable = (chunks, keys, next) => {
  const found = new Set(keys);
  for (const key of found) for (const other of next(/** @type {Chunk} */ (chunks.get(key)))) found.add(other);
  return [...found];
};

/** @param {Chunk} chunk */
const packed = ({ file }) => gzipSync(readFileSync(join(CDN, file)), { level: 9 }).length;

/** Bytes after gzip of what dist/cdn/stemma.js brings, in three steps. @returns {Sizes} */
export const measureSizes = () => {
  /** @type {ReadonlyMap<string, Chunk>} */
  const chunks = new Map(Object.entries(JSON.parse(readFileSync(join(CDN, 'manifest.json'), 'utf8'))));
  const entries = [...chunks].filter(([, { isEntry }]) => isEntry).map(([key]) => key);
  const first = reachable(chunks, entries, ({ imports = [] }) => imports);
  const all = reachable(chunks, entries, ({ imports = [], dynamicImports = [] }) => [...imports, ...dynamicImports]);
  const isLayout = (/** @type {string} */ key) => key.includes('/layout/');
  const explorer = reachable(chunks, entries, ({ imports = [], dynamicImports = [] }) => [
    ...imports,
    ...dynamicImports.filter((key) => !isLayout(key)),
  ]);
  const sum = (/** @type {readonly string[]} */ keys) =>
    keys.reduce((bytes, key) => bytes + packed(/** @type {Chunk} */ (chunks.get(key))), 0);
  return {
    'before the first drawing': sum(first),
    'the explorer': sum(explorer),
    'with the layout of foreign data': sum(all),
  };
};
