import type { VisibleIds } from '../analysis/filter.ts';
import { remember } from '../analysis/remember.ts';
import type { Trace } from '../analysis/trace-result.ts';
import type { ExplorerState } from './explorer-state.ts';
import { visibleInFocus } from './selectors.ts';
import { openTraceOf } from './trace-run.ts';

/**
 * Ids that list and table show: what passes filter, years and focus, and the open trace, which stays whole as it does
 * in the network.
 */
export const listedNow = (state: ExplorerState): VisibleIds =>
  withTrace(visibleInFocus(state), openTraceOf(state)?.trace);

const withTrace = remember((shown: VisibleIds, trace: Trace | undefined): VisibleIds => {
  if (!trace) return shown;
  const isWhole = trace.nodes.every((id) => shown.nodes.has(id)) && trace.claims.every((id) => shown.claims.has(id));
  if (isWhole) return shown;
  return { nodes: new Set([...shown.nodes, ...trace.nodes]), claims: new Set([...shown.claims, ...trace.claims]) };
});
