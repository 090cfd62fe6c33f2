import { describe, expect, it } from 'vitest';
import { setFilter } from '../../src/state/set-filter.ts';
import { focusOn } from '../../src/state/focus-on.ts';
import { selectNodes } from '../../src/state/select-nodes.ts';
import {
  filterCountsOf,
  isNothingFound,
  loosenings,
  narrowedBy,
  undatedCount,
  visibleInFocus,
  visibleNow,
  yearHistogram,
} from '../../src/state/selectors.ts';
import { setTime } from '../../src/state/set-time.ts';
import { settleCamera } from '../../src/state/settle-camera.ts';
import { INITIAL_STATE } from '../../src/state/store.ts';
import { aClaim, aModel, nodeId } from '../builders.ts';
import { HISTORY } from './a-history.ts';
import { aState, after } from './a-state.ts';

const start = aState(HISTORY);
const filtered = after(start, setFilter({ kinds: ['definition'] }));

describe('selectors', () => {
  it('know nothing before there is a graph, and say so with the same object', () => {
    expect(visibleInFocus(INITIAL_STATE)).toEqual({ nodes: new Set(), claims: new Set() });
    expect(visibleInFocus(INITIAL_STATE)).toBe(visibleNow(INITIAL_STATE));
    expect([filterCountsOf(INITIAL_STATE), yearHistogram(INITIAL_STATE), isNothingFound(INITIAL_STATE)]).toEqual([
      undefined,
      undefined,
      false,
    ]);
    expect(loosenings(INITIAL_STATE)).toBe(loosenings(start));
  });

  it('compute once for as long as what they depend on stays', () => {
    const moved = after(filtered, settleCamera({ x: 1, y: 2, zoom: 3 }), selectNodes([nodeId('report:hdr')]));
    expect(visibleInFocus(moved)).toBe(visibleInFocus(filtered));
    expect(filterCountsOf(moved)).toBe(filterCountsOf(filtered));
    expect(narrowedBy(filtered)).toBe(narrowedBy(filtered));
    expect(visibleInFocus(after(filtered, setTime({ from: 2000 })))).not.toBe(visibleInFocus(filtered));
  });

  it('never give one explorer what belongs to another', () => {
    const other = aState(aModel({ claims: [aClaim('definition:x', 'cites', 'definition:y')] }), filtered.view);
    expect([...visibleInFocus(other).nodes]).toEqual(['definition:x', 'definition:y']);
    expect([...visibleInFocus(filtered).nodes]).toEqual(['definition:un', 'definition:eu']);
  });

  it('tell the filter from the focus', () => {
    const focused = after(filtered, focusOn(nodeId('definition:eu')));
    expect(visibleNow(focused).nodes.size).toBe(2);
    expect([...visibleInFocus(focused).nodes]).toEqual(['definition:un', 'definition:eu']);
    expect(narrowedBy(focused)).toEqual(['kinds', 'focus']);
    const apart = after(start, focusOn(nodeId('report:agenda'), { direction: 'in' }));
    expect([...visibleInFocus(apart).nodes]).toEqual(['report:agenda']);
  });

  it('propose what to loosen only where nothing is found', () => {
    expect(loosenings(filtered)).toEqual([]);
    const empty = after(filtered, setTime({ to: 1900 }), setFilter({ kinds: ['report'] }));
    expect(isNothingFound(empty)).toBe(true);
    expect(loosenings(empty)[0]?.facet).toBe('kinds');
  });
});

describe('yearHistogram', () => {
  it('lights nothing at rest, else the selection, else what passes', () => {
    const bars = (state: typeof start): [number, number, number][] =>
      (yearHistogram(state) ?? []).map(({ year, all, lit }) => [year, all, lit]);
    expect(bars(start)).toEqual([
      [1992, 1, 0],
      [1994, 2, 0],
      [2004, 1, 0],
    ]);
    expect(bars(filtered)).toEqual([
      [1992, 1, 0],
      [1994, 2, 0],
      [2004, 1, 1],
    ]);
    expect(bars(after(filtered, selectNodes([nodeId('report:hdr')])))).toEqual([
      [1992, 1, 0],
      [1994, 2, 2],
      [2004, 1, 0],
    ]);
    expect(undatedCount(start)).toBe(2);
  });
});
