import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../src/analysis/filter.ts';
import { focusOn, reachFrom } from '../../src/state/focus-on.ts';
import { closeGroup, openGroup } from '../../src/state/open-group.ts';
import { lift, setFilter, setMatch, setText, showEverything, toggleValue } from '../../src/state/set-filter.ts';
import { dismissNotice, setNotice } from '../../src/state/set-notice.ts';
import { setTime } from '../../src/state/set-time.ts';
import { clearCamera, settleCamera } from '../../src/state/settle-camera.ts';
import { showRest, showTable, showView } from '../../src/state/show-view.ts';
import type { Transition } from '../../src/state/explorer-state.ts';
import { aClaim, aModel, nodeId } from '../builders.ts';
import { aState, after } from './a-state.ts';

const start = aState(aModel({ claims: [aClaim('report:a', 'cites', 'report:b')] }));
const id = nodeId('report:a');

describe('filter', () => {
  it('replaces the whole filter, and clears it', () => {
    const filtered = after(start, setFilter({ kinds: ['report'], text: 'food' }), setFilter({ types: ['treaty'] }));
    expect(filtered.view.filter).toEqual({ ...EVERYTHING, types: ['treaty'] });
    expect(after(filtered, setFilter({})).view.filter).toEqual(EVERYTHING);
  });

  it('switches single values', () => {
    const chosen = after(
      start,
      toggleValue('kinds', 'report'),
      toggleValue('kinds', 'person'),
      toggleValue('basis', 'stated'),
    );
    expect(chosen.view.filter).toEqual({ ...EVERYTHING, kinds: ['report', 'person'], basis: ['stated'] });
    expect(after(chosen, toggleValue('kinds', 'report')).view.filter.kinds).toEqual(['person']);
  });

  it('lifts one restriction, or all', () => {
    const narrowed = after(
      start,
      setFilter({ kinds: ['report'], text: 'x', match: 'all' }),
      setTime({ from: 1990 }),
      focusOn(id),
    );
    expect(after(narrowed, lift('kinds')).view.filter).toEqual({ ...EVERYTHING, text: 'x', match: 'all' });
    expect(after(narrowed, lift('match')).view.filter.match).toBe('any');
    expect(after(narrowed, lift('time')).view.time).toEqual({});
    expect(after(narrowed, lift('focus')).view.focus).toBeUndefined();
    expect(after(narrowed, showEverything()).view).toEqual(start.view);
  });
});

describe('focus', () => {
  it('looks one step both ways unless told, and at most nine', () => {
    expect(after(start, focusOn(id)).view.focus).toEqual({ id, steps: 1, direction: 'both' });
    expect(after(start, focusOn(id, { steps: 40, direction: 'in' })).view.focus).toEqual({
      id,
      steps: 9,
      direction: 'in',
    });
    expect(after(start, focusOn(id), reachFrom({ steps: 3 })).view.focus).toEqual({ id, steps: 3, direction: 'both' });
    expect(after(start, focusOn(id, { steps: NaN })).view.focus?.steps).toBe(1);
  });

  it('does not focus on what is not there', () => {
    expect(after(start, focusOn(nodeId('gone')))).toBe(start);
    expect(after(start, reachFrom({ steps: 2 }))).toBe(start);
  });
});

describe('camera', () => {
  it('keeps what an address can say', () => {
    expect(after(start, settleCamera({ x: 1.23456, y: -0.01, zoom: 1.234567 })).view.camera).toEqual({
      x: 1.2,
      y: 0,
      zoom: 1.235,
    });
    expect(after(start, settleCamera({ x: 1, y: 1, zoom: 1 }), clearCamera()).view.camera).toBeUndefined();
  });

  it('ignores a place that cannot be', () => {
    for (const camera of [
      { x: NaN, y: 0, zoom: 1 },
      { x: 0, y: 1e308, zoom: 1 },
      { x: 0, y: 0, zoom: 0 },
    ]) {
      expect(after(start, settleCamera(camera))).toBe(start);
    }
  });
});

describe('groups', () => {
  it('opens and closes', () => {
    const opened = after(start, openGroup('group:a'), openGroup('group:b'));
    expect(opened.view.opened).toEqual(['group:a', 'group:b']);
    expect(after(opened, closeGroup('group:a')).view.opened).toEqual(['group:b']);
  });
});

describe('notice', () => {
  it('is told and dismissed', () => {
    const told = after(start, setNotice('Gone.'));
    expect(told.notice).toBe('Gone.');
    expect(after(told, dismissNotice())).toEqual(start);
  });
});

describe('every transition', () => {
  const transitions: readonly (readonly [string, Transition])[] = [
    ['setFilter', setFilter({ kinds: ['report'] })],
    ['setMatch', setMatch('all')],
    ['setText', setText('food')],
    ['setTime', setTime({ from: 1994, to: 2012 })],
    ['focusOn', focusOn(id, { steps: 2 })],
    ['showView', showView('list')],
    ['showRest', showRest('hide')],
    ['showTable', showTable('claims')],
    ['settleCamera', settleCamera({ x: 1.26, y: 2, zoom: 3 })],
    ['openGroup', openGroup('group:a')],
    ['setNotice', setNotice('Hello.')],
    ['clearCamera', clearCamera()],
    ['dismissNotice', dismissNotice()],
    ['showEverything', showEverything()],
  ];

  it.each(transitions)('%s changes nothing the second time', (_, transition) => {
    const once = after(start, transition);
    expect(after(once, transition)).toBe(once);
  });

  it('keeps the parts it does not change', () => {
    const before = after(start, setFilter({ kinds: ['report'] }), setTime({ from: 1990 }));
    const { view } = after(before, setText('food'));
    expect(view.time).toBe(before.view.time);
    expect(view.selection).toBe(before.view.selection);
    expect(after(before, setFilter({ kinds: ['report'] }), showView('list')).view.filter).toBe(before.view.filter);
  });
});
