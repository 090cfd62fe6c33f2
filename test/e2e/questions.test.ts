/** The steps of `docs/questions.md`, carried out: each question is answered in at most three actions. */
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright';
import { expect, it } from 'vitest';
import { openSite } from './open-site.ts';

/** One action: type into the search and take a hit. */
const find = async (page: Page, text: string, hit: RegExp): Promise<void> => {
  await page
    .getByRole('combobox', { name: /search/i })
    .first()
    .fill(text);
  await page.getByRole('option', { name: hit }).first().click();
};

/** One action: choose a view. */
const show = (page: Page, view: string): Promise<void> =>
  page.getByRole('navigation').or(page.getByRole('tablist')).getByText(view, { exact: true }).first().click();

/** Waits until a panel says something. */
const says = (page: Page, panel: string, words: string | RegExp): Promise<void> =>
  page.locator(panel).getByText(words).first().waitFor({ timeout: 10_000 });

/** One action: move a handle of the years. */
const moveTo = async (handle: Locator, year: number): Promise<void> => {
  const now = async (): Promise<number> => Number(await handle.getAttribute('aria-valuenow'));
  for (let at = await now(); at !== year; at = await now()) {
    const key = Math.abs(at - year) >= 10 ? ['PageUp', 'PageDown'] : ['ArrowRight', 'ArrowLeft'];
    await handle.press(key[at < year ? 0 : 1]!);
    if ((await now()) === at) throw new Error(`the handle stays at ${at}`);
  }
};

const shown = (page: Page): Promise<readonly string[]> =>
  page.evaluate(
    () => (document.querySelector('stemma-explorer') as unknown as { visible(): { nodes: string[] } }).visible().nodes,
  );

const QUESTIONS: readonly (readonly [question: string, answer: (page: Page) => Promise<void>])[] = [
  [
    'Which organisations took over the definition of resolution 66/290, directly or through which report?',
    async (page) => {
      await find(page, 'Collective understanding', /Collective understanding/);
      await says(page, 'stemma-details', 'Human Security, A CCOE Info Sheet');
    },
  ],
  [
    'What did the EU drop from the UN concept in 2004, and take back in 2007?',
    async (page) => {
      await show(page, 'Definitions');
      await says(page, 'stemma-definitions', /^returned$/);
    },
  ],
  [
    'Which dimensions does NATO not cover, and who does?',
    async (page) => {
      await show(page, 'Coverage');
      await page
        .getByRole('gridcell', { name: /^NATO, Food: excluded/ })
        .first()
        .click();
      await says(page, 'stemma-coverage-cell', /Human Development Report 1994/);
    },
  ],
  [
    'Who first named *freedom to live in dignity*, and which sources disagree?',
    async (page) => {
      await find(page, 'freedom to live in dignity', /Freedom to live in dignity/);
      await says(page, 'stemma-details', /Sources differ/);
    },
  ],
  [
    'How did an idea get from *An Agenda for Peace* to JSP 1325?',
    async (page) => {
      await find(page, 'Agenda for Peace', /An Agenda for Peace/);
      await page.locator('stemma-details').getByRole('button', { name: /trace/i }).click();
      await page.getByRole('combobox', { name: 'To' }).fill('JSP 1325');
      await page
        .getByRole('option', { name: /JSP 1325|Joint Service Publication 1325/ })
        .first()
        .click();
      await says(page, 'stemma-trace', /An Agenda for Peace \(1992\)/);
    },
  ],
  [
    'Which institutions address food security, stated or only inferred?',
    async (page) => {
      await page
        .getByRole('checkbox', { name: /Food/ })
        .or(page.getByRole('button', { name: /^Food/ }))
        .first()
        .click();
      const found = (await shown(page)).filter((id) => id.startsWith('institution:'));
      expect(found.sort()).toEqual(['institution:amnesty', 'institution:hrw', 'institution:icrc']);
    },
  ],
  [
    'What existed in 1999?',
    async (page) => {
      await show(page, 'Timeline');
      const [from, to] = [page.getByRole('slider').first(), page.getByRole('slider').last()];
      await moveTo(to, 1999);
      await moveTo(from, 1999);
      const ids = await shown(page);
      expect(ids).toContain('institution:untfhs');
      expect(ids).not.toContain('institution:chs');
      expect(ids).not.toContain('report:human-security-now');
      await says(page, 'stemma-timeline', /UNTFHS/);
    },
  ],
  [
    'Which criticisms target vagueness, by whom, in which publication?',
    async (page) => {
      await find(page, 'vagueness', /Vagueness/i);
      await says(page, 'stemma-details', /Roland Paris/);
    },
  ],
  [
    'Where do the sources contradict themselves or each other?',
    async (page) => {
      await page.getByRole('button', { name: 'Ask' }).click();
      await page.getByText('Where sources differ', { exact: false }).first().click();
      await says(page, 'stemma-disputes', /An Agenda for Peace/);
    },
  ],
];

it.each(QUESTIONS)('%s', async (_, answer) => {
  const { page, troubles } = await openSite();
  await answer(page);
  expect(troubles).toEqual([]);
});

it('are the questions that the page of questions answers', () => {
  const page = readFileSync(new URL('../../docs/questions.md', import.meta.url), 'utf8');
  for (const [question] of QUESTIONS) expect(page).toContain(`| ${question} |`);
});
