import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { anExplorer, problemsOf, settled, textOf, within } from './mount.ts';

const typed = async (text: string): Promise<void> => {
  await page.getByRole('combobox').fill(text);
  await settled();
};

describe('<stemma-search>', () => {
  it('is accessible with its list open', async () => {
    await anExplorer();
    await typed('human');
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });

  it('is reached by the slash key from anywhere in the element', async () => {
    const explorer = await anExplorer();
    within(explorer, 'stemma-toolbar').shadowRoot?.querySelector<HTMLElement>('[role="tab"]')?.focus();
    await userEvent.keyboard('/');
    await settled();
    expect(within(explorer, 'stemma-search').shadowRoot?.activeElement?.getAttribute('role')).toBe('combobox');
  });

  it('lists hits with what matched marked, and selects one by keys', async () => {
    const explorer = await anExplorer();
    await typed('freedm');
    const options = [...within(explorer, 'stemma-search').shadowRoot!.querySelectorAll('[role="option"]')].map(textOf);
    expect(options).toEqual(['Freedom from want', 'Show all 1 in the picture']);
    expect(within(explorer, 'stemma-search').shadowRoot?.querySelector('mark')?.textContent).toBe('Freedom');
    await userEvent.keyboard('{Enter}');
    expect(explorer.viewState?.selection.nodes).toEqual(['element:want']);
  });

  it('goes round with the arrow keys, and takes all hits as a filter', async () => {
    const explorer = await anExplorer();
    await typed('human');
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect(explorer.viewState?.filter.text).toBe('human');
    expect(explorer.visible().nodes).toContain('concept:hs');
    expect(explorer.visible().nodes).not.toContain('institution:icrc');
  });

  it('finds a claim’s words and shows them as a quotation', async () => {
    const explorer = await anExplorer();
    await typed('integrated');
    const first = within(explorer, 'stemma-search').shadowRoot!.querySelector('[role="option"]')!;
    expect(textOf(first)).toContain('An Agenda for Peace');
    expect(first.querySelector('.phrase mark')?.textContent).toBe('integrated');
  });

  it('says how many were found', async () => {
    const explorer = await anExplorer();
    await typed('zzz');
    expect(textOf(within(explorer, '#hits'))).toBe('Nothing found. Try fewer letters.');
    await expect.element(page.getByRole('status')).toHaveTextContent('Nothing found');
  });

  it('lets Escape empty the field and nothing else', async () => {
    const explorer = await anExplorer();
    explorer.select(['report:hdr']);
    await typed('human');
    await userEvent.keyboard('{Escape}');
    await settled();
    expect((page.getByRole('combobox').element() as HTMLInputElement).value).toBe('');
    expect(explorer.viewState?.selection.nodes).toEqual(['report:hdr']);
  });
});
