/**
 * The shape of a dataset, as valibot schemas. Everything else about shape is derived from here: the record types in
 * `records.ts` and the JSON Schema in `graph-data/schema/`. What needs more than one record at a time (duplicate
 * ids, dangling claims, unknown relations) is checked by the validator.
 */
import * as v from 'valibot';
import type { ClaimId, NodeId, SourceId } from './ids.ts';

/** Longest id, label and other text, in characters. */
export const MAX_ID = 512;
export const MAX_LABEL = 10_000;
export const MAX_TEXT = 100_000;

/** Half a surrogate pair: not text, cannot be written in an address or a file. */
const HALF_CHARACTER = /\p{Cs}/u;
const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const label = v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_LABEL));
const slug = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(MAX_ID),
  v.check((id) => !HALF_CHARACTER.test(id)),
);
const number = v.pipe(v.number(), v.finite());
const nodeId = v.pipe(
  slug,
  v.transform((id) => id as NodeId),
);
const claimId = v.pipe(
  slug,
  v.transform((id) => id as ClaimId),
);
const sourceId = v.pipe(
  slug,
  v.transform((id) => id as SourceId),
);
/** EDTF text; a bare number such as 2004 is taken as a year. */
const when = v.pipe(v.union([text, v.number()]), v.transform(String));
const list = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.readonly());

export const BASES = ['stated', 'table', 'figure', 'inferred', 'complement'] as const;
export const POLARITIES = ['affirms', 'excludes', 'denies'] as const;
export const INFLUENCES = ['forward', 'backward', 'none'] as const;

export const locatorSchema = v.record(v.pipe(v.string(), v.maxLength(MAX_ID)), v.union([text, number]));

export const evidenceSchema = v.object({
  source: sourceId,
  locator: v.optional(locatorSchema),
  phrase: v.optional(text),
  basis: v.optional(v.picklist(BASES), 'stated'),
});

export const claimSchema = v.object({
  id: claimId,
  from: nodeId,
  relation: slug,
  to: nodeId,
  when: v.optional(when),
  evidence: v.optional(list(evidenceSchema), []),
  polarity: v.optional(v.picklist(POLARITIES), 'affirms'),
  via: v.optional(nodeId),
  disputes: v.optional(list(claimId)),
  note: v.optional(text),
});

export const identifierSchema = v.object({ scheme: label, value: label });

export const nodeSchema = v.object({
  id: nodeId,
  kind: slug,
  type: v.optional(slug),
  label,
  acronym: v.optional(label),
  aliases: v.optional(list(label)),
  short: v.optional(label),
  facet: v.optional(slug),
  group: v.optional(slug),
  when: v.optional(when),
  summary: v.optional(text),
  identifiers: v.optional(list(identifierSchema)),
  url: v.optional(text),
  order: v.optional(number),
  pictogram: v.optional(slug),
  colour: v.optional(slug),
});

export const sourceSchema = v.object({
  id: sourceId,
  label,
  title: v.optional(text),
  author: v.optional(text),
  publisher: v.optional(text),
  when: v.optional(when),
  url: v.optional(text),
  file: v.optional(text),
  note: v.optional(text),
});

export const groupSchema = v.object({
  id: slug,
  label,
  /** Whether the network gives the group a land of its own. */
  region: v.optional(v.boolean(), true),
});

export const kindSchema = v.object({
  id: slug,
  label,
  plural: v.optional(label),
  family: slug,
  types: v.optional(list(slug), []),
  mapping: v.optional(text),
});

const kindsAllowed = v.union([v.literal('any'), list(slug)]);

export const relationSchema = v.object({
  id: slug,
  label,
  inverse: label,
  flow: label,
  family: slug,
  influence: v.picklist(INFLUENCES),
  mapping: v.optional(text),
  from: v.optional(kindsAllowed, 'any'),
  to: v.optional(kindsAllowed, 'any'),
});

/** A relation that a dataset adds: like a built-in one, with its own words. */
export const addedRelationSchema = v.object({
  id: slug,
  like: slug,
  label: v.optional(label),
  inverse: v.optional(label),
  flow: v.optional(label),
});

export const vocabularySchema = v.object({
  kinds: list(kindSchema),
  families: list(v.object({ id: slug, label })),
  relations: list(relationSchema),
});

export const vocabularyExtensionSchema = v.object({
  kinds: v.optional(list(kindSchema), []),
  relations: v.optional(list(addedRelationSchema), []),
});

export const storyStepSchema = v.object({ title: v.optional(label), view: text, text });
export const storySchema = v.object({
  id: slug,
  title: label,
  summary: v.optional(text),
  steps: list(storyStepSchema),
});

/** Scene units; the gate drops places that are not finite or beyond ±1e6. */
const point = v.strictTuple([number, number]);
export const positionsSchema = v.record(slug, v.record(slug, point));

export const manifestSchema = v.object({
  stemma: v.literal(1),
  id: slug,
  title: label,
  version: v.optional(label, '0'),
  licence: v.optional(label),
  language: v.optional(label, 'en'),
  summary: v.optional(text),
  groups: v.optional(list(groupSchema), []),
  vocabulary: v.optional(vocabularyExtensionSchema),
});

/** A whole dataset as one value; the gate takes it apart and reads record by record. */
export const datasetSchema = v.object({
  $schema: v.optional(text),
  ...manifestSchema.entries,
  sources: v.optional(list(sourceSchema), []),
  nodes: v.optional(list(nodeSchema), []),
  claims: v.optional(list(claimSchema), []),
  stories: v.optional(list(storySchema), []),
  positions: v.optional(positionsSchema, {}),
});
