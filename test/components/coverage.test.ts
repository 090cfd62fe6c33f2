import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { toPlain } from '../../src/formats/to-plain.ts';
import { aClaim, aDataset, anEvidence, aNode } from '../builders.ts';
import { anExplorer, problemsOf, settled, textOf, within } from './mount.ts';

const DATASET = aDataset({
  title: 'Covered',
  groups: [{ id: 'un', label: 'United Nations', region: true }],
  nodes: [
    aNode('dimension:food', { label: 'Food security', short: 'Food', order: 1, colour: 'food', pictogram: 'wheat' }),
    aNode('dimension:health', {
      label: 'Health security',
      short: 'Health',
      order: 2,
      colour: 'health',
      pictogram: 'cross',
    }),
    aNode('report:hdr', { label: 'HDR', when: '1994', group: 'un' }),
    aNode('report:now', { label: 'HS Now', when: '2003', group: 'un' }),
    aNode('institution:nato', { label: 'NATO' }),
  ],
  claims: [
    aClaim('institution:un', 'publishes', 'report:hdr', { evidence: [anEvidence({ basis: 'figure' })] }),
    aClaim('report:hdr', 'addresses', 'dimension:food', {
      when: '1994',
      evidence: [anEvidence({ phrase: 'hunger and want' })],
    }),
    aClaim('report:hdr', 'addresses', 'dimension:health', { when: '1994' }),
    aClaim('report:now', 'addresses', 'dimension:food', {
      when: '2003',
      evidence: [anEvidence({ basis: 'inferred' })],
    }),
    aClaim('institution:nato', 'addresses', 'dimension:food', {
      polarity: 'excludes',
      evidence: [anEvidence({ basis: 'complement' })],
    }),
  ],
});

const aMatrix = async (state = '', size: readonly [number, number] = [1300, 760]) => {
  const explorer = await anExplorer({ state: `view=coverage${state}` }, toPlain(DATASET), size);
  await settled();
  return explorer;
};

const cell = (name: string) => page.getByRole('gridcell', { name });

describe('<stemma-coverage>', () => {
  it('is accessible at rest, with a cell open, turned and narrow', async () => {
    const explorer = await aMatrix();
    expect(await problemsOf('stemma-explorer')).toEqual([]);
    await cell('NATO, Food: excluded').click();
    await settled();
    expect(await problemsOf('stemma-explorer')).toEqual([]);
    await page.getByRole('button', { name: 'Transpose' }).click();
    await settled();
    expect(explorer.address).toBe('v=1&view=coverage&cell=institution:nato..dimension:food&turned=yes');
    expect(await problemsOf('stemma-explorer')).toEqual([]);
    explorer.style.setProperty('inline-size', '390px');
    await settled();
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });

  it('opens the evidence of a cell beside the matrix, and closes it by Escape', async () => {
    const explorer = await aMatrix();
    await cell('HDR, Food: stated, 1 claim').click();
    await settled();
    const panel = textOf(within(explorer, 'stemma-coverage-cell'));
    expect(panel).toContain('HDR × Food Stated the source says so');
    expect(panel).toContain('“hunger and want”');
    expect(panel).toContain('Who does address food 1 HS Now');
    await userEvent.keyboard('{Escape}');
    await settled();
    expect(explorer.viewState?.cell).toBeUndefined();
  });

  it.each([
    ['at rest', 1366, ''],
    ['with a cell open', 1366, '&cell=report:hdr..dimension:food'],
    ['beside a trace', 1366, '&trace=institution:nato..report:hdr'],
    ['in less room', 900, ''],
    ['in less room beside a cell', 900, '&cell=report:hdr..dimension:food'],
  ])('has names of columns that keep apart: %s', async (_, width, state) => {
    const names = ['Economic', 'Food', 'Health', 'Environmental', 'Personal', 'Community', 'Political'];
    const dataset = aDataset({
      nodes: [
        ...names.map((label, i) => aNode(`dimension:${label.toLowerCase()}`, { label, order: i + 1 })),
        aNode('report:hdr', { when: '1994' }),
        aNode('institution:nato', { when: '1949' }),
      ],
      claims: [
        ...names.map((label) => aClaim('report:hdr', 'addresses', `dimension:${label.toLowerCase()}`)),
        aClaim('institution:nato', 'publishes', 'report:hdr', { when: '1994' }),
      ],
    });
    const explorer = await anExplorer({ state: `view=coverage${state}` }, toPlain(dataset), [width, 768]);
    await settled();
    const heads = [...within(explorer, 'stemma-coverage').shadowRoot!.querySelectorAll('.column .head-name > span')];
    const gaps = heads.slice(1).map((head, i) => {
      const [before, after] = [heads[i]!.getBoundingClientRect(), head.getBoundingClientRect()];
      const leans = getComputedStyle(head).transform !== 'none';
      return leans ? (after.left - before.left) * Math.SQRT1_2 - 18 : after.left - before.right;
    });
    expect(Math.min(...gaps)).toBeGreaterThan(2);
  });

  it('does not take silence for a no', async () => {
    const explorer = await aMatrix('&cell=report:now..dimension:health');
    expect(textOf(within(explorer, 'stemma-coverage-cell'))).toContain('That is not a “no”.');
  });

  it('is one tab stop, moved through by arrows, Home and End, opened by Enter', async () => {
    const explorer = await aMatrix();
    const focused = (): string | null | undefined => {
      const active = within(explorer, 'stemma-coverage').shadowRoot?.activeElement;
      return active?.getAttribute('aria-label') ?? active?.textContent?.trim();
    };
    const stops = [...within(explorer, 'stemma-coverage').shadowRoot!.querySelectorAll<HTMLElement>('[data-column]')];
    expect(stops.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    (cell('HDR, Food').element() as HTMLElement).focus();
    const path: unknown[] = [];
    for (const key of ['{ArrowRight}', '{ArrowDown}', '{Home}', '{End}', '{ArrowUp}']) {
      await userEvent.keyboard(key);
      path.push(focused());
    }
    expect(path).toEqual([
      'HDR, Health: stated, 1 claim',
      'HS Now, Health: no evidence in this dataset',
      'HS Now',
      'HS Now, Health: no evidence in this dataset',
      'HDR, Health: stated, 1 claim',
    ]);
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(explorer.viewState?.cell).toEqual({ row: 'report:hdr', column: 'dimension:health' });
  });

  it('shares the selection with the other views', async () => {
    const explorer = await aMatrix();
    await page.getByRole('button', { name: 'HS Now' }).first().click();
    await settled();
    expect(explorer.viewState?.selection.nodes).toEqual(['report:now']);
    expect(textOf(within(explorer, 'stemma-details'))).toContain('HS Now');
  });

  it('folds rows without evidence, and says what to loosen where nothing is left', async () => {
    const explorer = await aMatrix('&basis=stated');
    await page.getByRole('button', { name: '1 more: HS Now' }).click();
    await settled();
    await expect.element(cell('HS Now, Food: no evidence in this dataset')).toBeInTheDocument();
    explorer.filter({ basis: ['figure'] });
    await settled();
    expect(textOf(within(within(explorer, 'stemma-coverage'), '.nothing'))).toContain('Nothing passes Figure.');
    await page.getByRole('button', { name: /^Clear Figure/ }).click();
    expect(explorer.viewState?.filter.basis).toEqual([]);
  });

  it('says so where a dataset has no dimensions', async () => {
    const explorer = await anExplorer({ view: 'coverage' }, toPlain(aDataset({ nodes: [aNode('report:a')] })));
    await settled();
    expect(textOf(within(explorer, 'stemma-coverage'))).toContain(
      'This dataset has no threat dimensions, so there is nothing to compare here. Network and List show everything.',
    );
  });

  it('tells gaps in sentences that lead to what they speak of', async () => {
    const explorer = await aMatrix();
    await page.getByRole('button', { name: /^Show: No evidence here that NATO addresses food security/ }).click();
    expect(explorer.viewState?.cell).toEqual({ row: 'institution:nato', column: 'dimension:food' });
  });
});
