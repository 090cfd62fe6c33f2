import { describe, expect, it } from 'vitest';
import { comparisonNow } from '../../src/state/definition-comparison.ts';
import { definitionTable } from '../../src/state/definition-table.ts';
import { setCompared, pickCompared } from '../../src/state/set-compared.ts';
import { setFilter } from '../../src/state/set-filter.ts';
import { selectNodes } from '../../src/state/select-nodes.ts';
import { showView } from '../../src/state/show-view.ts';
import { sidePanel } from '../../src/state/side-panel.ts';
import { setTime } from '../../src/state/set-time.ts';
import { aClaim, aModel, anEvidence, aNode, nodeId } from '../builders.ts';
import { aState, after } from './a-state.ts';

const [UN, EU4, EU7] = [nodeId('definition:un'), nodeId('definition:eu-2004'), nodeId('definition:eu-2007')];

const model = aModel({
  nodes: [
    aNode('definition:eu-2007', { label: 'EU definition, Madrid', short: 'EU 2007', when: '2007' }),
    aNode('definition:un', { label: 'UN approach', when: '1994' }),
    aNode('definition:eu-2004', { label: 'EU definition, Barcelona', short: 'EU 2004', when: '2004' }),
    aNode('definition:empty', { label: 'Never taken apart' }),
    aNode('element:fear', { label: 'Freedom from fear', short: 'fear', facet: 'value' }),
    aNode('element:want', { label: 'Freedom from want', short: 'want', facet: 'value' }),
    aNode('element:law', { label: 'Legal framework', facet: 'means' }),
  ],
  claims: [
    aClaim('definition:un', 'contains', 'element:fear'),
    aClaim('definition:un', 'contains', 'element:want'),
    aClaim('definition:eu-2004', 'contains', 'element:fear'),
    aClaim('definition:eu-2004', 'contains', 'element:want', { polarity: 'excludes' }),
    aClaim('definition:eu-2004', 'contains', 'element:law', { evidence: [anEvidence({ basis: 'inferred' })] }),
    aClaim('definition:eu-2007', 'contains', 'element:fear'),
    aClaim('definition:eu-2007', 'contains', 'element:want'),
    aClaim('definition:eu-2004', 'narrows', 'definition:un', { when: '2004' }),
    aClaim('definition:eu-2007', 'revises', 'definition:eu-2004', { when: '2007' }),
  ],
});
const start = aState(model, { view: 'definitions' });

describe('definitionTable', () => {
  it('sets elements by facet against definitions in order of year', () => {
    const table = definitionTable(start);
    expect(table?.columns.map(({ name, year }) => [name, year])).toEqual([
      ['UN approach', '1994'],
      ['EU', '2004'],
      ['EU', '2007'],
    ]);
    expect(
      table?.facets.map(({ label, rows }) => [
        label,
        rows.map(({ node, cells }) => [node.label, cells.map(({ state }) => state)]),
      ]),
    ).toEqual([
      [
        'Value',
        [
          ['Freedom from fear', ['stated', 'stated', 'stated']],
          ['Freedom from want', ['stated', 'excluded', 'stated']],
        ],
      ],
      ['Means', [['Legal framework', ['silent', 'inferred', 'silent']]]],
    ]);
  });

  it('joins only what a claim of descent carries on, and marks what returns after an exclusion', () => {
    const [fear, want] = definitionTable(start)!.facets[0]!.rows;
    expect([fear?.carried, want?.carried]).toEqual([
      [
        { from: 0, to: 1 },
        { from: 1, to: 2 },
      ],
      [],
    ]);
    expect(want?.cells.map(({ isReturned }) => isReturned)).toEqual([false, false, true]);
    expect(want?.cells.map(({ name }) => name)).toEqual([
      'UN approach, Freedom from want: affirmed',
      'EU 2004, Freedom from want: excluded',
      'EU 2007, Freedom from want: affirmed, returned',
    ]);
  });

  it('follows years, basis and text', () => {
    const names = (state: typeof start): unknown => definitionTable(state)?.columns.map(({ node }) => node.id);
    expect(names(after(start, setTime({ from: 2000 })))).toEqual([EU4, EU7]);
    expect(names(after(start, setFilter({ kinds: ['report'] })))).toEqual([]);
    expect(definitionTable(after(start, setFilter({ basis: ['stated'] })))?.elements).toBe(2);
    expect(
      definitionTable(after(start, setFilter({ text: 'want' })))?.facets.flatMap(({ rows }) =>
        rows.map(({ node }) => node.short),
      ),
    ).toEqual(['want']);
  });

  it('is the same object for as long as nothing it rests on changes', () => {
    expect(definitionTable(after(start, selectNodes([UN])))).toBe(definitionTable(start));
  });
});

describe('comparing', () => {
  it('picks in order of year, takes back what is picked again, and needs two', () => {
    const one = after(start, pickCompared(EU7));
    expect([one.view.compared, comparisonNow(one), sidePanel(one)]).toEqual([[EU7], undefined, undefined]);
    const two = after(one, pickCompared(EU4));
    expect([two.view.compared, sidePanel(two)]).toEqual([[EU4, EU7], 'comparison']);
    expect(after(two, pickCompared(EU7)).view.compared).toEqual([EU4]);
    expect(sidePanel(after(two, showView('table')))).toBeUndefined();
  });

  it('says of a pair what is kept, returned and not stated any more, with both wordings', () => {
    const comparison = comparisonNow(after(start, setCompared([EU4, EU7])));
    expect(
      comparison?.steps.map(({ parts }) =>
        parts.map(({ sign, parts: names }) => [sign, names.map(({ label }) => label)]),
      ),
    ).toEqual([
      [
        ['kept', ['fear']],
        ['returned', ['want']],
        ['silent', ['Legal framework']],
      ],
    ]);
    expect(comparison?.steps[0]?.descent.map(({ claim }) => claim.relation)).toEqual(['revises']);
    expect(comparison?.definitions.map(({ node, entries }) => [node.id, entries.map(({ claim }) => claim.to)])).toEqual(
      [
        [EU4, ['element:want', 'element:law', 'element:fear']],
        [EU7, ['element:want', 'element:fear']],
      ],
    );
  });

  it('compares a chain step by step', () => {
    const comparison = comparisonNow(after(start, setCompared([UN, EU4, EU7])));
    expect(comparison?.steps.map(({ from, to }) => [from.id, to.id])).toEqual([
      [UN, EU4],
      [EU4, EU7],
    ]);
    expect([...(comparison?.returned.get(EU7) ?? [])]).toEqual(['element:want']);
  });
});
