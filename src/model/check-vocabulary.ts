import { parseList, type Placed } from './parse-list.ts';
import type { GateContext } from './parse-record.ts';
import { fieldOf, isPlainRecord, type PlainRecord } from './plain-data.ts';
import { addedRelationSchema, kindSchema } from './schema.ts';
import { BUILT_IN_VOCABULARY, type VocabularyExtension } from './vocabulary.ts';

const within = ['vocabulary'] as const;

/** What a dataset adds to the vocabulary, without what repeats a built-in id or is like nothing built in. */
export const checkVocabulary = (context: GateContext, data: PlainRecord): VocabularyExtension | undefined => {
  const extension = fieldOf(data, 'vocabulary');
  if (extension === undefined) return undefined;
  if (!isPlainRecord(extension)) {
    context.log.error({ code: 'wrong-type', path: within, message: '"vocabulary" should be a record.' });
    return undefined;
  }
  return { kinds: addedKinds(context, extension), relations: addedRelations(context, extension) };
};

const addedKinds = (context: GateContext, extension: PlainRecord): VocabularyExtension['kinds'] =>
  parseList(context, extension, { within, section: 'kinds', schema: kindSchema, what: 'kind' })
    .filter((kind) => isNew(context, kind, BUILT_IN_VOCABULARY.kinds))
    .map(({ record }) => record);

const addedRelations = (context: GateContext, extension: PlainRecord): VocabularyExtension['relations'] =>
  parseList(context, extension, { within, section: 'relations', schema: addedRelationSchema, what: 'relation' })
    .filter((relation) => isNew(context, relation, BUILT_IN_VOCABULARY.relations))
    .filter((relation) => isLikeBuiltIn(context, relation))
    .map(({ record }) => record);

const isNew = (
  { log }: GateContext,
  { record, path }: Placed<{ readonly id: string }>,
  builtIn: readonly { readonly id: string }[],
): boolean => {
  if (builtIn.every(({ id }) => id !== record.id)) return true;
  const message = 'The built-in vocabulary has this id already.';
  log.error({ code: 'duplicate-id', path: [...path, 'id'], message, value: record.id });
  return false;
};

const isLikeBuiltIn = ({ log }: GateContext, { record, path }: Placed<{ readonly like: string }>): boolean => {
  if (BUILT_IN_VOCABULARY.relations.some(({ id }) => id === record.like)) return true;
  const message = 'An added relation is like a built-in one.';
  log.error({ code: 'unknown-relation', path: [...path, 'like'], message, value: record.like });
  return false;
};
