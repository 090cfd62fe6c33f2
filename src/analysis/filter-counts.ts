import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId, SourceId } from '../model/ids.ts';
import type { Basis, Claim, GraphNode } from '../model/records.ts';
import { BASIS_CHOICES, hasBasis } from './bases.ts';
import { trustTest } from './claim-tests.ts';
import type { Filter, TimeRange, VisibleIds } from './filter.ts';
import { isInForce, withoutFacet, type Facet, type ListFacet, type Narrowing } from './narrowing.ts';
import type { Around } from './neighbourhood.ts';
import { nodesTiedTo } from './tied-nodes.ts';
import { visible } from './visible.ts';

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

/** A facet whose values are counted in claims, and whether a claim has a value. */
interface ClaimFacet<V extends string> {
  readonly facet: 'families' | 'relations' | 'basis' | 'sources';
  readonly values: readonly V[];
  has(claim: Claim, value: V): boolean;
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
  const { kinds, families, relations } = model.vocabulary;
  return {
    dimensions: new Map(model.dimensions.map(({ id }) => [id, countTied(question, id)])),
    kinds: countNodes(question, 'kinds', idsOf(kinds), ({ kind }) => kind),
    types: countNodes(
      question,
      'types',
      model.nodes.flatMap(({ type }) => type ?? []),
      ({ type }) => type,
    ),
    families: countClaims(question, {
      facet: 'families',
      values: idsOf(families),
      has: hasFamily(model),
      swayedBy: ['focus'],
    }),
    relations: countClaims(question, {
      facet: 'relations',
      values: idsOf(relations),
      has: hasRelation,
      swayedBy: ['focus'],
    }),
    basis: countClaims(question, {
      facet: 'basis',
      values: BASIS_CHOICES,
      has: hasBasis,
      swayedBy: ['dimensions', 'focus'],
    }),
    sources: countClaims(question, {
      facet: 'sources',
      values: idsOf(model.dataset.sources),
      has: hasSource,
      swayedBy: ['dimensions', 'focus'],
    }),
  };
};

const idsOf = <Id extends string>(records: readonly { readonly id: Id }[]): readonly Id[] =>
  records.map(({ id }) => id);

const hasFamily =
  (model: GraphModel) =>
  ({ relation }: Claim, family: string): boolean =>
    model.relation(relation)?.family === family;
const hasRelation = ({ relation }: Claim, id: string): boolean => relation === id;
const hasSource = ({ evidence }: Claim, id: SourceId): boolean => evidence.some(({ source }) => source === id);

const countTied = ({ model, filter, time, focus }: Question, dimension: NodeId): number => {
  const dimensions = [...new Set([...filter.dimensions, dimension])];
  const { nodes } = visible(model, { ...filter, dimensions }, time, focus);
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

const countClaims = <V extends string>(
  question: Question,
  { facet, values, has, swayedBy }: ClaimFacet<V>,
): ReadonlyMap<V, number> => {
  const { model } = question;
  const isSwayed = swayedBy.some((other) => isInForce(question, other));
  const lifted = isSwayed ? question.shown : lifting(question, facet);
  const countOf = (value: V): number => {
    const { claims } = isSwayed ? choosing(question, facet, value) : lifted;
    return model.claims.filter((claim) => claims.has(claim.id) && has(claim, value)).length;
  };
  return new Map(values.map((value) => [value, countOf(value)]));
};

const lifting = (question: Question, facet: ListFacet): VisibleIds => {
  if (!isInForce(question, facet)) return question.shown;
  const { filter, time, focus } = withoutFacet(question, facet);
  return visible(question.model, filter, time, focus);
};

const choosing = ({ model, filter, time, focus, shown }: Question, facet: ListFacet, value: string): VisibleIds => {
  const chosen: readonly string[] = filter[facet];
  if (chosen.includes(value)) return shown;
  return visible(model, { ...filter, [facet]: [...chosen, value] }, time, focus);
};
