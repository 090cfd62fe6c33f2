import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { fileFor, mediaTypeOf } from '../../../bin/static-server.mjs';

/** What a path of a host answers. */
export interface HostPage {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A site of its own origin, for as long as a test file runs. */
export interface HostServer {
  /** With a slash at its end. */
  readonly address: string;
  /** Pages by path, with a leading slash; a test may add some. */
  readonly pages: Map<string, HostPage>;
  /** What was asked for, in order, with its query: where a page cannot be watched, it tells by asking. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** Folders by the path they are served under, with slashes at both ends; the first that has the file wins. */
export type Mounts = readonly (readonly [path: string, folder: string])[];

const sendFile = (mounts: Mounts, path: string, response: ServerResponse): void => {
  const file = mounts.flatMap(([at, folder]) => {
    const found = path.startsWith(at) ? fileFor(folder, path.slice(at.length - 1)) : undefined;
    return found === undefined ? [] : [found];
  })[0];
  if (file === undefined) return void response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  const headers = { 'content-type': mediaTypeOf(extname(file)), 'access-control-allow-origin': '*' };
  createReadStream(file).pipe(response.writeHead(200, headers));
};

/** Serves pages made by a test, and folders as a server that other sites may read from. */
export const serveHost = async (mounts: Mounts = []): Promise<HostServer> => {
  const pages = new Map<string, HostPage>();
  const asked: string[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const path = (request.url ?? '/').split('?')[0]!;
    asked.push(request.url ?? '/');
    const page = pages.get(path);
    if (!page) return sendFile(mounts, path, response);
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...page.headers }).end(page.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    pages,
    asked,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};
