import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { StemmaExplorer } from '../../components/explorer/stemma-explorer.ts';
import { anExplorer, problemsOf, settled, textOf, within } from './mount.ts';

const asking = async (address: string, size?: readonly [number, number]): Promise<StemmaExplorer> => {
  const explorer = await anExplorer({ state: address }, undefined, size);
  await settled();
  await settled();
  return explorer;
};

const TRACE = 'trace=institution:un..concept:hs';

describe('<stemma-trace>', () => {
  it('is accessible, empty and with answers, light and dark', async () => {
    await asking('ask=trace');
    expect(await problemsOf('stemma-explorer')).toEqual([]);
    document.body.replaceChildren();
    const explorer = await asking(TRACE);
    expect(await problemsOf('stemma-explorer')).toEqual([]);
    explorer.theme = 'dark';
    await settled();
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });

  it('tells traces as sentences, the first open with the receipt of each hop', async () => {
    const panel = within(await asking(TRACE), 'stemma-trace');
    expect(textOf(within(panel, 'h2'))).toBe('One trace');
    expect(textOf(within(panel, '.sentence'))).toBe(
      'United Nations published Human Development Report 1994 (1994), which may have introduced Human security (1994); sources differ on hop 2.',
    );
    expect([...panel.shadowRoot!.querySelectorAll('.hop')].map(textOf)).toEqual([
      expect.stringMatching(/^1 United Nations published Human Development Report 1994 \(1994\) Info sheet stated$/),
      expect.stringMatching(
        /^2 Human Development Report 1994 introduced Human security \(1994\) “since the term was first coined” Lecturers’ module Sources differ inferred$/,
      ),
    ]);
    expect(textOf(within(panel, '.weakest'))).toBe('Weakest link hop 2: it is inferred, and sources differ.');
  });

  it('steps through hops by key, and opens the evidence of one', async () => {
    const explorer = await asking(TRACE);
    within(explorer, '#hop-0').focus();
    await userEvent.keyboard('{ArrowDown}');
    await settled();
    expect(explorer.viewState?.inquiry).toMatchObject({ kind: 'trace', open: 0, hop: 1 });
    await userEvent.keyboard('{Enter}');
    expect(explorer.viewState?.selection.claims).toEqual(['report:hdr introduces concept:hs']);
  });

  it('walks relations by family or one by one, by keyboard too, and keeps them in the address', async () => {
    const explorer = await asking(TRACE);
    const panel = within(explorer, 'stemma-trace');
    const summary = (): string => textOf(within(panel, '.families summary'));
    expect(summary()).toBe('Relations all');
    within(panel, '.families summary').focus();
    await userEvent.keyboard('{Enter}');
    await page.getByRole('button', { name: /^Lineage: 11 of 11 relations/ }).click();
    await settled();
    await page.getByRole('checkbox', { name: 'introduces' }).click();
    await settled();
    expect(explorer.address).toBe(`v=1&${TRACE}&without=introduces`);
    expect(summary()).toBe('Relations 23 of 24');
    await expect.poll(() => textOf(within(explorer, '.nothing'))).toContain('Walk every relation (1 trace)');
    await page.getByRole('checkbox', { name: 'Lineage' }).click();
    await settled();
    expect(explorer.address).toBe(`v=1&${TRACE}`);
    expect(await problemsOf('stemma-explorer')).toEqual([]);
    await userEvent.keyboard('{Escape}');
    expect(within<HTMLDetailsElement>(panel, '.families').open).toBe(false);
    expect(panel.shadowRoot!.activeElement?.localName).toBe('summary');
  });

  it('never lets go of the last relation', async () => {
    const explorer = await asking(`${TRACE}&along=lineage`);
    await page.getByText('Relations 11 of 24').click();
    await page.getByRole('checkbox', { name: 'Lineage' }).click();
    await settled();
    expect(explorer.address).toBe(`v=1&${TRACE}&along=lineage`);
    expect(within<HTMLInputElement>(explorer, '.family:nth-child(3) input').checked).toBe(true);
    await expect.poll(() => textOf(within(explorer, 'stemma-status'))).toContain('A trace needs a relation');
  });

  it('finds the ends by name, and says what to loosen where nothing leads there', async () => {
    const explorer = await asking('ask=trace');
    await userEvent.fill(page.getByRole('combobox', { name: 'From' }), 'human security');
    await userEvent.keyboard('{Enter}');
    await userEvent.fill(page.getByRole('combobox', { name: 'To', exact: true }), 'UN');
    await userEvent.keyboard('{Enter}');
    await settled();
    await settled();
    expect(explorer.address).toBe('v=1&trace=concept:hs..institution:un');
    expect(textOf(within(explorer, '.nothing'))).toMatch(
      /^No trace from “Human security” to “United Nations” within 6 hops.* Turn round \(1 trace\)$/,
    );
    await page.getByRole('button', { name: 'Turn round (1 trace)' }).click();
    expect(explorer.address).toBe(`v=1&${TRACE}`);
  });

  it('starts from the details, and puts the focus where the other end is chosen', async () => {
    const explorer = await asking('sel=institution:un');
    await page.getByRole('button', { name: 'Trace influence from here, or to here' }).click();
    await settled();
    expect(explorer.address).toBe('v=1&trace=institution:un..');
    await expect
      .poll(() => within(explorer, 'stemma-trace').shadowRoot?.activeElement?.getAttribute('label'))
      .toBe('To');
  });

  it('starts from the node in hand with P, and ends at the next', async () => {
    const explorer = await asking('sel=institution:un');
    explorer.select([]);
    await settled();
    within<HTMLButtonElement>(explorer, '.place[tabindex="0"]').focus();
    await userEvent.keyboard('p');
    const { inquiry } = explorer.viewState!;
    expect(inquiry?.kind === 'trace' && inquiry.ask.from).toBe('institution:un');
  });

  it('tells the page what came of it', async () => {
    const explorer = await anExplorer();
    const told = new Promise<CustomEvent>((resolve) =>
      explorer.addEventListener('stemma-trace', (event) => resolve(event as CustomEvent)),
    );
    explorer.state = TRACE;
    expect((await told).detail).toMatchObject({
      complete: true,
      traces: [{ nodes: ['institution:un', 'report:hdr', 'concept:hs'] }],
    });
  });

  it('lies on the sheet where there is little room', async () => {
    const explorer = await asking(TRACE, [390, 780]);
    expect(within(explorer, 'stemma-bottom-sheet stemma-trace')).toBeTruthy();
    expect(await problemsOf('stemma-explorer')).toEqual([]);
    within(explorer, '#hop-0').click();
    await settled();
    expect(within(explorer, 'stemma-bottom-sheet stemma-details')).toBeTruthy();
    explorer.select([]);
    await settled();
    expect(within(explorer, 'stemma-bottom-sheet stemma-trace')).toBeTruthy();
  });
});

describe('<stemma-compare>', () => {
  it('is accessible, and lists what only one has and what both have', async () => {
    const explorer = await asking('ask=compare&cmp=report:hdr..institution:icrc');
    const panel = within(explorer, 'stemma-compare');
    expect([...panel.shadowRoot!.querySelectorAll('section')].map(textOf)).toEqual([
      'Only Human Development Report 1994 3 is published by United Nations introduces Human security addresses Health security',
      'Both 1 addresses Food security',
      'Only International Committee of the Red Cross 0 Nothing in this dataset.',
    ]);
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });
});

describe('<stemma-disputes>', () => {
  it('is accessible, lists both sides, and opens them side by side in the details', async () => {
    const explorer = await asking('ask=disputes');
    expect(await problemsOf('stemma-explorer')).toEqual([]);
    await page.getByRole('button', { name: /Human security .* introduces/ }).click();
    await settled();
    expect(within(explorer, 'stemma-details').shadowRoot!.querySelectorAll('.cell')).toHaveLength(2);
  });
});

describe('the answers of <stemma-explorer>', () => {
  it('traces, tells descent, compares and covers', async () => {
    const explorer = await anExplorer();
    const { traces } = await explorer.trace({ from: 'institution:un', to: 'concept:hs' });
    expect(traces.map(({ nodes }) => nodes)).toEqual([['institution:un', 'report:hdr', 'concept:hs']]);
    expect(explorer.lineage('concept:hs').ancestors.map(({ id }) => id)).toEqual(['report:agenda', 'report:hdr']);
    expect(explorer.compare('report:hdr', 'institution:icrc')).toMatchObject({ both: ['dimension:food'] });
    const { cells } = explorer.coverage({ rows: ['institution:icrc'] });
    expect(cells.map(({ column, state }) => [column, state])).toEqual([
      ['dimension:food', 'stated'],
      ['dimension:health', 'none'],
    ]);
  });

  it('says of unknown ids that it does not know them, and throws for none', async () => {
    const explorer = await anExplorer();
    expect((await explorer.trace({ from: 'report:gone', to: 'x' })).reason).toBe(
      'There is no node “report:gone” and no “x” in this dataset.',
    );
    expect(explorer.lineage('report:gone')).toEqual({ ancestors: [], descendants: [] });
    expect(document.createElement('stemma-explorer').compare('a', 'b').sentence).toBe('No dataset is loaded yet.');
  });
});
