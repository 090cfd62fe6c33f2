import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { toPlain } from '../../src/formats/to-plain.ts';
import type { Dataset } from '../../src/model/records.ts';
import { aClaim, aDataset, anEvidence, aNode } from '../builders.ts';
import { anExplorer, problemsOf, settled, textOf, within } from './mount.ts';

const HANDS: Dataset = aDataset({
  groups: [
    { id: 'un', label: 'United Nations' },
    { id: 'eu', label: 'European Union' },
  ] as unknown as Dataset['groups'],
  nodes: [
    aNode('report:hdr', { label: 'Human Development Report', when: '1994', group: 'un' }),
    aNode('definition:un', { label: 'UN approach', when: '1994', group: 'un' }),
    aNode('definition:eu-2004', { label: 'EU definition', short: 'EU 2004', when: '2004', group: 'eu' }),
    aNode('definition:eu-2007', { label: 'EU definition, revised', short: 'EU 2007', when: '2007', group: 'eu' }),
    aNode('definition:early', { label: 'Early bird', when: '1990', group: 'eu' }),
    aNode('element:fear', { label: 'Freedom from fear', short: 'fear', type: 'value' }),
    aNode('element:want', { label: 'Freedom from want', short: 'want', type: 'value' }),
  ],
  claims: [
    aClaim('report:hdr', 'states', 'definition:un', { when: '1994' }),
    aClaim('definition:un', 'contains', 'element:fear'),
    aClaim('definition:un', 'contains', 'element:want'),
    aClaim('definition:eu-2004', 'contains', 'element:fear'),
    aClaim('definition:eu-2004', 'contains', 'element:want', { polarity: 'excludes' }),
    aClaim('definition:eu-2007', 'contains', 'element:want'),
    aClaim('definition:eu-2004', 'narrows', 'definition:un', { when: '2004' }),
    aClaim('definition:eu-2007', 'revises', 'definition:eu-2004', { evidence: [anEvidence({ basis: 'inferred' })] }),
    aClaim('definition:early', 'adopts', 'definition:un'),
  ],
});

const aLineage = async (
  attributes: Readonly<Record<string, string>> = {},
  size: readonly [number, number] = [1600, 800],
) => {
  const explorer = await anExplorer({ view: 'lineage', ...attributes }, toPlain(HANDS), size);
  await settled();
  return { explorer, root: within(explorer, 'stemma-lineage').shadowRoot! };
};

const items = (root: ShadowRoot): readonly SVGElement[] => [...root.querySelectorAll<SVGElement>('.item')];
const names = (root: ShadowRoot): readonly (string | null)[] =>
  items(root).map((item) => item.getAttribute('aria-label'));
const press = async (root: ShadowRoot, key: string): Promise<string | null | undefined> => {
  root.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
  await settled();
  return root.activeElement?.getAttribute('aria-label');
};

describe('<stemma-lineage>', () => {
  it('is accessible, wide and narrow', async () => {
    await aLineage();
    expect(await problemsOf('stemma-explorer')).toEqual([]);
    document.body.replaceChildren();
    await aLineage({}, [390, 800]);
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });

  it('names every card and arrow in reading order', async () => {
    const { root } = await aLineage();
    expect(names(root)).toEqual([
      'UN approach, definition, 1994, United Nations. Affirms want and fear. Told by Human Development Report.',
      'UN approach, adopted by Early bird; Against time: UN approach is of 1994, Early bird of 1990.',
      'UN approach, narrowed in EU definition; drops want',
      'Early bird, definition, 1990, European Union.',
      'EU definition, definition, 2004, European Union. Affirms fear. Excludes want.',
      'EU definition, revised in EU definition, revised; adds want; brings back want; inferred',
      'EU definition, revised, definition, 2007, European Union. Affirms want.',
    ]);
  });

  it('lights what the selection descends from and what descends from it', async () => {
    const { explorer, root } = await aLineage();
    explorer.select(['definition:eu-2004']);
    await settled();
    expect(items(root).map((item) => item.getAttribute('class')?.split(' ').at(-1))).toEqual([
      'lit',
      'veiled',
      'lit',
      'veiled',
      'selected',
      'lit',
      'lit',
    ]);
  });

  it('selects a definition by its card and a claim by its arrow', async () => {
    const { explorer, root } = await aLineage();
    items(root)[4]!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(explorer.viewState?.selection.nodes).toEqual(['definition:eu-2004']);
    items(root)[2]!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(explorer.viewState?.selection.claims).toEqual(['definition:eu-2004 narrows definition:un']);
  });

  it('follows the lineage by arrow keys, with one stop for the tab key', async () => {
    const { explorer, root } = await aLineage();
    expect(items(root).filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    items(root)[2]!.focus();
    expect(await press(root, 'ArrowRight')).toMatch(/^EU definition, definition, 2004/);
    expect(await press(root, 'ArrowRight')).toMatch(/^EU definition, revised in/);
    expect(await press(root, 'ArrowLeft')).toMatch(/^EU definition, definition, 2004/);
    expect(await press(root, 'ArrowLeft')).toMatch(/^UN approach, narrowed in/);
    expect(await press(root, 'End')).toMatch(/^EU definition, revised, definition/);
    await press(root, 'Enter');
    expect(explorer.viewState?.selection.nodes).toEqual(['definition:eu-2007']);
    expect(items(root).filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
  });

  it('draws what is lit above what shares its line', async () => {
    const dataset = aDataset({
      nodes: ['a', 'b', 'c', 'd'].map((id, i) => aNode(`definition:${id}`, { when: String(1994 + i) })),
      claims: ['a', 'b', 'c', 'd'].map((id) => aClaim(`definition:${id}`, 'derives-from', 'concept:hs')),
    });
    const explorer = await anExplorer(
      { view: 'lineage', state: 'view=lineage&sel=definition:a' },
      toPlain(dataset),
      [1600, 800],
    );
    await settled();
    const root = within(explorer, 'stemma-lineage').shadowRoot!;
    const lines = [...root.querySelectorAll('.arrow > .line, .arrow > g > .line')];
    const last = lines.at(-1)!.closest('.arrow')!;
    expect([lines.length, last.classList.contains('lit'), last.parentElement?.classList.contains('marks')]).toEqual([
      5,
      true,
      true,
    ]);
  });

  it('folds a lane to a line and back', async () => {
    const { root } = await aLineage();
    const lane = (): SVGElement => root.querySelectorAll<SVGElement>('.name')[1]!;
    const toggle = async (): Promise<readonly [string | null, number]> => {
      lane().dispatchEvent(new MouseEvent('click', { bubbles: true }));
      await settled();
      return [lane().getAttribute('aria-expanded'), items(root).length];
    };
    expect(await toggle()).toEqual(['false', 1]);
    expect(await toggle()).toEqual(['true', 7]);
  });

  it('keeps folded lanes and their order in the address', async () => {
    const { explorer, root } = await aLineage({ state: 'view=lineage&lanes=eu&folded=un' });
    const heads = (): readonly unknown[] =>
      [...root.querySelectorAll('.name')].map((head) => [
        head.getAttribute('aria-label'),
        head.getAttribute('aria-expanded'),
      ]);
    expect(heads()).toEqual([
      ['European Union, 3 entries', 'true'],
      ['United Nations, 1 entry', 'false'],
    ]);
    root.querySelectorAll<HTMLElement>('.name')[1]!.click();
    await settled();
    expect(explorer.address).toBe('v=1&view=lineage&lanes=eu');
  });

  it('moves a lane by key and by menu; the focus goes with it, and its place is said', async () => {
    const { explorer, root } = await aLineage();
    root.querySelectorAll<HTMLElement>('.name')[1]!.focus();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    await settled();
    expect(explorer.viewState?.lanes).toEqual(['eu']);
    expect(root.activeElement?.getAttribute('aria-label')).toBe('European Union, 3 entries');
    await expect.poll(() => textOf(within(explorer, 'stemma-status'))).toContain('European Union: lane 1 of 2');
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(explorer.viewState?.lanes).toEqual(['eu']);
    await page.getByRole('button', { name: 'Lane European Union' }).click();
    await page.getByRole('menuitem', { name: 'Move down' }).click();
    await settled();
    expect(explorer.viewState?.lanes).toEqual([]);
    expect(root.activeElement?.getAttribute('aria-label')).toBe('European Union, 3 entries');
  });

  it('puts lanes away on a phone by a menu', async () => {
    const { explorer, root } = await aLineage({}, [390, 800]);
    await page.getByRole('button', { name: 'Lanes' }).click();
    await page.getByRole('menuitem', { name: 'Put away United Nations' }).click();
    await settled();
    expect(explorer.viewState?.folded).toEqual(['un']);
    expect(names(root).every((name) => !name?.startsWith('UN approach'))).toBe(true);
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });

  it.each([1200, 390])('says so where there is nothing to show, %s pixels wide', async (width) => {
    const lonely = toPlain(aDataset({ nodes: [aNode('person:a')] }));
    const explorer = await anExplorer({ view: 'lineage' }, lonely, [width, 700]);
    await settled();
    expect(within(explorer, 'stemma-lineage').shadowRoot!.textContent).toContain(
      'No definition and no claim of lineage',
    );
  });
});
