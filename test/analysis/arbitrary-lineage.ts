/** Arbitrary lineages: definitions, reports, a concept and an institution, joined by up to fourteen claims. */
import fc from 'fast-check';
import type { Claim, Dataset } from '../../src/model/records.ts';
import { aClaim, aDataset, aNode, claimId } from '../builders.ts';

const NODES = ['definition:a', 'definition:b', 'definition:c', 'report:d', 'report:e', 'concept:f', 'institution:g'];
const RELATIONS = ['narrows', 'adopts', 'introduces', 'states', 'publishes', 'contains'];

const arbitraryClaim: fc.Arbitrary<Claim> = fc
  .record({
    from: fc.constantFrom(...NODES),
    relation: fc.constantFrom(...RELATIONS),
    to: fc.constantFrom(...NODES),
    polarity: fc.oneof({ weight: 5, arbitrary: fc.constant('affirms' as const) }, fc.constant('denies' as const)),
  })
  .map(({ from, relation, to, polarity }) => aClaim(from, relation, to, { polarity }));

/** A dataset with cycles, loops, denials and several claims of a pair. */
export const arbitraryLineage: fc.Arbitrary<Dataset> = fc
  .record({
    years: fc.array(fc.option(fc.integer({ min: 1990, max: 1999 }), { nil: undefined }), {
      minLength: 7,
      maxLength: 7,
    }),
    claims: fc.array(arbitraryClaim, { maxLength: 14 }),
  })
  .map(({ years, claims }) =>
    aDataset({
      nodes: NODES.map((id, i) => aNode(id, years[i] === undefined ? {} : { when: String(years[i]) })),
      claims: claims.map((claim, i) => ({ ...claim, id: claimId(`claim-${i}`) })),
    }),
  );

/** The same dataset with nodes and claims in another order. */
export const shuffled = (dataset: Dataset): fc.Arbitrary<Dataset> =>
  fc
    .record({
      nodes: fc.shuffledSubarray([...dataset.nodes], { minLength: dataset.nodes.length }),
      claims: fc.shuffledSubarray([...dataset.claims], { minLength: dataset.claims.length }),
    })
    .map((order) => ({ ...dataset, ...order }));
