import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { anExplorer, problemsOf, settled, textOf, within } from './mount.ts';

const firstCells = (root: Element): readonly string[] =>
  [...within(root, 'stemma-table').shadowRoot!.querySelectorAll('tbody td:first-child')].map(textOf);

const aTable = async (attributes: Readonly<Record<string, string>> = {}) => {
  const explorer = await anExplorer({ view: 'table', ...attributes });
  await settled();
  return explorer;
};

describe('<stemma-table>', () => {
  it('is accessible for nodes and claims', async () => {
    const explorer = await aTable();
    expect(await problemsOf('stemma-explorer')).toEqual([]);
    await page.getByRole('radio', { name: 'Claims' }).click();
    expect(explorer.viewState?.table).toBe('claims');
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });

  it('lists what passes the filter, with a line that says how much', async () => {
    const explorer = await aTable();
    explorer.filter({ kinds: ['report'] });
    await settled();
    expect(firstCells(explorer)).toEqual(['Human Development Report 1994', 'An Agenda for Peace']);
    expect(textOf(within(within(explorer, 'stemma-table'), '.head'))).toContain('2 of 8 nodes');
  });

  it('sorts by a column up, down and not at all, and says so', async () => {
    const explorer = await aTable();
    explorer.filter({ kinds: ['report'] });
    const header = page.getByRole('columnheader', { name: 'Years' });
    const presses: unknown[] = [];
    for (let i = 0; i < 3; i += 1) {
      await header.getByRole('button').click();
      await settled();
      presses.push([header.element().getAttribute('aria-sort'), firstCells(explorer)[0]]);
    }
    expect(presses).toEqual([
      ['ascending', 'An Agenda for Peace'],
      ['descending', 'Human Development Report 1994'],
      ['none', 'Human Development Report 1994'],
    ]);
  });

  it('selects by row', async () => {
    const explorer = await aTable();
    await page.getByRole('button', { name: 'United Nations' }).click();
    expect(explorer.viewState?.selection.nodes).toEqual(['institution:un']);
  });

  it('is taken away as CSV with what is asked of each row', async () => {
    const explorer = await aTable({ state: 'view=table&ask=compare&cmp=report:hdr..report:agenda' });
    const files: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => (files.push(file as Blob), 'blob:test'));
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await page.getByRole('button', { name: 'CSV' }).click();
    await expect.poll(() => files.length).toBe(1);
    vi.restoreAllMocks();
    expect([...new Uint8Array(await files[0]!.arrayBuffer())].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
    const [head, first] = (await files[0]!.text()).split(/\r?\n/);
    expect(head).toMatch(/^Compared,Name,/);
    expect(first).toMatch(/^first of the two compared,Human Development Report 1994,/);
    expect(firstCells(explorer)[0]).toBe('A first of the two compared');
  });

  it('shows claims with their relation, phrase and source', async () => {
    const explorer = await aTable({ state: 'view=table&table=claims' });
    const row = within(explorer, 'stemma-table').shadowRoot!.querySelectorAll('tbody tr')[2]!;
    expect(textOf(row)).toBe(
      'An Agenda for Peace introduces Human security 1992 disputed stated Info sheet introduced an “integrated approach” UN, footnote 1',
    );
  });
});
