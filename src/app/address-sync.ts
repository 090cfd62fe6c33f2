import type { Disposable } from '../base/disposable.ts';
import { isAddress, parseAddress } from '../state/address.ts';
import { setNotice } from '../state/set-notice.ts';
import { writeAddress } from '../state/write-address.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import type { ViewState } from '../state/view-state.ts';
import type { Explorer } from './explorer.ts';

/** The part of a window that an address lives in. */
export type AddressPage = Pick<Window, 'location' | 'history' | 'addEventListener' | 'removeEventListener'>;

/** How long small changes gather before they are written; browsers refuse many writes in a short time. */
const PAUSE_MS = 300;

/**
 * Keeps the hash of a page in step with the view, both ways, until disposed. A change of view, selection, filter or
 * focus is a step of the browser's history; camera, years and the rest replace the present one, a while later. What
 * the hash says at the beginning is taken and left as it is; pairs of other owners are carried along.
 */
export const createAddressSync = (explorer: Explorer, page: AddressPage = window): Disposable => {
  let foreign: readonly string[] = [];
  let known: string | undefined;
  let told: string | undefined;
  let isTaking = false;
  let isRefused = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const take = (): void => {
    const hash = hashOf(page);
    if (hash === known) return;
    foreign = parseAddress(hash).foreign.filter((pair) => pair.includes('='));
    if (!isAddress(hash)) return;
    known = hash;
    cancel();
    isTaking = true;
    explorer.restore(hash);
    isTaking = false;
  };

  const cancel = (): void => {
    clearTimeout(timer);
    timer = undefined;
  };

  const write = (view: ViewState, how: 'pushState' | 'replaceState'): void => {
    cancel();
    if (isRefused) return;
    const { text, leftOut } = writeAddress(view);
    const hash = [text, ...foreign].filter(Boolean).join('&');
    tell(leftOut.length > 0 ? `The address has no room for ${leftOut.join(', ')}.` : undefined);
    if (hash === hashOf(page)) return;
    known = hash;
    isRefused = !put(page, hash, how);
    if (isRefused) tell('This page does not let its address be kept in step.');
  };

  const tell = (trouble: string | undefined): void => {
    if (trouble !== undefined && trouble !== told) explorer.dispatch(setNotice(trouble));
    told = trouble;
  };

  const follow = (state: ExplorerState, before: ExplorerState): void => {
    if (isTaking || state.view === before.view || state.load !== before.load) return;
    if (state.load.kind === 'ready' && isStep(state.view, before.view)) {
      if (timer !== undefined) write(before.view, 'replaceState');
      write(state.view, 'pushState');
    } else timer ??= setTimeout(() => write(explorer.state.view, 'replaceState'), PAUSE_MS);
  };

  if (hashOf(page) !== '') take();
  const subscription = explorer.subscribe(follow);
  page.addEventListener('popstate', take);
  page.addEventListener('hashchange', take);
  return {
    dispose: () => {
      cancel();
      subscription.dispose();
      page.removeEventListener('popstate', take);
      page.removeEventListener('hashchange', take);
    },
  };
};

const hashOf = ({ location }: AddressPage): string => location.hash.replace(/^#/, '');

/** Writes the hash; a page in a sandbox may refuse that. */
const put = ({ history, location }: AddressPage, hash: string, how: 'pushState' | 'replaceState'): boolean => {
  try {
    history[how](history.state, '', hash === '' ? location.pathname + location.search : `#${hash}`);
    return true;
  } catch {
    return false;
  }
};

const isStep = (view: ViewState, before: ViewState): boolean =>
  view.view !== before.view ||
  view.story !== before.story ||
  view.selection !== before.selection ||
  view.focus !== before.focus ||
  view.filter !== before.filter;
