import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { FOR_BROWSERS, dataModules, plainImports } from './browser-build.mjs';
import { shippedDataset } from './shipped-dataset.mjs';
import { ROOT } from './root.mjs';
import { strippedTemplates } from './strip-templates.mjs';

/** Stands in the code where the shipped dataset goes. */
const PLACE = 'the-shipped-dataset';

/**
 * Code that means the same and can stand inside a `<script>` as it is: nothing in it ends that element or begins a
 * comment of HTML.
 *
 * @param {string} code
 */
const forMarkup = (code) => code.replaceAll('<!--', '\\x3C!--').replace(/<(\/?script)/gi, '\\x3C$1');

/** Everything in one classic script, minified. */
const bundle = async () => {
  const built = await build({
    ...FOR_BROWSERS,
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins: [...dataModules(async () => PLACE), strippedTemplates(), plainImports()],
    build: {
      ...FOR_BROWSERS.build,
      write: false,
      modulePreload: false,
      rolldownOptions: {
        ...FOR_BROWSERS.build.rolldownOptions,
        // Nothing is loaded from beside it, so it need not know where it is.
        checks: { ...FOR_BROWSERS.build.rolldownOptions.checks, emptyImportMeta: false },
        input: join(ROOT, 'components', 'define.ts'),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  });
  const [first, ...others] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (first?.type !== 'chunk' || others.length > 0) throw new Error('The single file is not one file.');
  return first.code;
};

/** A text as JavaScript. @param {string} text */
const literal = (text) => JSON.stringify(text);

/**
 * Writes two files that need no other one and run as `<script>` and `<script type="module">`: `stemma.single.js` with
 * the shipped dataset inside, `stemma.bare.js` without it, for pages that bring data of their own.
 *
 * @param {string} folder
 */
export const buildSingle = async (folder) => {
  const [before, after, ...more] = (await bundle()).split(new RegExp(`["'\`]${PLACE}["'\`]`));
  if (after === undefined || more.length > 0) throw new Error('The shipped dataset has no place in the single file.');
  const dataset = readFileSync(await shippedDataset(), 'utf8');
  const put = (/** @type {string} */ name, /** @type {string} */ text) =>
    writeFileSync(join(folder, name), forMarkup(before + literal(text) + after));
  put('stemma.single.js', dataset);
  put('stemma.bare.js', '{}');
};
