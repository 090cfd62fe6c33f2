import type { Disposable } from '../base/disposable.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import { setLoad } from '../state/set-load.ts';
import { showGraph } from '../state/show-graph.ts';
import { takeShared } from '../state/take-shared.ts';
import type { Explorer } from './explorer.ts';

type Linked = Pick<Explorer, 'state' | 'dispatch' | 'subscribe'>;

const takeLoad = (follower: Linked, { load }: ExplorerState): void => {
  if (load.kind === 'idle' || follower.state.load === load) return;
  if (load.kind !== 'ready') return follower.dispatch(setLoad(load));
  const { load: now } = follower.state;
  const former = now.kind === 'ready' ? now.model.dataset.id : undefined;
  if (now.kind !== 'ready' || now.model !== load.model) follower.dispatch(showGraph(load.model, load.report, former));
};

/**
 * Links two explorers until disposed: what is selected, filtered, dated, compared or asked in one is so in the other.
 * The follower begins with what the leader shows, and where it has no data of its own it shows the leader's graph, the
 * same object. Neither sends the other what it has just taken.
 */
export const linkExplorers = (leader: Linked, follower: Linked, hasOwnData: boolean): Disposable => {
  let isTaking = false;
  const lead = (): void => {
    isTaking = true;
    if (!hasOwnData) takeLoad(follower, leader.state);
    follower.dispatch(takeShared(leader.state.view));
    isTaking = false;
  };
  const answer = (state: ExplorerState, before: ExplorerState): void => {
    if (isTaking || state.view === before.view || state.load !== before.load) return;
    leader.dispatch(takeShared(state.view));
  };
  lead();
  const subscriptions = [leader.subscribe(lead), follower.subscribe(answer)];
  return {
    dispose: () => {
      for (const subscription of subscriptions) subscription.dispose();
    },
  };
};
