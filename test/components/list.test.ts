import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { anExplorer, problemsOf, settled, textOf, within } from './mount.ts';

const rowsIn = (root: Element): readonly string[] =>
  [...within(root, 'stemma-list').shadowRoot!.querySelectorAll('[role="treeitem"]')].map(
    (row) => `${row.getAttribute('aria-level') ?? ''} ${textOf(row)}`,
  );

const aList = async () => {
  const explorer = await anExplorer({ view: 'list' });
  await settled();
  within(explorer, '[role="treeitem"][tabindex="0"]').focus();
  return explorer;
};

describe('<stemma-list>', () => {
  it('is accessible, folded and unfolded', async () => {
    const explorer = await aList();
    expect(await problemsOf('stemma-explorer')).toEqual([]);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await settled();
    expect(rowsIn(explorer).length).toBeGreaterThan(7);
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });

  it('lists kinds with their counts, and unfolds nodes, relations and neighbours', async () => {
    const explorer = await aList();
    expect(rowsIn(explorer).slice(0, 2)).toEqual(['1 Institutions 2', '1 Reports 2']);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await settled();
    expect(rowsIn(explorer).slice(0, 5)).toEqual([
      '1 Institutions 2',
      '2 International Committee of the Red Cross',
      '3 addresses 1',
      '4 Food security',
      '2 United Nations',
    ]);
  });

  it('has one tab stop, and walks as trees do', async () => {
    const explorer = await aList();
    await userEvent.keyboard('{End}');
    await settled();
    const focused = within(explorer, 'stemma-list').shadowRoot!.activeElement!;
    expect(focused.getAttribute('aria-level')).toBe('1');
    expect(focused.nextElementSibling).toBeNull();
    expect(
      within(explorer, 'stemma-list').shadowRoot!.querySelectorAll('[tabindex="0"][role="treeitem"]'),
    ).toHaveLength(1);
    await userEvent.keyboard('{Home}r');
    await settled();
    expect(textOf(within(explorer, 'stemma-list').shadowRoot!.activeElement!)).toBe('Reports 2');
  });

  it('selects with Enter, and shows what is selected elsewhere', async () => {
    const explorer = await aList();
    await userEvent.keyboard('{ArrowRight}{ArrowDown}{Enter}');
    expect(explorer.viewState?.selection.nodes).toEqual(['institution:icrc']);
    explorer.select(['report:hdr']);
    await settled();
    expect(textOf(within(explorer, '[aria-selected="true"][role="treeitem"]'))).toContain(
      'Human Development Report 1994',
    );
  });

  it('shows what passes the filter and nothing else', async () => {
    const explorer = await aList();
    explorer.filter({ dimensions: ['dimension:health'] });
    await settled();
    expect(rowsIn(explorer)).toEqual(['1 Reports 1', expect.stringMatching(/^1 .*imensions 1$/)]);
    expect(textOf(within(explorer, '.count'))).toBe('2 of 8 nodes · 1 of 7 claims');
  });
});
