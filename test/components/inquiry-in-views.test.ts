/** What is asked of the whole graph, as every view shows it. */
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { StemmaExplorer } from '../../components/explorer/stemma-explorer.ts';
import { toPlain } from '../../src/formats/to-plain.ts';
import type { Dataset } from '../../src/model/records.ts';
import { VIEWS } from '../../src/state/view-state.ts';
import { aClaim, aDataset, aNode } from '../builders.ts';
import { anExplorer, problemsOf, settled, textOf, within } from './mount.ts';

const HANDS: Dataset = aDataset({
  groups: [
    { id: 'un', label: 'United Nations' },
    { id: 'eu', label: 'European Union' },
  ] as unknown as Dataset['groups'],
  nodes: [
    aNode('institution:undp', { label: 'UNDP', when: '1965', group: 'un' }),
    aNode('report:hdr', { label: 'Human Development Report', when: '1994', group: 'un' }),
    aNode('definition:un', { label: 'UN approach', when: '1994', group: 'un' }),
    aNode('definition:eu', { label: 'EU definition', when: '2004', group: 'eu' }),
    aNode('definition:eu-2', { label: 'EU definition, revised', when: '2007', group: 'eu' }),
    aNode('element:want', { label: 'Freedom from want', short: 'want', facet: 'value' }),
    aNode('dimension:food', { label: 'Food security', short: 'Food', order: 1, colour: 'food', pictogram: 'wheat' }),
  ],
  claims: [
    aClaim('institution:undp', 'publishes', 'report:hdr', { when: '1994' }),
    aClaim('report:hdr', 'states', 'definition:un', { when: '1994' }),
    aClaim('definition:eu', 'adopts', 'definition:un', { when: '2004' }),
    aClaim('definition:eu-2', 'revises', 'definition:eu', { when: '2007' }),
    aClaim('definition:un', 'contains', 'element:want'),
    aClaim('definition:eu', 'contains', 'element:want'),
    aClaim('report:hdr', 'addresses', 'dimension:food'),
    aClaim('definition:un', 'addresses', 'dimension:food'),
    aClaim('institution:undp', 'addresses', 'dimension:food'),
  ],
});

const TRACE = 'trace=institution:undp..definition:eu';
const COMPARE = 'ask=compare&cmp=report:hdr..definition:eu';

const showing = async (address: string, size?: readonly [number, number]): Promise<StemmaExplorer> => {
  const explorer = await anExplorer({ state: address }, toPlain(HANDS), size);
  await settled();
  await settled();
  return explorer;
};

const named = (root: Element, tag: string, selector = '.item'): readonly string[] =>
  [...within(root, tag).shadowRoot!.querySelectorAll(selector)].map((item) => item.getAttribute('aria-label') ?? '');

/** What a listener hears of some elements: their text without what is hidden from them. */
const texts = (root: Element, tag: string, selector: string): readonly string[] =>
  [...within(root, tag).shadowRoot!.querySelectorAll(selector)].map((item) => {
    const heard = item.cloneNode(true) as Element;
    for (const hidden of heard.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
    return (heard.textContent ?? '').replace(/\s+/g, ' ').replaceAll(' ,', ',').trim();
  });

/** Numbers on the discs of a view, in the order they are drawn, the one in hand in brackets. */
const discs = (root: Element, tag: string): readonly string[] =>
  [...within(root, tag).shadowRoot!.querySelectorAll('.hop-disc')].map((disc) => {
    const text = disc.textContent?.trim() ?? '';
    return disc.querySelector('.in-hand') ? `[${text}]` : text;
  });

describe('a trace in every view', () => {
  it('is lit in the lineage, on its arrows and at the cards it passes', async () => {
    const explorer = await showing(`view=lineage&${TRACE}`);
    expect(discs(explorer, 'stemma-lineage')).toEqual(['3', '1', '2']);
    expect(named(explorer, 'stemma-lineage').filter((name) => name.includes('hop'))).toEqual([
      expect.stringMatching(/^UN approach, .*; hop 2 of 3 of trace 1 leads here; hop 1 of 3 of trace 1 leads here$/),
      expect.stringMatching(/^UN approach, adopted by EU definition, lit; hop 3 of 3 of trace 1$/),
      expect.stringMatching(/^EU definition, .*; hop 3 of 3 of trace 1 leads here$/),
    ]);
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });

  it('is lit in the lineage of a phone', async () => {
    const explorer = await showing(`view=lineage&${TRACE}`, [390, 780]);
    expect(discs(explorer, 'stemma-lineage').toSorted()).toEqual(['1', '2', '3']);
    expect(texts(explorer, 'stemma-lineage', '.pill').toSorted()).toEqual(['1 published', '2 stated', '3 adopted by']);
  });

  it('joins its stops on the timeline', async () => {
    const explorer = await showing(`view=timeline&${TRACE}`);
    expect(discs(explorer, 'stemma-timeline')).toEqual(['1', '2', '3']);
    expect(named(explorer, 'stemma-timeline')).toEqual([
      'UNDP, institution, since 1965; start of trace 1',
      'Human Development Report, report, 1994; hop 1 of 3 of trace 1 leads here',
      'UN approach, definition, 1994; hop 2 of 3 of trace 1 leads here',
      'EU definition, definition, 2004; hop 3 of 3 of trace 1 leads here',
      'EU definition, revised, definition, 2007',
    ]);
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });

  it('heads the list, whole whatever is filtered', async () => {
    const explorer = await showing(`view=list&${TRACE}&kind=element`);
    expect(texts(explorer, 'stemma-list', '[role="treeitem"]').slice(0, 5)).toEqual([
      'Trace 1 4',
      'UNDP 1965, start of trace 1',
      'Human Development Report 1994, hop 1 of 3 of trace 1 leads here',
      'UN approach 1994, hop 2 of 3 of trace 1 leads here',
      'EU definition 2004, hop 3 of 3 of trace 1 leads here',
    ]);
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });

  it('heads the table of nodes and of claims', async () => {
    const explorer = await showing(`view=table&${TRACE}`);
    expect(texts(explorer, 'stemma-table', 'td.found').slice(0, 5)).toEqual([
      'start of trace 1',
      'hop 1 of 3 of trace 1 leads here',
      'hop 2 of 3 of trace 1 leads here',
      'hop 3 of 3 of trace 1 leads here',
      '',
    ]);
    explorer.state = `view=table&table=claims&${TRACE}`;
    await settled();
    expect(texts(explorer, 'stemma-table', 'td.found').slice(0, 4)).toEqual([
      'hop 1 of 3 of trace 1',
      'hop 2 of 3 of trace 1',
      'hop 3 of 3 of trace 1',
      '',
    ]);
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });

  it('leaves a quiet mark on names of the coverage and of the definitions', async () => {
    const explorer = await showing(`view=coverage&${TRACE}`);
    expect(texts(explorer, 'stemma-coverage', '.head-name').filter((text) => text.includes('trace'))).toEqual([
      'UNDP, start of trace 1',
      'Human Development Report, hop 1 of 3 of trace 1 leads here',
      'UN approach, hop 2 of 3 of trace 1 leads here',
    ]);
    explorer.state = `view=definitions&${TRACE}`;
    await settled();
    expect(texts(explorer, 'stemma-definitions', '.found-mark')).toEqual([
      ', hop 2 of 3 of trace 1 leads here',
      ', hop 3 of 3 of trace 1 leads here',
    ]);
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });

  it.each(['lineage', 'timeline', 'list', 'table'])('moves its light in the %s with the hop in hand', async (view) => {
    const explorer = await showing(`view=${view}&${TRACE}`);
    within(explorer, '#hop-0').focus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await settled();
    expect(discs(explorer, `stemma-${view}`).filter((text) => text.startsWith('['))).toEqual(['[3]']);
    await userEvent.keyboard('{ArrowUp}');
    await settled();
    expect(discs(explorer, `stemma-${view}`).filter((text) => text.startsWith('['))).toEqual(['[2]']);
  });
});

describe('two nodes compared in every view', () => {
  const words = (explorer: Element, tag: string): readonly string[] =>
    named(explorer, tag).flatMap((name) => /; (.*)$/.exec(name)?.[1] ?? []);

  it('are told apart by two cells and in words, in lineage and timeline', async () => {
    const explorer = await showing(`view=timeline&${COMPARE}`);
    expect(words(explorer, 'stemma-timeline')).toEqual([
      'joined to Human Development Report alone',
      'first of the two compared',
      'joined to both Human Development Report and EU definition',
      'second of the two compared',
      'joined to EU definition alone',
    ]);
    expect(within(explorer, 'stemma-timeline').shadowRoot!.querySelectorAll('.side-cells')).toHaveLength(3);
    explorer.state = `view=lineage&${COMPARE}`;
    await settled();
    expect(within(explorer, 'stemma-lineage').shadowRoot!.querySelectorAll('.side-cells')).toHaveLength(2);
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });

  it('stand in the list and head the table', async () => {
    const explorer = await showing(`view=list&${COMPARE}`);
    expect(texts(explorer, 'stemma-list', '[role="treeitem"]').slice(0, 3)).toEqual([
      'Only Human Development Report 2',
      'Both 1',
      'Only EU definition 2',
    ]);
    explorer.state = `view=table&${COMPARE}`;
    await settled();
    expect(texts(explorer, 'stemma-table', 'td.found').slice(0, 4)).toEqual([
      'first of the two compared',
      'second of the two compared',
      'joined to Human Development Report alone',
      'joined to Human Development Report alone',
    ]);
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });
});

describe('switching views', () => {
  it('loses neither selection, filter, years, trace nor comparison', async () => {
    const explorer = await showing(
      `view=network&sel=definition:eu&family=lineage&from=1990&to=2010&cmp=report:hdr..definition:eu&${TRACE}&hops=5`,
    );
    const kept = () => ({ ...explorer.viewState!, view: undefined, camera: undefined });
    const before = kept();
    expect(before).toMatchObject({
      selection: { nodes: ['definition:eu'] },
      time: { from: 1990, to: 2010 },
      compared: ['report:hdr', 'definition:eu'],
      inquiry: { kind: 'trace', ask: { maxHops: 5 } },
    });
    for (const view of [...VIEWS, 'network' as const]) {
      const name = view.charAt(0).toUpperCase() + view.slice(1);
      const tab = [...within(explorer, 'stemma-toolbar').shadowRoot!.querySelectorAll('button')].find(
        (button) => textOf(button) === name,
      );
      tab!.click();
      await settled();
      expect([view, explorer.viewState?.view, kept()]).toEqual([view, view, before]);
      expect(explorer.address).toContain('from=1990&to=2010');
      expect(explorer.address).toContain(TRACE);
    }
  });
});
