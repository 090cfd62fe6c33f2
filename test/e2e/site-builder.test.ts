import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { expect, inject, it } from 'vitest';
import { oneBrowser, type OpenPage } from './one-browser.ts';

const open = oneBrowser();
const sheet = (name: string): string => fileURLToPath(new URL(`../../site/builder/${name}`, import.meta.url));

const openBuilder = async (): Promise<OpenPage> => {
  const opened = await open('builder/');
  await opened.page.locator('stemma-canvas').waitFor();
  return opened;
};

const code = (page: Page): Promise<string | null> => page.locator('#code').textContent();

/** How many nodes the preview shows. */
const visibleIn = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      (document.querySelector('stemma-explorer') as unknown as { visible(): { nodes: string[] } }).visible().nodes
        .length,
  );

it('writes what the reader chooses and does, for each door', async () => {
  const { page, troubles } = await openBuilder();
  await page.locator('[name=view]').selectOption('coverage');
  await page.getByRole('radio', { name: 'Minimal' }).check();
  await page.getByRole('radio', { name: 'Dark' }).check();
  await page.locator('stemma-coverage').waitFor();
  await page
    .getByRole('gridcell', { name: /^NATO, Food: excluded/ })
    .first()
    .click();
  const site = inject('site');
  await expect.poll(() => code(page)).toContain('cell=institution:nato..dimension:food');
  expect(await code(page)).toContain(`<script type="module" src="${site}cdn/stemma.js"></script>`);
  expect(await code(page)).toContain('controls="minimal" theme="dark"');
  await page.getByRole('radio', { name: 'Frame' }).check();
  const [, address = ''] = /src="([^"]+)"/.exec((await code(page)) ?? '') ?? [];
  expect(address.startsWith(`${site}embed/?controls=minimal&amp;theme=dark#view=coverage&amp;`)).toBe(true);
  await page.goto(address.replaceAll('&amp;', '&'));
  await page.locator('stemma-coverage-cell').waitFor();
  expect(troubles).toEqual([]);
});

it('keeps a filter of the reader', async () => {
  const { page } = await openBuilder();
  await page.evaluate(() => {
    const preview = document.querySelector('stemma-explorer') as unknown as { filter(filter: object): void };
    preview.filter({ dimensions: ['dimension:food'] });
  });
  await page.getByRole('radio', { name: 'npm' }).check();
  await expect.poll(() => code(page)).toContain('dim=food');
});

it('names the hash of the single file that is served', async () => {
  const { page } = await openBuilder();
  const hashes = JSON.parse(await (await fetch(`${inject('site')}cdn/integrity.json`)).text()) as Record<
    string,
    string
  >;
  await page.getByLabel('One file, with its hash').check();
  expect(await code(page)).toContain(`integrity="${hashes['stemma.single.js']}" crossorigin="anonymous"`);
});

it('opens sheets of the reader, and saves them as one file', async () => {
  const { page, troubles } = await openBuilder();
  await page.locator('[name=data]').selectOption('file');
  await page.getByLabel('JSON, or sheets as CSV').setInputFiles([sheet('claims.csv'), sheet('nodes.csv')]);
  await expect.poll(() => visibleIn(page)).toBe(3);
  expect(await code(page)).toContain('src="claims.json"');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save as JSON' }).click(),
  ]);
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8')) as { nodes: { label: string }[] };
  expect(saved.nodes.map(({ label }) => label)).toEqual(['Tea Charter', 'Tea Law', 'Tea Board']);
  expect(troubles).toEqual([]);
});

it('says what is wrong with a sheet', async () => {
  const { page } = await openBuilder();
  await page.locator('[name=data]').selectOption('file');
  const buffer = Buffer.from('name,colour\nA,red\n');
  await page.getByLabel('JSON, or sheets as CSV').setInputFiles([{ name: 'a.csv', mimeType: 'text/csv', buffer }]);
  await page
    .getByRole('alert')
    .getByText(/a\.csv: Claims need the columns id, from, relation and to/)
    .waitFor();
  expect(await code(page)).toBe('');
  expect(await page.getByRole('button', { name: 'Save as JSON' }).isDisabled()).toBe(true);
  await page.locator('[name=data]').selectOption('shipped');
  await expect.poll(() => code(page)).toContain('<stemma-explorer');
});
