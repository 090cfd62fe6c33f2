import { compare, type Comparison } from '../analysis/compare.ts';
import { coverageOf, type Coverage } from '../analysis/coverage.ts';
import { lineageOf, type Lineage } from '../analysis/lineage.ts';
import { createModel } from '../model/create-model.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import { modelOf } from '../state/model-of.ts';

/** What a host page may ask of the coverage; what is no list of texts or no number is passed over. */
export interface CoverageInput {
  readonly rows?: readonly string[];
  readonly columns?: readonly string[];
  readonly from?: number;
  readonly to?: number;
}

/** Ancestors and descendants of a node of the graph that is loaded. Never throws. */
export const askLineage = (state: ExplorerState, id: string): Lineage => lineageOf(graphOf(state), id as NodeId);

/** How two nodes of the graph that is loaded differ. Never throws; the sentence names an id that is not there. */
export const askComparison = (state: ExplorerState, a: string, b: string): Comparison =>
  compare(graphOf(state), toId(a), toId(b));

/** Which nodes of the graph that is loaded address which dimensions. Never throws. */
export const askCoverage = (state: ExplorerState, input?: CoverageInput): Coverage => {
  const { rows, columns, from, to } = input ?? {};
  return coverageOf(graphOf(state), {
    ...(Array.isArray(rows) && { rows: toIds(rows) }),
    ...(Array.isArray(columns) && { columns: toIds(columns) }),
    ...(Number.isFinite(from) && from !== undefined && { from }),
    ...(Number.isFinite(to) && to !== undefined && { to }),
  });
};

const toId = (id: unknown): NodeId => (typeof id === 'string' ? id : '') as NodeId;

const toIds = (list: readonly unknown[]): readonly NodeId[] =>
  list.filter((id): id is NodeId => typeof id === 'string');

/** The graph that is loaded; before that one without nodes, of which everything may be asked. */
const graphOf = (state: ExplorerState): GraphModel =>
  modelOf(state) ??
  createModel({
    stemma: 1,
    id: 'nothing',
    title: 'Nothing',
    version: '0',
    language: 'en',
    groups: [],
    sources: [],
    nodes: [],
    claims: [],
    stories: [],
    positions: new Map(),
  });
