import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { serveFolder } from '../../bin/static-server.mjs';
import { openSite } from './open-site.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const README = readFileSync(`${ROOT}README.md`, 'utf8');
const [, line = ''] = /```html\n(.*?)```/s.exec(README) ?? [];
const [, dataset = ''] = /```json\n(.*?)```/s.exec(README) ?? [];

/** Somebody's page with the line and the data that the README shows. */
const serveHost = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-host-'));
  cpSync(`${ROOT}dist/cdn`, join(folder, 'cdn'), { recursive: true });
  writeFileSync(join(folder, 'my-data.json'), dataset);
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><body>${line}</body></html>`,
  );
  const server = await serveFolder(folder, 0);
  onTestFinished(async () => {
    await server.close();
    rmSync(folder, { recursive: true });
  });
  return server.address;
};

it('the line of the README shows the data of the README in a page with a strict policy', async () => {
  const { page, troubles } = await openSite('', { site: await serveHost() });
  const nodes = await page.evaluate(
    () => (document.querySelector('stemma-explorer') as unknown as { visible(): { nodes: string[] } }).visible().nodes,
  );
  expect(nodes).toEqual(['report:a', 'report:b']);
  expect(troubles).toEqual([]);
});
