import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ROOT } from './root.mjs';

const CDN = join(ROOT, 'dist', 'cdn');

/** @typedef {{ file: string, src?: string, isEntry?: boolean, imports?: string[], dynamicImports?: string[] }} Chunk */
/** @typedef {{ 'before the first drawing': number, 'the explorer': number, 'with the layout of foreign data': number, 'all in one file': number }} Sizes */

/** @param {ReadonlyMap<string, Chunk>} chunks @param {readonly string[]} keys @param {(chunk: Chunk) => readonly string[]} next */
const reachable = (chunks, keys, next) => {
  const found = new Set(keys);
  for (const key of found) for (const other of next(/** @type {Chunk} */ (chunks.get(key)))) found.add(other);
  return [...found];
};

/** @param {string} file */
const packed = (file) => gzipSync(readFileSync(join(CDN, file)), { level: 9 }).length;

/** The shipped dataset is no code; pages with data of their own never load it. @param {string} key */
const isData = (key) => key.startsWith('graph-data/');

/** @param {string} key */
const isLayout = (key) => key.includes('/layout/');

/** Bytes after gzip of the code that dist/cdn/stemma.js brings, in three steps, and of all of it in one file. @returns {Sizes} */
export const measureSizes = () => {
  /** @type {ReadonlyMap<string, Chunk>} */
  const chunks = new Map(Object.entries(JSON.parse(readFileSync(join(CDN, 'manifest.json'), 'utf8'))));
  const entries = [...chunks].filter(([, { isEntry }]) => isEntry).map(([key]) => key);
  const first = reachable(chunks, entries, ({ imports = [] }) => imports);
  const lazily = (/** @type {(key: string) => boolean} */ counts) =>
    reachable(chunks, entries, ({ imports = [], dynamicImports = [] }) => [
      ...imports,
      ...dynamicImports.filter(counts),
    ]);
  const sum = (/** @type {readonly string[]} */ keys) =>
    keys.reduce((bytes, key) => bytes + packed(/** @type {Chunk} */ (chunks.get(key)).file), 0);
  return {
    'before the first drawing': sum(first),
    'the explorer': sum(lazily((key) => !isData(key) && !isLayout(key))),
    'with the layout of foreign data': sum(lazily((key) => !isData(key))),
    'all in one file': packed('stemma.bare.js'),
  };
};
