import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fileFor, serveFolder } from '../../bin/static-server.mjs';

const outside = mkdtempSync(join(tmpdir(), 'stemma-'));
const folder = join(outside, 'site');
mkdirSync(join(folder, 'data'), { recursive: true });
writeFileSync(join(outside, 'secret.txt'), 'secret');
writeFileSync(join(folder, 'index.html'), '<!doctype html>');
writeFileSync(join(folder, 'data', 'a b.json'), '{}');
for (const name of ['cdn/stemma.js', 'embed/index.html']) {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), '');
}
afterAll(() => rmSync(outside, { recursive: true }));

describe('a request path', () => {
  it('names a file, and a folder its index', () => {
    expect(fileFor(folder, '/')).toBe(join(folder, 'index.html'));
    expect(fileFor(folder, '/data/a%20b.json?v=1')).toBe(join(folder, 'data', 'a b.json'));
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%00', '/%', '/none', '/data'])(
    'names nothing: %s',
    (path) => {
      expect(fileFor(folder, path)).toBeUndefined();
    },
  );
});

describe('the server', () => {
  it('tells the media type, and refuses what is not there and what is not reading', async () => {
    const { address, close } = await serveFolder(folder, 0);
    const [page, data, none, post] = await Promise.all([
      fetch(address),
      fetch(`${address}data/a%20b.json`),
      fetch(`${address}none.js`),
      fetch(address, { method: 'POST' }),
    ]);
    await close();
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(data.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect([page.status, data.status, none.status, post.status]).toEqual([200, 200, 404, 405]);
  });

  it('lets pages of other sites take the code, and nothing else', async () => {
    const { address, close } = await serveFolder(folder, 0);
    const allowed = await Promise.all(
      ['cdn/stemma.js', 'embed/', 'data/a%20b.json', ''].map(async (path) =>
        (await fetch(address + path)).headers.get('access-control-allow-origin'),
      ),
    );
    await close();
    expect(allowed).toEqual(['*', '*', null, null]);
  });

  it('says which port is taken', async () => {
    const { address, close } = await serveFolder(folder, 0);
    const port = Number(new URL(address).port);
    await expect(serveFolder(folder, port)).rejects.toThrow(`Port ${port} is in use`);
    await close();
  });
});
