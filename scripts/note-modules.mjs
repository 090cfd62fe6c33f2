import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { ROOT } from './root.mjs';

const PLACE = join(ROOT, '.cache', 'cdn-modules.json');

/** @typedef {Readonly<Record<string, Readonly<Record<string, number>>>>} Modules Bytes of each module before minifying, by file, then by path in the repository. */

/** @param {string} id of a module */
const pathOf = (id) => relative(ROOT, id.replace(/^\0/, '').replace(/\?.*$/, '')).split(sep).join('/');

/**
 * Notes which modules each file of dist/cdn was made from, for tests and for whoever looks for weight. Nothing of it is
 * published.
 *
 * @returns {import('vite').Plugin}
 */
export const noteModules = () => ({
  name: 'stemma-note-modules',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? [file] : []));
    /** @type {Modules} */
    const noted = Object.fromEntries(
      chunks.map(({ fileName, modules }) => [
        fileName,
        Object.fromEntries(Object.entries(modules).map(([id, { renderedLength }]) => [pathOf(id), renderedLength])),
      ]),
    );
    mkdirSync(join(ROOT, '.cache'), { recursive: true });
    writeFileSync(PLACE, JSON.stringify(noted, undefined, 1));
  },
});

/** What was noted at the last build. @returns {Modules} */
export const notedModules = () => JSON.parse(readFileSync(PLACE, 'utf8'));
