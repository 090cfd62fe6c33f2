import type { GraphModel } from '../model/graph-model.ts';
import type { Claim } from '../model/records.ts';
import type { ClaimTest } from './claim-tests.ts';

/**
 * Whether a claim is of a built-in relation or of one that a dataset made like it. A relation made like another keeps
 * its mapping to a public vocabulary, and by that it is known.
 */
export const isLike = (model: GraphModel, builtIn: 'addresses' | 'contains'): ClaimTest => {
  const mapping = model.relation(builtIn)?.mapping;
  const alike = model.vocabulary.relations.filter((one) => one.id === builtIn || (mapping && one.mapping === mapping));
  const ids = new Set(alike.map(({ id }) => id));
  return ({ relation }: Claim) => ids.has(relation);
};
