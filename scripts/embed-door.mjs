import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOR_BROWSERS } from './browser-build.mjs';
import { buildSingle } from './build-single.mjs';
import { ROOT } from './root.mjs';

/** @param {string} name */
const source = (name) => join(ROOT, 'site', 'embed', name);

/** @param {string} name */
const asIs = (name) => readFileSync(source(name), 'utf8');

/**
 * One script that needs no other.
 *
 * @param {string} name
 * @param {'iife' | 'es'} format a classic script, or a module with its exports
 * @returns {Promise<string>}
 */
const script = async (name, format) => {
  const { build } = await import('vite');
  const built = await build({
    ...FOR_BROWSERS,
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ...FOR_BROWSERS.build,
      write: false,
      modulePreload: false,
      rolldownOptions: {
        ...FOR_BROWSERS.build.rolldownOptions,
        input: source(name),
        preserveEntrySignatures: format === 'es' ? 'strict' : false,
        output: { format, codeSplitting: false },
      },
    },
  });
  const [first] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (first?.type !== 'chunk') throw new Error(`${name} did not become a script.`);
  return first.code;
};

/** Files of the `embed/` folder of the site, by name. @type {Readonly<Record<string, () => Promise<string>>>} */
const FILES = {
  'index.html': async () => asIs('index.html'),
  'embed.css': async () => asIs('embed.css'),
  'embed.js': () => script('embed.ts', 'iife'),
  'host.js': () => script('host.ts', 'iife'),
  'connect.js': () => script('connect.ts', 'es'),
};

/** @type {ReadonlyMap<string | undefined, string>} */
const MEDIA_TYPES = new Map([
  ['html', 'text/html'],
  ['css', 'text/css'],
  ['js', 'text/javascript'],
]);

/** @param {string} name */
const whileDeveloping = (name) =>
  name === 'stemma.js'
    ? async () => "import '/components/define.ts';"
    : Object.hasOwn(FILES, name)
      ? FILES[name]
      : undefined;

/**
 * The door for frames, `embed/` of the site: a page with classic scripts, because a frame in a sandbox can run no
 * module. Written when the site is built. While developing, its files are made at each request; only the single file
 * for sandboxes is not there.
 *
 * @returns {import('vite').Plugin}
 */
export const embedDoor = () => ({
  name: 'stemma-embed-door',
  configureServer(server) {
    server.middlewares.use('/embed', (request, response, next) => {
      const name = (request.url ?? '/').replace(/[?#].*/, '').slice(1) || 'index.html';
      const make = whileDeveloping(name);
      if (!make) return next();
      make()
        .then((text) => response.setHeader('content-type', MEDIA_TYPES.get(name.split('.').at(-1)) ?? '').end(text))
        .catch(next);
    });
  },
  async generateBundle() {
    for (const [name, make] of Object.entries(FILES))
      this.emitFile({ type: 'asset', fileName: `embed/${name}`, source: await make() });
  },
  async writeBundle({ dir = '' }) {
    await buildSingle(join(dir, 'embed'));
  },
});
