import type { ExplorerState, LoadState } from '../../src/state/explorer-state.ts';
import { tell, type StemmaFacts } from './facts.ts';

const loadProblem = ({ problems: [problem] }: Extract<LoadState, { kind: 'failed' }>): StemmaFacts['stemma-error'] => {
  const { code = 'unknown', message = 'The dataset could not be loaded.', line, column, path, hint } = problem ?? {};
  return { code, message, line, column, path, hint };
};

/** Tells the page of what happened, whoever did it: traces that came to their end, data that was refused. */
export const tellEvents = (from: EventTarget, now: ExplorerState, before: ExplorerState): void => {
  if (now.traced && now.traced.result !== before.traced?.result) tell(from, 'stemma-trace', now.traced.result);
  if (now.load !== before.load && now.load.kind === 'failed') tell(from, 'stemma-error', loadProblem(now.load));
};

/** Tells the page what the reader did. */
export const tellDeeds = (
  from: EventTarget & { readonly address: string },
  { view }: ExplorerState,
  { view: before }: ExplorerState,
): void => {
  if (view === before) return;
  if (view.selection !== before.selection) tell(from, 'stemma-select', view.selection);
  tell(from, 'stemma-view-change', { viewState: view, address: from.address });
};
