import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindBranches, relationBranches } from '../../src/state/list-tree.ts';
import { setFilter } from '../../src/state/set-filter.ts';
import { visibleInFocus } from '../../src/state/selectors.ts';
import {
  CLAIM_COLUMNS,
  claimRows,
  NODE_COLUMNS,
  nodeRows,
  sortedRows,
  type Column,
} from '../../src/state/table-rows.ts';
import { nodeId } from '../builders.ts';
import { arbitraryModel, arbitraryNarrowing } from '../analysis/arbitrary-graph.ts';
import { HISTORY } from './a-history.ts';
import { aState, after } from './a-state.ts';

const start = aState(HISTORY);
const column = <Row>(columns: readonly Column<Row>[], id: string): Column<Row> => columns.find((one) => one.id === id)!;

describe('the list', () => {
  it('has the visible nodes by kind, in the order of the vocabulary, by label', () => {
    expect(kindBranches(start).map(({ label, nodes }) => [label, nodes.map((node) => node.label)])).toEqual([
      ['Reports', ['An Agenda for Peace', 'HDR 1994']],
      ['Definitions', ['EU 2004', 'UN approach']],
      ['Elements', ['Freedom from want']],
      ['Concepts', ['Human security']],
    ]);
    expect(kindBranches(after(start, setFilter({ kinds: ['element'] }))).map(({ kind }) => kind)).toEqual(['element']);
  });

  it('unfolds a node into its relations and their other ends', () => {
    expect(relationBranches(start, nodeId('definition:un'))).toEqual([
      {
        relation: 'narrows',
        label: 'is narrowed by',
        neighbours: [{ node: HISTORY.node(nodeId('definition:eu')), claims: ['eu-un'] }],
      },
      {
        relation: 'contains',
        label: 'contains',
        neighbours: [{ node: HISTORY.node(nodeId('element:want')), claims: ['un-want'] }],
      },
      {
        relation: 'states',
        label: 'is stated in',
        neighbours: [{ node: HISTORY.node(nodeId('report:hdr')), claims: ['hdr-un'] }],
      },
    ]);
    const filtered = after(start, setFilter({ kinds: ['definition'] }));
    expect(relationBranches(filtered, nodeId('definition:un')).map(({ relation }) => relation)).toEqual(['narrows']);
  });
});

describe('the table', () => {
  it('has a row for each visible node', () => {
    expect(nodeRows(start)[0]).toEqual({
      id: 'report:hdr',
      label: 'HDR 1994',
      acronym: 'HDR',
      kind: 'Report',
      type: 'report',
      group: 'United Nations',
      when: '1994',
      year: 1994,
      claims: 2,
      sources: 1,
    });
  });

  it('has a row for each visible claim', () => {
    const rows = claimRows(start);
    expect(rows[2]).toEqual({
      id: 'eu-un',
      from: { id: 'definition:eu', label: 'EU 2004' },
      relation: 'narrows',
      to: { id: 'definition:un', label: 'UN approach' },
      when: 'September 2004',
      year: 2004,
      confidence: 'stated',
      basis: 'stated in a table; stated',
      sources: 'CCOE info sheet; UN, activities in 2014',
      phrase: 'solely aims',
      locator: 'The European Union, footnote 16, page 5',
    });
    expect(rows[3]?.relation).toBe('excluded: contains');
  });

  it('sorts by text, by year and by number, empty cells last', () => {
    const labels = (id: string, isDescending: boolean): string[] =>
      sortedRows(nodeRows(start), column(NODE_COLUMNS, id), isDescending).map(({ label }) => label);
    expect(labels('label', false)).toEqual([
      'An Agenda for Peace',
      'EU 2004',
      'Freedom from want',
      'HDR 1994',
      'Human security',
      'UN approach',
    ]);
    expect(labels('when', false).slice(0, 3)).toEqual(['An Agenda for Peace', 'HDR 1994', 'EU 2004']);
    expect(labels('when', true).slice(0, 3)).toEqual(['EU 2004', 'HDR 1994', 'An Agenda for Peace']);
    expect(labels('claims', true)[0]).toBe('UN approach');
    const years = sortedRows(claimRows(start), column(CLAIM_COLUMNS, 'when'), false).map(({ id }) => id);
    expect(years).toEqual(['agenda-hs', 'hdr-hs', 'hdr-un', 'eu-un', 'eu-want', 'un-want']);
  });
});

describe('list and table', () => {
  it('show the same set as the picture', () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryNarrowing, (model, { filter, time, focus }) => {
        const state = aState(model, { filter, time, focus });
        const { nodes, claims } = visibleInFocus(state);
        expect(new Set(kindBranches(state).flatMap((branch) => branch.nodes.map(({ id }) => id)))).toEqual(nodes);
        expect(new Set(nodeRows(state).map(({ id }) => id))).toEqual(nodes);
        expect(new Set(claimRows(state).map(({ id }) => id))).toEqual(claims);
        const unfolded = [...nodes].flatMap((id) =>
          relationBranches(state, id).flatMap(({ neighbours }) => neighbours),
        );
        expect(new Set(unfolded.flatMap((neighbour) => neighbour.claims))).toEqual(claims);
      }),
    );
  });
});
