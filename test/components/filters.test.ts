import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { anExplorer, problemsOf, settled, textOf, within } from './mount.ts';

describe('<stemma-filters>', () => {
  it('is accessible with everything unfolded', async () => {
    await anExplorer();
    await page.getByRole('button', { name: 'Kinds' }).click();
    await page.getByRole('button', { name: 'Relations' }).click();
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });

  it('names each value with its count', async () => {
    const explorer = await anExplorer();
    const names = [...within(explorer, 'stemma-filters').shadowRoot!.querySelectorAll('input[type="checkbox"]')].map(
      (box) => box.getAttribute('aria-label'),
    );
    expect(names).toEqual([
      'Food, 2 nodes',
      'Health, 1 nodes',
      'Institution, 2 nodes',
      'Report, 2 nodes',
      'Element, 1 nodes',
      'Concept, 1 nodes',
      expect.stringMatching(/imension, 2 nodes$/),
      'Documents, 1 claims',
      'Lineage, 2 claims',
      'Content, 4 claims',
      'Stated, 6 claims',
      'Inferred, 1 claims',
      'Info sheet, 4 claims',
      'Lecturers’ module, 3 claims',
    ]);
  });

  it('counts inside the filter, greys what is empty, and clears one list', async () => {
    const explorer = await anExplorer();
    await page.getByRole('checkbox', { name: 'Health, 1 nodes' }).click();
    await expect.element(page.getByRole('checkbox', { name: 'Element, 0 nodes' })).toBeInTheDocument();
    await page.getByRole('button', { name: 'Clear threat dimensions' }).click();
    await expect.element(page.getByRole('checkbox', { name: 'Element, 1 nodes' })).toBeInTheDocument();
    expect(explorer.visible().nodes).toHaveLength(8);
  });

  it('asks for any or all once two dimensions are chosen', async () => {
    const explorer = await anExplorer();
    await page.getByRole('checkbox', { name: 'Food, 2 nodes' }).click();
    expect(document.querySelector('stemma-explorer')?.shadowRoot?.querySelector('.match')).toBeNull();
    await page.getByRole('checkbox', { name: /^Health/ }).click();
    await page.getByRole('radio', { name: 'all' }).click();
    expect(explorer.visible().nodes).toEqual(['dimension:food', 'dimension:health', 'report:hdr']);
  });

  it('hides or dims what does not pass', async () => {
    const explorer = await anExplorer();
    await page.getByRole('radio', { name: 'Hide' }).click();
    expect(explorer.viewState?.rest).toBe('hide');
  });

  it('folds away and comes back', async () => {
    const explorer = await anExplorer();
    await page.getByRole('button', { name: 'Fold the filters away' }).click();
    expect(explorer.shadowRoot?.querySelector('stemma-filters')).toBeNull();
    await page.getByRole('button', { name: 'Filters' }).click();
    expect(within(explorer, 'stemma-filters')).toBeTruthy();
  });
});

describe('<stemma-narrowing>', () => {
  it('says what is chosen and how much is left, and takes it back', async () => {
    const explorer = await anExplorer();
    await page.getByRole('checkbox', { name: 'Food, 2 nodes' }).click();
    await settled();
    expect(textOf(within(explorer, 'stemma-narrowing'))).toBe('Food · 3 of 8 nodes');
    await page.getByRole('button', { name: 'Show everything again' }).click();
    expect(explorer.visible().nodes).toHaveLength(8);
  });

  it('lets a focus reach farther, and one way only', async () => {
    const explorer = await anExplorer();
    explorer.focusOn('institution:icrc');
    await page.getByRole('button', { name: 'One step more' }).click();
    expect(explorer.visible().nodes).toEqual(['dimension:food', 'institution:icrc', 'report:hdr']);
    await page.getByRole('radio', { name: 'in', exact: true }).click();
    expect(explorer.visible().nodes).toEqual(['institution:icrc']);
    await settled();
    expect(textOf(within(explorer, 'stemma-narrowing'))).toContain('2 steps around');
  });
});

describe('<stemma-empty>', () => {
  it('says which filter to loosen, with what comes back, and does it', async () => {
    const explorer = await anExplorer();
    explorer.filter({ dimensions: ['dimension:health'], kinds: ['element'] });
    await settled();
    expect(textOf(within(explorer, 'stemma-empty'))).toContain('Only what you chose passes all of these filters');
    expect(await problemsOf('stemma-explorer')).toEqual([]);
    await page.getByRole('button', { name: 'Let go of the kinds 1 node' }).click();
    expect(explorer.visible().nodes).toEqual(['dimension:health', 'report:hdr']);
  });
});
