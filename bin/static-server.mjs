import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/** @type {ReadonlyMap<string, string>} */
const MEDIA_TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.map', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.md', 'text/markdown; charset=utf-8'],
  ['.yaml', 'application/yaml; charset=utf-8'],
  ['.csv', 'text/csv; charset=utf-8'],
]);

/** What a file is served as, by its ending. @param {string} ending with its dot */
export const mediaTypeOf = (ending) => MEDIA_TYPES.get(ending) ?? 'application/octet-stream';

/** As strict as a page may be on which the explorer still works; what it breaks shows here first. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "worker-src 'self' blob:",
  "frame-src 'self'",
].join('; ');

/** One page compiles its templates itself, as no page should outside an example. */
const COMPILES = '/examples/angular/';

/** @param {string} path */
const policyFor = (path) =>
  path.startsWith(COMPILES) ? POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'") : POLICY;

/**
 * The file that a request path names, if it is inside the folder; a folder stands for its `index.html`.
 *
 * @param {string} folder absolute, without a slash at its end
 * @param {string} requestPath as it came, with its query
 */
export const fileFor = (folder, requestPath) => {
  const path = decoded(requestPath.split(/[?#]/)[0] ?? '/');
  if (path === undefined || path.includes('\0')) return undefined;
  const file = normalize(join(folder, path));
  if (file !== folder && !file.startsWith(folder + sep)) return undefined;
  if (!existsSync(file)) return undefined;
  if (!statSync(file).isDirectory()) return file;
  const index = join(file, 'index.html');
  return existsSync(index) ? index : undefined;
};

/** @param {string} text */
const decoded = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/**
 * Something that is made at each request instead of read from a file.
 *
 * @typedef {{ ending: string, make: () => Promise<string> }} MadePage
 */

/**
 * A port as somebody wrote it, in the environment say; 4173 where nobody did. Throws a sentence where it is none.
 *
 * @param {string | undefined} text
 */
export const wishedPort = (text) => {
  const port = Number(text ?? 4173);
  if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
  throw new Error(`PORT is "${text}"; it must be a number from 0 to 65535.`);
};

/** Code that pages of other sites put in; data stay with the pages of this one. */
const FOR_ALL = /^\/(cdn|embed)\//;

/** @param {string} ending @param {string} path */
const headersOf = (ending, path) => ({
  ...(FOR_ALL.test(path) && { 'access-control-allow-origin': '*' }),
  'content-type': mediaTypeOf(ending),
  'cache-control': 'no-cache',
  'content-security-policy': policyFor(path),
  'x-content-type-options': 'nosniff',
});

/** @param {MadePage} page @param {import('node:http').ServerResponse} response @param {boolean} withBody */
const answerMade = async ({ ending, make }, response, withBody) => {
  try {
    const text = await make();
    response.writeHead(200, headersOf(ending, '/')).end(withBody ? text : undefined);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(`${message}\n`);
  }
};

/**
 * Serves a folder on 127.0.0.1, to this machine only.
 *
 * @param {string} folder absolute
 * @param {number} port 0 takes any free one
 * @param {ReadonlyMap<string, MadePage>} [made] by path, such as `/`; they go before files
 * @returns {Promise<{ address: string, close: () => Promise<void> }>} `address` ends in a slash
 */
export const serveFolder = (folder, port, made = new Map()) =>
  new Promise((resolve, reject) => {
    const server = createServer((request, response) => {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.writeHead(405, { allow: 'GET, HEAD' }).end();
        return;
      }
      const page = made.get(decoded((request.url ?? '/').split(/[?#]/)[0] ?? '/') ?? '');
      if (page) return void answerMade(page, response, request.method === 'GET');
      const file = fileFor(folder, request.url ?? '/');
      if (file === undefined) {
        response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
        return;
      }
      const size = statSync(file).size;
      response.writeHead(200, { ...headersOf(extname(file), request.url ?? '/'), 'content-length': size });
      if (request.method === 'HEAD') response.end();
      else createReadStream(file).pipe(response);
    });
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const isTaken = error.code === 'EADDRINUSE';
      reject(isTaken ? new Error(`Port ${port} is in use. Choose another with PORT=${port + 1}.`) : error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const actual = typeof address === 'object' && address !== null ? address.port : port;
      resolve({
        address: `http://127.0.0.1:${actual}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
