import { describe, expect, it } from 'vitest';
import { askComparison, askCoverage, askLineage, type CoverageInput } from '../../src/app/ask.ts';
import { createStore } from '../../src/state/store.ts';
import { aClaim, aModel } from '../builders.ts';
import { aState } from '../state/a-state.ts';

describe('what a host page asks', () => {
  const claims = [aClaim('definition:b', 'narrows', 'definition:a'), aClaim('report:r', 'addresses', 'dimension:x')];
  const state = aState(aModel({ claims }));

  it('is answered from the graph that is loaded', () => {
    expect(askLineage(state, 'definition:a').descendants.map(({ id }) => id)).toEqual(['definition:b']);
    expect(askComparison(state, 'definition:a', 'definition:b').kind).toBe('definitions');
    expect(askCoverage(state).cells.map(({ state: cell }) => cell)).toEqual(['stated']);
    expect(askCoverage(state, { rows: ['definition:a'], from: 1990 }).cells.map(({ state: cell }) => cell)).toEqual([
      'none',
    ]);
  });

  it('is answered with nothing before a graph is loaded', () => {
    const unloaded = createStore().state;
    expect(askLineage(unloaded, 'definition:a')).toEqual({ ancestors: [], descendants: [] });
    expect(askComparison(unloaded, 'a', 'b').sentence).toBe('There is no node “a” in this dataset.');
    expect(askCoverage(unloaded)).toMatchObject({ rows: [], columns: [], cells: [] });
  });

  it('never throws, whatever a host hands in', () => {
    const junk = { rows: 'all', columns: [1, null, 'dimension:x'], from: 'soon', to: NaN } as unknown as CoverageInput;
    expect(askCoverage(state, junk)).toMatchObject({ rows: ['report:r'], columns: ['dimension:x'] });
    expect(askComparison(state, undefined as never, Object.create(null) as never).sentence).toBe(
      'There is no node “” in this dataset.',
    );
    expect(askLineage(state, null as never)).toEqual({ ancestors: [], descendants: [] });
    expect(askCoverage(state, null as never).rows).toEqual(['report:r']);
  });
});
