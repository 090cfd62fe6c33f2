import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOR_BROWSERS } from './browser-build.mjs';
import { discovery, oembed, siteUrl } from './oembed.mjs';
import { ROOT } from './root.mjs';
import { shippedDataset } from './shipped-dataset.mjs';

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

const site = () => siteUrl(process.env['SITE_URL']);

/** @returns {Promise<string>} */
const title = async () => JSON.parse(readFileSync(await shippedDataset(), 'utf8')).title;

const page = async () => {
  const { rel, type, href, title: name } = discovery(await title(), site(), '../');
  return asIs('index.html').replace(
    '</title>',
    `</title>\n    <link rel="${rel}" type="${type}" href="${href}" title="${name}" />`,
  );
};

/** Files of the `embed/` folder of the site, by name. @type {Readonly<Record<string, () => Promise<string>>>} */
const FILES = {
  'index.html': page,
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

/** What the page loads while the sources are served as they are. */
const ELEMENTS = "import '/components/define.ts';";

/**
 * The door for frames, `embed/` of the site: a page with classic scripts, because a frame in a sandbox can run no
 * module. It takes the elements from `cdn/`. Written when the site is built; while developing, its files are made at
 * each request, and it does not run in a sandbox. The explorer and this page say where `oembed.json` is.
 *
 * @returns {import('vite').Plugin}
 */
export const embedDoor = () => ({
  name: 'stemma-embed-door',
  configureServer(server) {
    server.middlewares.use('/cdn/stemma.js', (_, response) => {
      response.setHeader('content-type', 'text/javascript').end(ELEMENTS);
    });
    server.middlewares.use('/embed', (request, response, next) => {
      const name = (request.url ?? '/').replace(/[?#].*/, '').slice(1) || 'index.html';
      const make = Object.hasOwn(FILES, name) ? FILES[name] : undefined;
      if (!make) return next();
      make()
        .then((text) => response.setHeader('content-type', MEDIA_TYPES.get(name.split('.').at(-1)) ?? '').end(text))
        .catch(next);
    });
  },
  transformIndexHtml: {
    order: 'post',
    handler: async (html, { path }) =>
      path === '/index.html'
        ? [{ tag: 'link', attrs: discovery(await title(), site(), './'), injectTo: 'head' }]
        : html,
  },
  async generateBundle() {
    for (const [name, make] of Object.entries(FILES))
      this.emitFile({ type: 'asset', fileName: `embed/${name}`, source: await make() });
    const answer = `${JSON.stringify(oembed(await title(), site()), undefined, 2)}\n`;
    this.emitFile({ type: 'asset', fileName: 'oembed.json', source: answer });
  },
});
