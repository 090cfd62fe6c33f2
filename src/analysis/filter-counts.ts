import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId, SourceId } from '../model/ids.ts';
import type { Basis, Claim, GraphNode } from '../model/records.ts';
import { BASIS_CHOICES, hasBasis } from './bases.ts';
import { trustTest } from './claim-tests.ts';
import type { Filter, TimeRange, VisibleIds } from './filter.ts';
import { isInForce, withoutFacet, type Facet, type ListFacet, type Around, type Narrowing } from './narrowing.ts';
import { nodesTiedTo } from './tied-nodes.ts';
import { visible, visibleNodes } from './visible.ts';

/** How much each value of each facet shows; an entry for every value that the graph or its vocabulary knows. */
export interface FilterCounts {
  /** Nodes tied to a dimension, without the dimension itself. */
  readonly dimensions: ReadonlyMap<NodeId, number>;
  /** Nodes. */
  readonly kinds: ReadonlyMap<string, number>;
  /** Nodes. */
  readonly types: ReadonlyMap<string, number>;
  /** Claims. */
  readonly families: ReadonlyMap<string, number>;
  /** Claims. */
  readonly relations: ReadonlyMap<string, number>;
  /** Claims that have such evidence, so that one claim may count in several. */
  readonly basis: ReadonlyMap<Basis, number>;
  /** Claims that have such evidence, so that one claim may count in several. */
  readonly sources: ReadonlyMap<SourceId, number>;
}

/** A facet whose values are counted in claims, and the values that a claim has. */
interface ClaimFacet<V extends string> {
  readonly facet: 'families' | 'relations' | 'basis' | 'sources';
  readonly values: readonly V[];
  valuesOf(claim: Claim): readonly V[];
  /** Facets under which choosing a value here also hides claims of that value. */
  readonly swayedBy: readonly Facet[];
}

interface Question extends Narrowing {
  readonly model: GraphModel;
  /** What passes as the narrowing stands. */
  readonly shown: VisibleIds;
}

/**
 * The counts of the left column: what choosing a value shows of it, beside what is chosen already and with all other
 * facets in force. For a chosen value that is what is shown now. A facet is counted with its own choice lifted; where
 * that would differ from choosing (a basis unties nodes from dimensions, a relation shortens the walk of a focus),
 * value by value. Cost: one `visible` for each facet with a choice, each dimension and each value counted alone.
 */
export const filterCounts = (model: GraphModel, filter: Filter, time: TimeRange = {}, focus?: Around): FilterCounts => {
  const question = { model, filter, time, focus, shown: visible(model, filter, time, focus) };
  const types = model.nodes.flatMap(({ type }) => type ?? []);
  return {
    dimensions: new Map(model.dimensions.map(({ id }) => [id, countTied(question, id)])),
    kinds: countNodes(question, 'kinds', idsOf(model.vocabulary.kinds), ({ kind }) => kind),
    types: countNodes(question, 'types', types, ({ type }) => type),
    families: countClaims(question, familyFacet(model)),
    relations: countClaims(question, relationFacet(model)),
    basis: countClaims(question, BASIS_FACET),
    sources: countClaims(question, sourceFacet(model)),
  };
};

const idsOf = <Id extends string>(records: readonly { readonly id: Id }[]): readonly Id[] =>
  records.map(({ id }) => id);

const familyFacet = (model: GraphModel): ClaimFacet<string> => ({
  facet: 'families',
  values: idsOf(model.vocabulary.families),
  valuesOf: ({ relation }) => [model.relation(relation)?.family ?? ''],
  swayedBy: ['focus'],
});

const relationFacet = (model: GraphModel): ClaimFacet<string> => ({
  facet: 'relations',
  values: idsOf(model.vocabulary.relations),
  valuesOf: ({ relation }) => [relation],
  swayedBy: ['focus'],
});

const BASIS_FACET: ClaimFacet<Basis> = {
  facet: 'basis',
  values: BASIS_CHOICES,
  valuesOf: (claim) => BASIS_CHOICES.filter((basis) => hasBasis(claim, basis)),
  swayedBy: ['dimensions', 'focus'],
};

const sourceFacet = (model: GraphModel): ClaimFacet<SourceId> => ({
  facet: 'sources',
  values: idsOf(model.dataset.sources),
  valuesOf: ({ evidence }) => [...new Set(evidence.map(({ source }) => source))],
  swayedBy: ['dimensions', 'focus'],
});

const countTied = ({ model, filter, time, focus }: Question, dimension: NodeId): number => {
  const dimensions = [...new Set([...filter.dimensions, dimension])];
  const nodes = visibleNodes(model, { filter: { ...filter, dimensions }, time, focus });
  return [...nodesTiedTo(model, dimension, trustTest(model, filter, time))].filter((id) => nodes.has(id)).length;
};

const countNodes = (
  question: Question,
  facet: 'kinds' | 'types',
  values: readonly string[],
  valueOf: (node: GraphNode) => string | undefined,
): ReadonlyMap<string, number> => {
  const { nodes } = lifting(question, facet);
  const counts = new Map(values.map((value) => [value, 0]));
  for (const node of question.model.nodes) {
    const value = nodes.has(node.id) ? valueOf(node) : undefined;
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
};

const countClaims = <V extends string>(question: Question, claimFacet: ClaimFacet<V>): ReadonlyMap<V, number> => {
  const { facet, values, swayedBy } = claimFacet;
  if (!swayedBy.some((other) => isInForce(question, other)))
    return tally(question, claimFacet, lifting(question, facet));
  const shown = tally(question, claimFacet, question.shown);
  const chosen: readonly string[] = question.filter[facet];
  const countOf = (value: V): number =>
    (chosen.includes(value) ? shown : tally(question, claimFacet, choosing(question, facet, value))).get(value) ?? 0;
  return new Map(values.map((value) => [value, countOf(value)]));
};

const tally = <V extends string>(
  { model }: Question,
  { values, valuesOf }: ClaimFacet<V>,
  { claims }: VisibleIds,
): ReadonlyMap<V, number> => {
  const counts = new Map(values.map((value) => [value, 0]));
  for (const claim of model.claims) {
    if (!claims.has(claim.id)) continue;
    for (const value of valuesOf(claim)) if (counts.has(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
};

const lifting = (question: Question, facet: ListFacet): VisibleIds => {
  if (!isInForce(question, facet)) return question.shown;
  const { filter, time, focus } = withoutFacet(question, facet);
  return visible(question.model, filter, time, focus);
};

const choosing = ({ model, filter, time, focus }: Question, facet: ListFacet, value: string): VisibleIds =>
  visible(model, { ...filter, [facet]: [...filter[facet], value] }, time, focus);
