/** One file with explorer and dataset inside, opened from a disk; and a dataset served to this machine. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { describe, expect, inject, it, onTestFinished } from 'vitest';
import type { StemmaExplorer } from '../../components/explorer/stemma-explorer.ts';
import { openSite, watch } from './open-site.ts';

const SHIPPED = 'dist/site/data/human-security.json';

const stemma = (...args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/stemma.js', ...args], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
};

const aFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-bundle-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
};

/** The shipped dataset as one page; its address on this disk. */
const bundled = (...options: readonly string[]): string => {
  const file = join(aFolder(), 'page.html');
  stemma('bundle', SHIPPED, '-o', file, ...options);
  return pathToFileURL(file).href;
};

describe('a bundle', () => {
  it('opens from a disk, draws, and asks for nothing', async () => {
    const site = bundled('--view', 'lineage', '--state', 'sel=definition:eu-2004');
    const { page, troubles, requests } = await openSite('', { site });
    await page.getByRole('heading', { name: 'EU definition, Barcelona 2004' }).waitFor();
    await page.getByRole('tab', { name: 'Network', exact: true }).click();
    await page.locator('stemma-canvas canvas').first().waitFor();
    await page.getByRole('button', { name: 'Share', exact: true }).click();
    await page.getByText('This page has no address on the web').waitFor();
    expect(requests.filter((url) => !/^(blob|data):/.test(url))).toEqual([site]);
    expect(troubles).toEqual([]);
  });

  it('keeps the view in its address', async () => {
    const site = bundled();
    const { page, troubles } = await openSite('#view=table&kind=report', { site });
    await page.getByRole('tab', { name: 'Table', exact: true, selected: true }).waitFor();
    await page.getByRole('tab', { name: 'List', exact: true }).click();
    await page.waitForFunction(() => location.hash.includes('view=list'));
    await page.goBack();
    await page.getByRole('tab', { name: 'Table', exact: true, selected: true }).waitFor();
    expect(troubles).toEqual([]);
  });

  it('tells what it shows where no script runs', async () => {
    const browser = await chromium.launch({ executablePath: inject('browser'), args: ['--no-sandbox'] });
    onTestFinished(() => browser.close());
    const page = await browser.newPage({ javaScriptEnabled: false });
    const troubles = watch(page, []);
    await page.goto(bundled('--view', 'lineage'));
    const picture = page.locator('figure > svg').first();
    expect(((await picture.boundingBox())?.width ?? 0) > 300).toBe(true);
    await page.getByText('claims, with their evidence').waitFor();
    expect(troubles).toEqual([]);
  });

  it('gives pictures and files', async () => {
    const { page, troubles } = await openSite('', { site: bundled() });
    const sizes = await page.evaluate(async () => {
      const explorer = document.querySelector('stemma-explorer') as unknown as StemmaExplorer;
      const blobs = await Promise.all(['svg', 'png', 'md', 'csv'].map((format) => explorer.exportAs(format)));
      return blobs.map(({ size }) => size);
    });
    expect(Math.min(...sizes)).toBeGreaterThan(10_000);
    expect(troubles).toEqual([]);
  });
});

describe('stemma serve', () => {
  it('shows a dataset of this disk', async () => {
    const file = join(aFolder(), 'mine.yaml');
    writeFileSync(file, 'stemma: 1\nid: mine\ntitle: Mine\nnodes: [{ id: "person:a", kind: person, label: Ada }]\n');
    const server = spawn(process.execPath, ['bin/stemma.js', 'serve', file], { env: { ...process.env, PORT: '0' } });
    onTestFinished(() => void server.kill());
    const site = await new Promise<string>((resolve, reject) => {
      server.stdout.on('data', (text: Buffer) => resolve(/http:\S+/.exec(String(text))?.[0] ?? ''));
      server.once('exit', () => reject(new Error('It ended.')));
    });
    const { page, troubles } = await openSite('#view=list', { site });
    await page.getByRole('heading', { name: 'Mine' }).waitFor();
    await page.getByText('People').first().waitFor();
    expect(troubles).toEqual([]);
  });
});
