import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId, SourceId } from '../model/ids.ts';
import type { Basis, Claim, GraphNode } from '../model/records.ts';
import { BASIS_CHOICES, hasBasis } from './bases.ts';
import { trustTest } from './claim-tests.ts';
import { withoutFacet, type ListFacet } from './facets.ts';
import type { Filter, TimeRange, VisibleIds } from './filter.ts';
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

interface Question {
  readonly model: GraphModel;
  readonly filter: Filter;
  readonly time: TimeRange;
  /** What passes as the filter stands. */
  readonly shown: VisibleIds;
}

/**
 * The counts of the left column. Each facet is counted with all other facets in force and its own choice lifted, so a
 * count is what choosing the value shows (beside what is chosen already). Choosing a basis or source also unties
 * nodes from the chosen dimensions, so with dimensions in force those two are counted value by value, as if chosen.
 * Cost: one `visible` for each facet with a choice and for each dimension.
 */
export const filterCounts = (model: GraphModel, filter: Filter, time: TimeRange = {}): FilterCounts => {
  const question = { model, filter, time, shown: visible(model, filter, time) };
  return {
    dimensions: new Map(model.dimensions.map(({ id }) => [id, countTied(question, id)])),
    ...nodeCounts(question),
    ...claimCounts(question),
    basis: trustCounts(question, 'basis', BASIS_CHOICES, hasBasis),
    sources: trustCounts(question, 'sources', model.dataset.sources.map(({ id }) => id), hasSource),
  };
};

const hasSource = (claim: Claim, source: SourceId): boolean => claim.evidence.some((found) => found.source === source);

const countTied = ({ model, filter, time }: Question, dimension: NodeId): number => {
  const dimensions = [...new Set([...filter.dimensions, dimension])];
  const { nodes } = visible(model, { ...filter, dimensions }, time);
  return [...nodesTiedTo(model, dimension, trustTest(model, filter, time))].filter((id) => nodes.has(id)).length;
};

const nodeCounts = (question: Question): Pick<FilterCounts, 'kinds' | 'types'> => {
  const { kinds } = question.model.vocabulary;
  const types = question.model.nodes.flatMap(({ type }) => type ?? []);
  return {
    kinds: tally(kinds.map(({ id }) => id), nodesLifting(question, 'kinds').map(({ kind }) => kind)),
    types: tally(types, nodesLifting(question, 'types').flatMap(({ type }) => type ?? [])),
  };
};

const claimCounts = (question: Question): Pick<FilterCounts, 'families' | 'relations'> => {
  const { model } = question;
  const { families, relations } = model.vocabulary;
  const familyOf = (claim: Claim): readonly string[] => {
    const relation = model.relation(claim.relation);
    return relation ? [relation.family] : [];
  };
  return {
    families: tally(families.map(({ id }) => id), claimsLifting(question, 'families').flatMap(familyOf)),
    relations: tally(relations.map(({ id }) => id), claimsLifting(question, 'relations').map(({ relation }) => relation)),
  };
};

const trustCounts = <V extends string>(
  question: Question,
  facet: 'basis' | 'sources',
  values: readonly V[],
  has: (claim: Claim, value: V) => boolean,
): ReadonlyMap<V, number> => {
  const lifted = claimsLifting(question, facet);
  const claimsFor = (value: V): readonly Claim[] =>
    question.filter.dimensions.length === 0 ? lifted : claimsChoosing(question, facet, value);
  return new Map(values.map((value) => [value, claimsFor(value).filter((claim) => has(claim, value)).length]));
};

const tally = (values: readonly string[], found: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map(values.map((value) => [value, 0]));
  for (const value of found) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

const lifting = ({ model, filter, time, shown }: Question, facet: ListFacet): VisibleIds =>
  filter[facet].length === 0 ? shown : visible(model, withoutFacet(filter, facet), time);

const nodesLifting = (question: Question, facet: ListFacet): readonly GraphNode[] => {
  const { nodes } = lifting(question, facet);
  return question.model.nodes.filter(({ id }) => nodes.has(id));
};

const claimsLifting = (question: Question, facet: ListFacet): readonly Claim[] => {
  const { claims } = lifting(question, facet);
  return question.model.claims.filter(({ id }) => claims.has(id));
};

const claimsChoosing = ({ model, filter, time }: Question, facet: 'basis' | 'sources', value: string): readonly Claim[] => {
  const { claims } = visible(model, { ...filter, [facet]: [...filter[facet], value] }, time);
  return model.claims.filter(({ id }) => claims.has(id));
};
