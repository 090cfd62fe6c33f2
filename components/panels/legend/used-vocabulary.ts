import type { GraphModel } from '../../../src/model/graph-model.ts';
import type { Kind, Relation, Vocabulary } from '../../../src/model/records.ts';

/** The part of a vocabulary that a dataset uses, so that a legend explains what is there and nothing else. */
export interface UsedVocabulary {
  readonly kinds: readonly Kind[];
  /** Relations of the family `lineage`. */
  readonly lineage: readonly Relation[];
  /** Families other than `lineage`. */
  readonly families: Vocabulary['families'];
}

/** What of the vocabulary a model uses, in the order of the vocabulary. */
export const usedVocabulary = (model: GraphModel): UsedVocabulary => {
  const { kinds, relations, families } = model.vocabulary;
  const usedKinds = new Set(model.nodes.map((node) => node.kind));
  const usedRelations = new Set(model.claims.map((claim) => claim.relation));
  const used = relations.filter((relation) => usedRelations.has(relation.id));
  const usedFamilies = new Set(used.map((relation) => relation.family));
  return {
    kinds: kinds.filter((kind) => usedKinds.has(kind.id)),
    lineage: used.filter((relation) => relation.family === 'lineage'),
    families: families.filter((family) => family.id !== 'lineage' && usedFamilies.has(family.id)),
  };
};
