/** The files that need no other one: in a page of their own server, from a disk, in a sandbox. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { describe, expect, it, onTestFinished } from 'vitest';
import { integrityOf } from '../../scripts/write-integrity.mjs';
import { serveFolder } from '../../bin/static-server.mjs';
import { openSite } from './open-site.ts';

const CDN = fileURLToPath(new URL('../../dist/cdn/', import.meta.url));
const hashes = JSON.parse(readFileSync(`${CDN}integrity.json`, 'utf8')) as Readonly<Record<string, string>>;
const codeOf = (name: string): string => readFileSync(CDN + name, 'utf8');

const head = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">';
const page = (script: string): string => `${head}${script}<body><stemma-explorer loading="eager"></stemma-explorer>`;

/** A folder with a page and the single files, gone when the test is. */
const folderWith = (text: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-single-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const name of ['stemma.single.js', 'stemma.bare.js']) writeFileSync(join(folder, name), codeOf(name));
  writeFileSync(join(folder, 'index.html'), text);
  return folder;
};

const served = async (text: string): Promise<string> => {
  const server = await serveFolder(folderWith(text), 0);
  onTestFinished(server.close);
  return server.address;
};

const shown = (within: Page): Promise<number> =>
  within.evaluate(
    () =>
      (document.querySelector('stemma-explorer') as unknown as { visible(): { nodes: string[] } }).visible().nodes
        .length,
  );

describe('the single file', () => {
  it.each(['', 'type="module" '])('as <script %s…> shows the shipped dataset and asks for nothing', async (type) => {
    const tag = `<script ${type}src="stemma.single.js" integrity="${hashes['stemma.single.js']}" crossorigin></script>`;
    const site = await served(page(tag));
    const { page: host, troubles, requests } = await openSite('', { site });
    expect(await shown(host)).toBeGreaterThan(600);
    await host.locator('stemma-explorer').getByText('Dimension').first().waitFor();
    expect(requests).toEqual([site, `${site}stemma.single.js`]);
    expect(troubles).toEqual([]);
  });

  it('opens from a disk', async () => {
    const folder = folderWith(page('<script src="stemma.single.js"></script>'));
    const { page: host, troubles } = await openSite('', { site: pathToFileURL(join(folder, 'index.html')).href });
    expect(await shown(host)).toBeGreaterThan(600);
    expect(troubles).toEqual([]);
  });

  it('can be written into the page, and without the shipped dataset shows what it is given', async () => {
    const dataset = { stemma: 1, id: 'a', title: 'A', nodes: [{ id: 'person:b', kind: 'person', label: 'B' }] };
    const give = `document.querySelector('stemma-explorer').dataset = ${JSON.stringify(dataset)}`;
    const text = `${page('')}<script>${codeOf('stemma.bare.js')}</script><script>${give}</script>`;
    const folder = folderWith(text);
    const site = pathToFileURL(join(folder, 'index.html')).href;
    const { page: host, troubles, requests } = await openSite('', { site });
    expect(await shown(host)).toBe(1);
    expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([site]);
    expect(troubles).toEqual([]);
  });
});

describe('what is built for other pages', () => {
  it('has the hash that is noted', () => {
    const found = Object.fromEntries(Object.keys(hashes).map((path) => [path, integrityOf(CDN + path)]));
    expect(found).toEqual(hashes);
    expect(Object.keys(hashes)).toEqual(expect.arrayContaining(['stemma.js', 'stemma.single.js', 'stemma.bare.js']));
  });

  it('leaves no name in the page', () => {
    for (const name of ['stemma.single.js', 'stemma.bare.js']) expect(codeOf(name)).toMatch(/^\(function\(\)\{/);
  });

  it('ends no script element that it is written into', () => {
    expect(codeOf('stemma.single.js')).not.toMatch(/<!--|<\/?script/i);
  });
});
