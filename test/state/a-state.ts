/** States for tests: a loaded graph with a view that differs from the first one only where a test says so. */
import type { GraphModel } from '../../src/model/graph-model.ts';
import type { ExplorerState, Transition } from '../../src/state/explorer-state.ts';
import { INITIAL_VIEW, type ViewState } from '../../src/state/view-state.ts';

export const aState = (model: GraphModel, view: Partial<ViewState> = {}): ExplorerState => ({
  load: {
    kind: 'ready',
    model,
    report: {
      nodes: { read: model.nodes.length, kept: model.nodes.length },
      claims: { read: model.claims.length, kept: model.claims.length },
      problems: [],
    },
  },
  view: { ...INITIAL_VIEW, ...view },
});

/** What comes of some transitions, one after the other. */
export const after = (state: ExplorerState, ...transitions: readonly Transition[]): ExplorerState =>
  transitions.reduce((current, transition) => transition(current), state);
