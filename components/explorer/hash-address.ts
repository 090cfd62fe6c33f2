import type { Explorer } from '../../src/app/explorer.ts';
import type { Disposable } from '../../src/base/disposable.ts';
import type { ViewState } from '../../src/state/view-state.ts';

const PAUSE_MS = 250;

const isStep = (view: ViewState, before: ViewState): boolean =>
  view.view !== before.view ||
  view.selection !== before.selection ||
  view.filter !== before.filter ||
  view.focus !== before.focus;

/**
 * Keeps the page's hash in step with an explorer, both ways. A change of view, selection, filter or focus becomes a
 * step of the history; camera and years replace the present one. Starts from the hash if there is one.
 */
export const followHash = (explorer: Explorer): Disposable => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isNewStep = false;
  const take = (): void => explorer.restore(location.hash.slice(1));
  const write = (): void => {
    timer = undefined;
    const hash = explorer.address === '' ? '' : `#${explorer.address}`;
    if (hash === location.hash) return;
    const url = hash === '' ? location.pathname + location.search : hash;
    if (isNewStep) history.pushState(history.state, '', url);
    else history.replaceState(history.state, '', url);
    isNewStep = false;
  };
  const onHash = (): void => {
    if (location.hash.slice(1) !== explorer.address) take();
  };
  if (location.hash.length > 1) take();
  const subscription = explorer.subscribe((state, before) => {
    if (state.view === before.view) return;
    isNewStep ||= state.load.kind === 'ready' && before.load.kind === 'ready' && isStep(state.view, before.view);
    timer ??= setTimeout(write, PAUSE_MS);
  });
  addEventListener('popstate', onHash);
  addEventListener('hashchange', onHash);
  return {
    dispose: () => {
      clearTimeout(timer);
      subscription.dispose();
      removeEventListener('popstate', onHash);
      removeEventListener('hashchange', onHash);
    },
  };
};
