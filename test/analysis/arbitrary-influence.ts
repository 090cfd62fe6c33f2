/** Small dense graphs of influence: parallel claims, cycles, dates of every sort, disputes. */
import fc from 'fast-check';
import type { Claim, Dataset } from '../../src/model/records.ts';
import { aClaim, aDataset, aNode, anEvidence, claimId } from '../builders.ts';

/** The nodes of {@link arbitraryInfluence}. */
export const NODES = ['definition:a', 'report:b', 'institution:c', 'report:d', 'concept:e', 'person:f'];

const RELATIONS = ['introduces', 'narrows', 'cites', 'publishes', 'established', 'promotes', 'part-of'];
const WHENS = ['1994', '2003', '2007', '1999/2005', '2001/..', '../1996', '199X'];

const maybeWhen = fc.option(fc.constantFrom(...WHENS), { nil: undefined });

const arbitraryClaim: fc.Arbitrary<Claim> = fc
  .record({
    from: fc.constantFrom(...NODES),
    relation: fc.constantFrom(...RELATIONS),
    to: fc.constantFrom(...NODES),
    when: maybeWhen,
    basis: fc.constantFrom('stated' as const, 'table' as const, 'inferred' as const),
    polarity: fc.constantFrom('affirms' as const, 'affirms' as const, 'affirms' as const, 'denies' as const),
  })
  .map(({ from, relation, to, when, basis, polarity }) =>
    aClaim(from, relation, to, { when, polarity, evidence: [anEvidence({ basis })] }),
  );

/** A dataset of six nodes and up to twenty claims. */
export const arbitraryInfluence: fc.Arbitrary<Dataset> = fc
  .record({
    whens: fc.array(maybeWhen, { minLength: NODES.length, maxLength: NODES.length }),
    claims: fc.array(arbitraryClaim, { minLength: 4, maxLength: 20 }),
    disputes: fc.array(fc.nat({ max: 19 }), { maxLength: 2 }),
  })
  .map(({ whens, claims, disputes }) =>
    aDataset({
      nodes: NODES.map((id, i) => aNode(id, { when: whens[i] })),
      claims: claims.map((claim, i) => ({
        ...claim,
        id: claimId(`claim-${String(i).padStart(2, '0')}`),
        ...(disputes.includes(i) && i > 0 && { disputes: [claimId('claim-00')] }),
      })),
    }),
  );
