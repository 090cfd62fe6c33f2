import { readFileSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { ROOT } from './root.mjs';

/** Files that stand on the site as they are: where there, and where in the repository. */
const FILES = new Map([
  ['schema/dataset.schema.json', 'graph-data/schema/dataset.schema.json'],
  ['builder/claims.csv', 'site/builder/claims.csv'],
  ['builder/nodes.csv', 'site/builder/nodes.csv'],
  ['examples/example.css', 'site/examples/example.css'],
  ['examples/quarto/lecture.qmd', 'site/examples/quarto/lecture.qmd'],
  ...['html', 'csp', 'two', 'frame', 'sandbox'].flatMap((name) => {
    const folder = `site/examples/${name}`;
    return readdirSync(join(ROOT, folder)).map(
      (file) => /** @type {const} */ ([`examples/${name}/${file}`, `${folder}/${file}`]),
    );
  }),
]);

/** @type {Readonly<Record<string, string>>} */
const MEDIA_TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
};

/** While developing, what other pages load is the code as it is. */
const SCRIPT = "import '/components/define.ts';";

/** @param {string | undefined} url */
const pathOf = (url = '/') => (url.split(/[?#]/)[0] ?? '').slice(1).replace(/(^|\/)$/, '$1index.html');

/**
 * Puts files on the site that the build must not touch: examples that are shown as anybody would write them, sheets to
 * begin with, the schema.
 *
 * @returns {import('vite').Plugin}
 */
export const siteFiles = () => ({
  name: 'stemma-site-files',
  configureServer(server) {
    server.middlewares.use((request, response, next) => {
      const path = pathOf(request.url);
      const file = FILES.get(path);
      if (file === undefined && path !== 'cdn/stemma.js') return next();
      response.setHeader('content-type', MEDIA_TYPES[extname(path)] ?? 'text/plain; charset=utf-8');
      response.end(file === undefined ? SCRIPT : readFileSync(join(ROOT, file)));
    });
  },
  generateBundle() {
    for (const [fileName, file] of FILES)
      this.emitFile({ type: 'asset', fileName, source: readFileSync(join(ROOT, file)) });
  },
});
