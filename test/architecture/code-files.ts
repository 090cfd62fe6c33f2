import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Folders that are made, fetched or private. */
const NOT_OURS = new Set(['.git', '.cache', 'node_modules', 'dist', 'coverage']);

/** A file of the repository, its path with `/` from the root. */
export interface CodeFile {
  readonly path: string;
  readonly text: string;
}

const pathsUnder = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder)).flatMap((name) => {
    if (NOT_OURS.has(name)) return [];
    const path = folder === '' ? name : `${folder}/${name}`;
    return statSync(join(ROOT, path)).isDirectory() ? pathsUnder(path) : [path];
  });

/** All text files under a folder; the whole repository for `''`. */
export const filesUnder = (
  folder: string,
  ending = /\.(ts|mjs|js|json|ya?ml|md|html|css|svg|txt)$|^[^.]+$|\/run$/,
): readonly CodeFile[] =>
  pathsUnder(folder)
    .filter((path) => ending.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));

/** The TypeScript of the product itself. */
export const productFiles = (): readonly CodeFile[] =>
  ['src', 'components', 'site'].flatMap((folder) => filesUnder(folder, /\.ts$/));
