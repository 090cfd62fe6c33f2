import { describe, expect, it } from 'vitest';
import { showView } from '../../src/state/show-view.ts';
import { setFilter } from '../../src/state/set-filter.ts';
import { createStore, INITIAL_STATE } from '../../src/state/store.ts';

describe('createStore', () => {
  it('tells each listener of each change, with the state before', () => {
    const store = createStore();
    const heard: [string, string][] = [];
    store.subscribe((state, before) => heard.push([before.view.view, state.view.view]));
    store.dispatch(showView('list'));
    store.dispatch(showView('table'));
    expect(heard).toEqual([
      ['network', 'list'],
      ['list', 'table'],
    ]);
  });

  it('tells nobody where nothing changed', () => {
    const store = createStore();
    let calls = 0;
    store.subscribe(() => (calls += 1));
    store.dispatch(showView('network'));
    store.dispatch((state) => state);
    expect(calls).toBe(0);
    expect(store.state).toBe(INITIAL_STATE);
  });

  it('freezes what it holds', () => {
    const store = createStore();
    store.dispatch(setFilter({ kinds: ['report'] }));
    const { view } = store.state;
    expect([store.state, view, view.filter, view.filter.kinds, view.selection.nodes].every(Object.isFrozen)).toBe(true);
  });

  it('stops telling a listener that has gone, and is calm about going twice', () => {
    const store = createStore();
    let calls = 0;
    const subscription = store.subscribe(() => (calls += 1));
    subscription.dispose();
    subscription.dispose();
    store.dispatch(showView('list'));
    expect(calls).toBe(0);
  });

  it('carries out what a listener dispatches, and tells of it too', () => {
    const store = createStore();
    const seen: string[] = [];
    store.subscribe(({ view }) => {
      if (view.view === 'list') store.dispatch(showView('table'));
    });
    store.subscribe(({ view }) => seen.push(view.view));
    store.dispatch(showView('list'));
    expect(store.state.view.view).toBe('table');
    expect(seen).toEqual(['list', 'table']);
  });

  it('keeps two stores apart', () => {
    const [one, other] = [createStore(), createStore()];
    let calls = 0;
    other.subscribe(() => (calls += 1));
    one.dispatch(showView('list'));
    expect([other.state.view.view, calls]).toEqual(['network', 0]);
  });

  it('keeps its last state once disposed', () => {
    const store = createStore();
    let calls = 0;
    store.subscribe(() => (calls += 1));
    store.dispatch(showView('list'));
    store.dispose();
    store.dispose();
    store.subscribe(() => (calls += 1));
    store.dispatch(showView('table'));
    expect([store.state.view.view, calls]).toEqual(['list', 1]);
  });
});
