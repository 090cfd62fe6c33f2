/** Small random graphs and narrowings over a handful of ids, so that every rule of the filter is met often. */
import fc from 'fast-check';
import { toFilter, toTimeRange } from '../../src/analysis/to-filter.ts';
import type { Narrowing } from '../../src/analysis/narrowing.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import type { Claim, Dataset, Evidence, GraphNode } from '../../src/model/records.ts';
import { aClaim, aDataset, aModel, aNode, aSource, anEvidence, claimId, nodeId, sourceId } from '../builders.ts';

const NODES = [
  'dimension:food',
  'dimension:health',
  'report:a',
  'report:b',
  'institution:c',
  'institution:d',
  'concept:e',
];
const RELATIONS = ['addresses', 'publishes', 'narrows', 'introduces', 'part-of', 'contains'];
const FAMILIES = ['structure', 'documents', 'lineage', 'content'];
const SOURCES = ['one', 'two'];
const BASES = ['stated', 'table', 'figure', 'inferred', 'complement'] as const;
const TYPES = ['treaty', 'igo', 'essential'];
const WHENS = ['1994', '2003', '1999/2005', '2001/..', '../1996', '199X'];

const some = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const maybe = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> => fc.option(some(values), { nil: undefined });
const few = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant<T[]>([]) },
    { weight: 1, arbitrary: fc.subarray([...values], { minLength: 1, maxLength: 2 }) },
  );

const arbitraryNode = (id: string): fc.Arbitrary<GraphNode> =>
  fc.record({ type: maybe(TYPES), when: maybe(WHENS) }).map((own) => aNode(id, own));

const arbitraryEvidence: fc.Arbitrary<Evidence> = fc
  .record({ source: some(SOURCES).map(sourceId), basis: some(BASES), phrase: maybe(['bread for all', 'peace']) })
  .map(anEvidence);

const arbitraryClaim: fc.Arbitrary<Claim> = fc
  .record({
    from: some(NODES),
    relation: some(RELATIONS),
    to: some(NODES),
    own: fc.record({
      when: maybe(WHENS),
      polarity: fc.oneof(
        { weight: 4, arbitrary: fc.constant('affirms' as const) },
        some(['excludes', 'denies'] as const),
      ),
      evidence: fc.array(arbitraryEvidence, { maxLength: 2 }),
    }),
  })
  .map(({ from, relation, to, own }) => aClaim(from, relation, to, own));

/** A dataset of seven nodes and up to sixteen claims. */
export const arbitraryDataset: fc.Arbitrary<Dataset> = fc
  .record({
    nodes: fc.tuple(...NODES.map(arbitraryNode)),
    claims: fc.array(arbitraryClaim, { maxLength: 16 }),
  })
  .map(({ nodes, claims }) =>
    aDataset({
      nodes,
      claims: claims.map((claim, i) => ({ ...claim, id: claimId(`claim-${i}`) })),
      sources: SOURCES.map((id) => aSource(id)),
    }),
  );

/** The graph of such a dataset. */
export const arbitraryModel: fc.Arbitrary<GraphModel> = arbitraryDataset.map((dataset) => aModel(dataset));

/** A filter, years and a focus, each in force about one time in three. */
export const arbitraryNarrowing: fc.Arbitrary<Narrowing> = fc.record({
  filter: fc
    .record({
      dimensions: few(NODES.slice(0, 2)),
      match: some(['any', 'all'] as const),
      kinds: few(['report', 'institution', 'dimension', 'concept']),
      types: few(TYPES),
      families: few(FAMILIES),
      relations: few(RELATIONS),
      basis: few(['stated', 'inferred', 'complement']),
      sources: few(SOURCES),
      text: fc.oneof({ weight: 5, arbitrary: fc.constant('') }, some(['food', 'bread', 'a'])),
    })
    .map(toFilter),
  time: fc
    .oneof(
      { weight: 2, arbitrary: fc.constant({}) },
      fc.record({ from: maybe([1990, 1996, 2002]), to: maybe([1995, 2002, 2010]) }),
    )
    .map(toTimeRange),
  focus: fc.option(
    fc.record({
      id: some(NODES).map(nodeId),
      steps: fc.integer({ min: 1, max: 3 }),
      direction: some(['in', 'out', 'both'] as const),
    }),
    { nil: undefined, freq: 4 },
  ),
});
