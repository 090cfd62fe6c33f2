import * as v from 'valibot';
import builtIn from '../../graph-data/vocabulary.yaml';
import type { Kind, Manifest, Relation, Vocabulary } from './records.ts';
import { vocabularySchema } from './schema.ts';

/** Kinds and relations that a dataset adds to the built-in ones. */
export type VocabularyExtension = NonNullable<Manifest['vocabulary']>;

/** The kinds, families and relations every dataset has. */
export const BUILT_IN_VOCABULARY: Vocabulary = v.parse(vocabularySchema, builtIn);

/**
 * The vocabulary of a dataset: the built-in one with its additions behind. An added relation takes what it does not
 * say itself from the built-in one it is like. Additions that repeat an id or are like nothing are left out; the
 * gate reports them.
 */
export const extendVocabulary = (base: Vocabulary, extension?: VocabularyExtension): Vocabulary => {
  if (!extension) return base;
  return {
    ...base,
    kinds: [...base.kinds, ...addedKinds(base, extension)],
    relations: [...base.relations, ...addedRelations(base, extension)],
  };
};

const addedKinds = (base: Vocabulary, { kinds }: VocabularyExtension): Kind[] => firstOfEach(kinds, idsOf(base.kinds));

const addedRelations = (base: Vocabulary, { relations }: VocabularyExtension): Relation[] => {
  const models = new Map(base.relations.map((relation) => [relation.id, relation]));
  return firstOfEach(relations, idsOf(base.relations)).flatMap(({ like, ...own }) => {
    const model = models.get(like);
    return model ? [{ ...model, ...defined(own), id: own.id }] : [];
  });
};

const idsOf = (items: readonly { readonly id: string }[]): Set<string> => new Set(items.map(({ id }) => id));

const firstOfEach = <T extends { readonly id: string }>(items: readonly T[], taken: Set<string>): T[] =>
  items.filter(({ id }) => !taken.has(id) && taken.add(id));

const defined = <T extends object>(record: T): Partial<T> =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Partial<T>;
