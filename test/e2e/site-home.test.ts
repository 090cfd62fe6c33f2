import { expect, inject, it } from 'vitest';
import { oneBrowser } from './one-browser.ts';
import { PHONE } from './open-site.ts';

const open = oneBrowser();

/** What each question of the home page must open: an element and words in it. */
const ANSWERS = [
  [/What did the EU drop/, 'stemma-comparison', /EU 2004/],
  [/Which of the seven threats/, 'stemma-coverage-cell', /NATO × Food|NATO × Food security/],
  [/How did An Agenda for Peace/, 'stemma-trace', /An Agenda for Peace \(1992\)/],
] as const;

it.each(ANSWERS)('the question %s opens its answer', async (question, panel, words) => {
  const { page, troubles } = await open('home/');
  await page.waitForLoadState('networkidle');
  await page.getByRole('link', { name: question }).click();
  await page.locator(panel).getByText(words).first().waitFor();
  expect(troubles).toEqual([]);
});

it('shows an arrow with its receipt first', async () => {
  const { page, troubles } = await open('home/');
  await page.locator('stemma-details').getByText('“is a more narrow approach that concentrates on”').waitFor();
  expect(troubles).toEqual([]);
});

it('shows the claim and its phrase where no script runs', async () => {
  const { page } = await open('home/', { javaScriptEnabled: false });
  await page.getByText('“is a more narrow approach that concentrates on”').waitFor();
  expect(await page.getByRole('link', { name: 'Open the explorer' }).isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: 'Copy' }).count()).toBe(0);
});

it('copies a line that embeds an explorer of this very site', async () => {
  const { page, troubles } = await open('home/', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.waitForLoadState('networkidle');
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  const line = await page.evaluate(() => navigator.clipboard.readText());
  const [, address = ''] = /src="([^"]+)"/.exec(line) ?? [];
  await page.goto(address);
  await page.locator('stemma-canvas').waitFor();
  expect(troubles).toEqual([]);
});

it('loads no font, and stores nothing', async () => {
  const { page } = await open('home/');
  await page.waitForLoadState('networkidle');
  const kept = await page.evaluate(() => ({
    fonts: document.fonts.size,
    cookies: document.cookie,
    stored: localStorage.length + sessionStorage.length,
    files: performance.getEntriesByType('resource').filter(({ name }) => /\.(woff2?|ttf|otf)/.test(name)).length,
  }));
  expect(kept).toEqual({ fonts: 0, cookies: '', stored: 0, files: 0 });
});

it('opens its menu by key on a phone', async () => {
  const { page } = await open('home/', PHONE);
  const docs = page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Documentation' });
  expect(await docs.isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Menu' }).press('Enter');
  await docs.press('Enter');
  await page.waitForURL(/\/docs\/$/);
});

it('asks at once only for what the first drawing needs', async () => {
  const text = await (await fetch(`${inject('site')}home/`)).text();
  const asked = [...text.matchAll(/rel="modulepreload"[^>]*assets\/(\w+)-/g)].map(([, name]) => name);
  expect(asked).toEqual(['first', 'define', 'main', 'copying']);
});
