import type { Claim, Dataset, Evidence, Positions } from '../model/records.ts';
import {
  claimSchema,
  datasetSchema,
  evidenceSchema,
  groupSchema,
  nodeSchema,
  sourceSchema,
  storySchema,
} from '../model/schema.ts';

/**
 * A dataset as plain JSON data, without what is absent or the default; the gate makes the same dataset of it again.
 * Fields stand in the order of the schema, so that the same dataset gives the same text.
 */
export const toPlain = (dataset: Dataset): object =>
  inOrder(datasetSchema, {
    ...dataset,
    groups: dataset.groups.map((group) => inOrder(groupSchema, group)),
    sources: dataset.sources.map((source) => inOrder(sourceSchema, source)),
    nodes: dataset.nodes.map((node) => inOrder(nodeSchema, node)),
    claims: dataset.claims.map(plainClaim),
    stories: dataset.stories.map((story) => inOrder(storySchema, story)),
    positions: dataset.positions.size > 0 ? plainPositions(dataset.positions) : undefined,
  });

/** The fields of a record that a schema has and that are there. */
const inOrder = ({ entries }: { readonly entries: object }, record: object): object => {
  const values = new Map(Object.entries(record));
  return Object.fromEntries(
    Object.keys(entries)
      .map((key) => [key, values.get(key) as unknown] as const)
      .filter(([, value]) => value !== undefined),
  );
};

const plainClaim = (claim: Claim): object =>
  inOrder(claimSchema, {
    ...claim,
    evidence: claim.evidence.map(plainEvidence),
    polarity: claim.polarity === 'affirms' ? undefined : claim.polarity,
  });

const plainEvidence = (evidence: Evidence): object =>
  inOrder(evidenceSchema, { ...evidence, basis: evidence.basis === 'stated' ? undefined : evidence.basis });

/** `Object.fromEntries` makes own properties of any key, `__proto__` too. */
const plainPositions = (positions: Positions): object =>
  Object.fromEntries([...positions].map(([view, places]) => [view, Object.fromEntries(places)]));
