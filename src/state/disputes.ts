import { disagreements } from '../analysis/disagreements.ts';
import { remember } from '../analysis/remember.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { ClaimId } from '../model/ids.ts';
import type { ExplorerState } from './explorer-state.ts';
import { modelOf } from './model-of.ts';
import { nameOf, plainSentence, sentenceOf, type NodeName } from './sentence.ts';
import { listed } from './wording.ts';

/** One side of a disagreement. */
export interface DisputeSide {
  /** Its first claim as a sentence. */
  readonly sentence: string;
  /** Claims of this side beyond the first. */
  readonly more: number;
  /** Who says so: "Info sheet and Lecturers’ module". */
  readonly sources: string;
}

/** A disagreement, ready to be listed. */
export interface DisputeEntry {
  readonly about: NodeName;
  readonly kind: string;
  readonly sides: readonly DisputeSide[];
  /** The claim that shows it best: the one that most others differ from. */
  readonly claim: ClaimId;
  readonly claims: readonly ClaimId[];
  /** Sources that stand on more than one side. */
  readonly contradicting: string;
}

/** Where sources differ, in the order of the dataset. */
export const disputeEntries = (state: ExplorerState): readonly DisputeEntry[] => {
  const model = modelOf(state);
  return model ? entriesOf(model) : NONE;
};

const NONE: readonly DisputeEntry[] = [];

const entriesOf = remember((model: GraphModel): readonly DisputeEntry[] =>
  disagreements(model).map(({ about, sides, claims, selfContradicting }) => ({
    about: nameOf(model, about),
    kind: model.node(about)?.kind ?? '',
    sides: sides.map((side) => toSide(model, side)),
    claim: claims.reduce((best, id) => (model.disputesOf(id).length > model.disputesOf(best).length ? id : best)),
    claims,
    contradicting: listed(selfContradicting.map((id) => model.source(id)?.label ?? id)),
  })),
);

const toSide = (model: GraphModel, ids: readonly ClaimId[]): DisputeSide => {
  const claims = ids.flatMap((id) => model.claim(id) ?? []);
  const sources = new Set(
    claims.flatMap(({ evidence }) => evidence.map(({ source }) => model.source(source)?.label ?? source)),
  );
  const [first] = claims;
  return {
    sentence: first ? plainSentence(sentenceOf(model, first, 'whole')) : '',
    more: claims.length - 1,
    sources: listed([...sources]),
  };
};
