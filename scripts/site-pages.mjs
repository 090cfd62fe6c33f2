import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { runnerImport } from 'vite';
import { dataModules } from './browser-build.mjs';
import { ROOT } from './root.mjs';
import { shippedDataset } from './shipped-dataset.mjs';

/** @typedef {import('../site/build/site-page.ts').SitePage} SitePage */

/** Pages that stand in the repository as they are, by their path in it. The others are made by `site/build/`. */
const WRITTEN = ['index.html'];

/** Files that the pages are made from. */
const SOURCES = ['docs', 'site/examples', 'test/build'];

const TEXTS = new Set(['.md', '.html', '.css', '.ts', '.tsx', '.js', '.vue', '.svelte', '.qmd', '.json']);

/** @param {string} folder @returns {readonly (readonly [string, string])[]} */
const textsUnder = (folder) => {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXTS.has(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [relative(ROOT, file).split(sep).join('/'), readFileSync(file, 'utf8')]);
};

/** @returns {Promise<readonly SitePage[]>} */
const renderPages = async () => {
  const { module } = await runnerImport(join(ROOT, 'site/build/render-site.ts'), {
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: dataModules(),
  });
  const { renderSite } = /** @type {typeof import('../site/build/render-site.ts')} */ (module);
  return renderSite({
    dataset: readFileSync(await shippedDataset(), 'utf8'),
    files: new Map(SOURCES.flatMap(textsUnder)),
  });
};

/** @param {string} path of a page, with a slash at its end */
const fileOf = (path) => join(ROOT, path, 'index.html');

/** The page that a request wants, without its query. @param {string | undefined} url */
const pathOf = (url = '/') => (url.split(/[?#]/)[0] ?? '').replace(/^\//, '').replace(/index\.html$/, '');

/**
 * The pages of the site: made when the site is built, and anew at each request while developing.
 *
 * @returns {import('vite').Plugin}
 */
export const sitePages = () => {
  /** Pages that Vite takes in, by file. @type {Map<string, string>} */
  const made = new Map();
  /** @type {readonly SitePage[]} */
  let finished = [];
  return {
    name: 'stemma-site-pages',
    enforce: 'pre',
    async config(_, { command }) {
      if (command !== 'build') return undefined;
      const pages = await renderPages();
      for (const { path, html, isFinished } of pages) if (!isFinished) made.set(fileOf(path), html);
      finished = pages.filter(({ isFinished }) => isFinished);
      const written = WRITTEN.map((file) => join(ROOT, file)).filter((file) => existsSync(file));
      return { build: { rolldownOptions: { input: [...written, ...made.keys()] } } };
    },
    resolveId: (id) => (made.has(id) ? id : undefined),
    load: (id) => made.get(id),
    generateBundle() {
      for (const { path, html } of finished)
        this.emitFile({ type: 'asset', fileName: `${path}index.html`, source: html });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = pathOf(request.url);
        if (path !== '' && !path.endsWith('/')) return next();
        renderPages()
          .then(async (pages) => {
            const page = pages.find((other) => other.path === path);
            if (!page) return next();
            const html = page.isFinished ? page.html : await server.transformIndexHtml(`/${path}index.html`, page.html);
            response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
          })
          .catch(next);
      });
    },
  };
};
