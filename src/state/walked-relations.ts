import { remember } from '../analysis/remember.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { Relation } from '../model/records.ts';
import type { TraceAsk } from './inquiry.ts';

/** A relation that influence can run along, and whether the trace walks it. */
export interface WalkedRelation {
  readonly id: string;
  readonly label: string;
  readonly isWalked: boolean;
}

/** A family of such relations. */
export interface WalkedFamily {
  readonly id: string;
  readonly label: string;
  readonly relations: readonly WalkedRelation[];
  /** How many of them are walked. */
  readonly walked: number;
}

/** The relations that influence can run along, by family in the order of the vocabulary, with what a trace walks. */
export const walkedFamilies = (
  model: GraphModel,
  { families, without }: Pick<TraceAsk, 'families' | 'without'>,
): readonly WalkedFamily[] => {
  const left = new Set(without);
  return carrying(model).map(({ id, label, relations }) => {
    const isChosen = families.length === 0 || families.includes(id);
    const told = relations.map((relation) => ({ ...relation, isWalked: isChosen && !left.has(relation.id) }));
    return { id, label, relations: told, walked: told.filter(({ isWalked }) => isWalked).length };
  });
};

/** Relations that a trace walks; empty for all. */
export const walkedRelations = (model: GraphModel, ask: Pick<TraceAsk, 'families' | 'without'>): readonly string[] => {
  if (ask.without.length === 0) return [];
  const walked = walkedFamilies(model, ask).flatMap(({ relations }) =>
    relations.flatMap(({ id, isWalked }) => (isWalked ? [id] : [])),
  );
  return walked.length > 0 ? walked : NO_RELATION;
};

/** Where an address leaves every relation out nothing is walked; an empty list would be all. */
const NO_RELATION: readonly string[] = ['(none)'];

/** The choice with some relations walked or not; undefined where it would leave nothing to walk. */
export const withRelations = (
  model: GraphModel,
  ask: Pick<TraceAsk, 'families' | 'without'>,
  ids: readonly string[],
  isWalked: boolean,
): Pick<TraceAsk, 'families' | 'without'> | undefined => {
  const families = walkedFamilies(model, ask).map(({ id, relations }) => ({
    id,
    off: relations.filter((relation) => !(ids.includes(relation.id) ? isWalked : relation.isWalked)),
    all: relations.length,
  }));
  const on = families.filter(({ off, all }) => off.length < all);
  if (on.length === 0) return undefined;
  return {
    families: on.length === families.length ? [] : on.map(({ id }) => id),
    without: on.flatMap(({ off }) => off.map(({ id }) => id)),
  };
};

const carriesInfluence = ({ influence }: Relation): boolean => influence !== undefined && influence !== 'none';

const carrying = remember((model: GraphModel) =>
  model.vocabulary.families
    .map(({ id, label }) => ({
      id,
      label,
      relations: model.vocabulary.relations
        .filter((relation) => relation.family === id && carriesInfluence(relation))
        .map((relation) => ({ id: relation.id, label: relation.label })),
    }))
    .filter(({ relations }) => relations.length > 0),
);
