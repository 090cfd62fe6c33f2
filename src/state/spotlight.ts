import { compareNodes, type NodeComparison } from '../analysis/compare-nodes.ts';
import { disagreements } from '../analysis/disagreements.ts';
import { remember } from '../analysis/remember.ts';
import type { Trace } from '../analysis/trace-result.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { ClaimId, NodeId } from '../model/ids.ts';
import type { ExplorerState } from './explorer-state.ts';
import type { TraceInquiry } from './inquiry.ts';
import { modelOf } from './model-of.ts';
import { hopYears } from './trace-entry.ts';
import type { Traced } from './traced.ts';
import { traceRunOf } from './trace-run.ts';
import type { ViewState } from './view-state.ts';

export type { NodeComparison };

/** What an inquiry lights in the picture, by what it answers. */
export type Spotlight =
  | {
      readonly kind: 'trace';
      readonly open: Trace;
      /** Which trace that is, counted from 1. */
      readonly number: number;
      /** When its hops took place, in words. */
      readonly years: readonly string[];
      /** The next best, drawn thinner. */
      readonly others: readonly Trace[];
      /** The hop in hand, counted from 0. */
      readonly hop: number | undefined;
    }
  | { readonly kind: 'compare'; readonly comparison: NodeComparison }
  | { readonly kind: 'disputes'; readonly claims: ReadonlySet<ClaimId> };

/** How many traces beside the open one are lit. */
const MOST_OTHERS = 4;

/** What the present inquiry lights; nothing where there is none, or it has found nothing yet. */
export const spotlightOf = (state: ExplorerState): Spotlight | undefined => {
  const model = modelOf(state);
  const { inquiry, compared } = state.view;
  if (!model || !inquiry) return undefined;
  if (inquiry.kind === 'disputes') return onDisputes(model);
  if (inquiry.kind === 'compare') return onCompared(model, compared);
  const run = traceRunOf(state);
  return run.kind === 'done' ? onTrace(run, inquiry) : undefined;
};

/** The two nodes that are compared beside the view, and how. */
export const comparisonOf = (state: ExplorerState): NodeComparison | undefined => {
  const model = modelOf(state);
  const light = model && onCompared(model, state.view.compared);
  return light?.kind === 'compare' ? light.comparison : undefined;
};

const onTrace = remember(({ model, result }: Traced, { open: wanted, hop }: TraceInquiry): Spotlight | undefined => {
  const open = result.traces[wanted] ?? result.traces[0];
  if (!open) return undefined;
  return {
    kind: 'trace',
    open,
    number: result.traces.indexOf(open) + 1,
    years: hopYears(model, open),
    others: result.traces.filter((one) => one !== open).slice(0, MOST_OTHERS),
    hop,
  };
});

const onCompared = remember((model: GraphModel, compared: ViewState['compared']): Spotlight | undefined => {
  const [a, b] = compared as readonly [NodeId?, NodeId?];
  return a === undefined || b === undefined ? undefined : { kind: 'compare', comparison: compareNodes(model, a, b) };
});

const onDisputes = remember((model: GraphModel): Spotlight => ({
  kind: 'disputes',
  claims: new Set(disagreements(model).flatMap(({ claims }) => claims)),
}));
