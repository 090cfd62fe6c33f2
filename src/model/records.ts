/**
 * The records of a dataset after the gate: immutable, whole, with branded ids. Types only; the schemas they come
 * from stand in `schema.ts`.
 */
import type * as v from 'valibot';
import type {
  BASES,
  claimSchema,
  evidenceSchema,
  groupSchema,
  identifierSchema,
  kindSchema,
  locatorSchema,
  manifestSchema,
  nodeSchema,
  POLARITIES,
  relationSchema,
  sourceSchema,
  storySchema,
  vocabularySchema,
} from './schema.ts';
import type { NodeId } from './ids.ts';

type Frozen<S extends v.GenericSchema> = Readonly<v.InferOutput<S>>;

/** A thing that claims are about; has a kind. */
export type GraphNode = Frozen<typeof nodeSchema>;
/** One statement that a source supports: from, relation, to, when, evidence. */
export type Claim = Frozen<typeof claimSchema>;
/** Source + locator + phrase + basis behind a claim. */
export type Evidence = Frozen<typeof evidenceSchema>;
/** Where in a source: section, figure, row, footnote, page, whatever the source offers. */
export type Locator = Frozen<typeof locatorSchema>;
/** A document that evidence is found in. */
export type Source = Frozen<typeof sourceSchema>;
/** A region of the network and lane of the lineage. */
export type Group = Frozen<typeof groupSchema>;
/** A public identifier of a node, such as a UN document symbol. */
export type Identifier = Frozen<typeof identifierSchema>;
/** An ordered walk through saved views, each with a paragraph. */
export type Story = Frozen<typeof storySchema>;
/** A kind of node. */
export type Kind = Frozen<typeof kindSchema>;
/** A kind of claim; reads both ways. */
export type Relation = Frozen<typeof relationSchema>;
/** All kinds, families and relations in force for a dataset. */
export type Vocabulary = Frozen<typeof vocabularySchema>;
/** What a dataset says about itself. */
export type Manifest = Frozen<typeof manifestSchema>;

/** How a piece of evidence supports its claim. */
export type Basis = (typeof BASES)[number];
/** Whether a claim affirms, excludes or denies. */
export type Polarity = (typeof POLARITIES)[number];
/** How sure a claim is; derived, in this order: disputed, inferred, stated. */
export type Confidence = 'stated' | 'inferred' | 'disputed';
/** Saved places of nodes, in scene units, by view. A `Map` because node ids are file text. */
export type Positions = ReadonlyMap<string, ReadonlyMap<NodeId, readonly [x: number, y: number]>>;

/** A whole dataset: manifest, sources, nodes, claims, stories and saved positions. */
export interface Dataset extends Manifest {
  readonly sources: readonly Source[];
  readonly nodes: readonly GraphNode[];
  readonly claims: readonly Claim[];
  readonly stories: readonly Story[];
  readonly positions: Positions;
}
