import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EVERYTHING, type Filter, type VisibleIds } from '../../src/analysis/filter.ts';
import { filterCounts, type FilterCounts } from '../../src/analysis/filter-counts.ts';
import type { ListFacet, Narrowing } from '../../src/analysis/narrowing.ts';
import { toFilter } from '../../src/analysis/to-filter.ts';
import { visible } from '../../src/analysis/visible.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import type { Claim, GraphNode } from '../../src/model/records.ts';
import { aClaim, aModel, aNode, aSource, anEvidence, sourceId } from '../builders.ts';
import { arbitraryModel, arbitraryNarrowing } from './arbitrary-graph.ts';

const model = aModel({
  nodes: [
    aNode('dimension:food', { type: 'essential' }),
    aNode('dimension:health', { type: 'essential' }),
    aNode('report:hdr', { type: 'report' }),
    aNode('institution:icrc', { type: 'ngo' }),
  ],
  claims: [
    aClaim('report:hdr', 'addresses', 'dimension:food'),
    aClaim('report:hdr', 'addresses', 'dimension:health'),
    aClaim('institution:icrc', 'addresses', 'dimension:food', {
      evidence: [anEvidence({ basis: 'inferred', source: sourceId('other') })],
    }),
    aClaim('institution:icrc', 'publishes', 'report:hdr', {
      evidence: [anEvidence(), anEvidence({ basis: 'figure' })],
    }),
  ],
  sources: [aSource('source'), aSource('other')],
});

const positive = <K>(counts: ReadonlyMap<K, number>): [K, number][] => [...counts].filter(([, count]) => count > 0);

describe('filterCounts', () => {
  it('counts everything where nothing is chosen', () => {
    const counts = filterCounts(model, EVERYTHING);
    expect([...counts.dimensions]).toEqual([
      ['dimension:food', 2],
      ['dimension:health', 1],
    ]);
    expect(positive(counts.kinds)).toEqual([
      ['institution', 1],
      ['report', 1],
      ['dimension', 2],
    ]);
    expect([...counts.types]).toEqual([
      ['essential', 2],
      ['report', 1],
      ['ngo', 1],
    ]);
    expect([...counts.families]).toEqual([
      ['structure', 0],
      ['documents', 1],
      ['lineage', 0],
      ['content', 3],
    ]);
    expect(positive(counts.relations)).toEqual([
      ['publishes', 1],
      ['addresses', 3],
    ]);
    expect([...counts.basis]).toEqual([
      ['stated', 3],
      ['inferred', 1],
      ['complement', 0],
    ]);
    expect([...counts.sources]).toEqual([
      ['source', 3],
      ['other', 1],
    ]);
  });

  it('has an entry for every kind and relation of the vocabulary', () => {
    const counts = filterCounts(model, EVERYTHING);
    expect([...counts.kinds.keys()]).toEqual(model.vocabulary.kinds.map(({ id }) => id));
    expect([...counts.relations.keys()]).toEqual(model.vocabulary.relations.map(({ id }) => id));
  });

  it('lifts the choice of a facet for its own counts and no other', () => {
    const counts = filterCounts(model, toFilter({ kinds: ['report'] }));
    expect(positive(counts.kinds)).toEqual([
      ['institution', 1],
      ['report', 1],
      ['dimension', 2],
    ]);
    expect(positive(counts.relations)).toEqual([]);
  });

  it('counts other dimensions beside a chosen one', () => {
    const counts = filterCounts(model, toFilter({ dimensions: ['dimension:food'] }));
    expect([...counts.dimensions]).toEqual([
      ['dimension:food', 2],
      ['dimension:health', 1],
    ]);
    expect(positive(counts.kinds)).toEqual([
      ['institution', 1],
      ['report', 1],
      ['dimension', 1],
    ]);
  });

  it('counts a basis as it will be once it unties nodes', () => {
    const counts = filterCounts(model, toFilter({ dimensions: ['dimension:food'] }));
    expect([...counts.basis]).toEqual([
      ['stated', 1],
      ['inferred', 1],
      ['complement', 0],
    ]);
  });

  it('agrees with what choosing a value shows, and with what is shown of a chosen one', () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryNarrowing, (graph, narrowing) => {
        const counts = filterCounts(graph, narrowing.filter, narrowing.time, narrowing.focus);
        for (const { facet, measure } of MEASURES) {
          for (const [value, count] of counts[facet]) {
            const seen = measure(graph, value, shownWith(graph, narrowing, facet, value));
            expect({ facet, value, count }).toEqual({ facet, value, count: seen });
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with what is shown now where a facet has no choice', () => {
    fc.assert(
      fc.property(arbitraryModel, arbitraryNarrowing, (graph, { filter, time }) => {
        const counts = filterCounts(graph, filter, time);
        const shown = visible(graph, filter, time);
        for (const { facet, measure } of MEASURES.filter(({ isPlain }) => isPlain)) {
          if (filter[facet].length > 0) continue;
          for (const [value, count] of counts[facet]) expect(count).toBe(measure(graph, value, shown));
        }
      }),
      { numRuns: 300 },
    );
  });
});

interface Measure {
  readonly facet: ListFacet & keyof FilterCounts;
  /** No other facet sways what choosing a value shows. */
  readonly isPlain: boolean;
  measure(graph: GraphModel, value: string, shown: VisibleIds): number;
}

const nodesWhere =
  (test: (node: GraphNode, value: string) => boolean): Measure['measure'] =>
  (graph, value, { nodes }) =>
    graph.nodes.filter((node) => nodes.has(node.id) && test(node, value)).length;

const claimsWhere =
  (test: (claim: Claim, value: string, graph: GraphModel) => boolean): Measure['measure'] =>
  (graph, value, { claims }) =>
    graph.claims.filter((claim) => claims.has(claim.id) && test(claim, value, graph)).length;

const STATED = ['stated', 'table', 'figure'];

const MEASURES: readonly Measure[] = [
  { facet: 'kinds', isPlain: true, measure: nodesWhere(({ kind }, value) => kind === value) },
  { facet: 'types', isPlain: true, measure: nodesWhere(({ type }, value) => type === value) },
  {
    facet: 'families',
    isPlain: true,
    measure: claimsWhere(({ relation }, value, graph) => graph.relation(relation)?.family === value),
  },
  { facet: 'relations', isPlain: true, measure: claimsWhere(({ relation }, value) => relation === value) },
  {
    facet: 'basis',
    isPlain: false,
    measure: claimsWhere(({ evidence }, value) =>
      evidence.some(({ basis }) => (value === 'stated' ? STATED.includes(basis) : basis === value)),
    ),
  },
  {
    facet: 'sources',
    isPlain: false,
    measure: claimsWhere(({ evidence }, value) => evidence.some(({ source }) => source === value)),
  },
];

const shownWith = (
  graph: GraphModel,
  { filter, time, focus }: Narrowing,
  facet: ListFacet,
  value: string,
): VisibleIds => {
  const chosen: readonly string[] = filter[facet];
  const next: Filter = { ...filter, [facet]: chosen.includes(value) ? chosen : [...chosen, value] };
  return visible(graph, next, time, focus);
};
