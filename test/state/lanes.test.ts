import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseAddress } from '../../src/state/address.ts';
import { knownView } from '../../src/state/known-view.ts';
import { foldLane, moveLane, resetLanes } from '../../src/state/lanes.ts';
import { INITIAL_VIEW } from '../../src/state/view-state.ts';
import { writeAddress } from '../../src/state/write-address.ts';
import { aModel } from '../builders.ts';
import { after, aState } from './a-state.ts';

const GROUPS = ['un', 'eu', 'nato', 'governments'];
const model = aModel({ groups: GROUPS.map((id) => ({ id, label: id })) as never });
const start = aState(model);
const ALL = [...GROUPS, 'none'];

/** The lanes as they stand. */
const shown = (lanes: readonly string[]): readonly string[] => [...lanes, ...ALL.filter((id) => !lanes.includes(id))];

describe('lanes of the lineage', () => {
  it('fold and unfold', () => {
    const folded = after(start, foldLane('nato'), foldLane('none'));
    expect(folded.view.folded).toEqual(['nato', 'none']);
    expect(after(folded, foldLane('nato')).view.folded).toEqual(['none']);
  });

  it('move before another or behind all, and name no more than it takes', () => {
    expect(after(start, moveLane('eu', 'un')).view.lanes).toEqual(['eu']);
    expect(after(start, moveLane('un', 'nato')).view.lanes).toEqual(['eu']);
    expect(after(start, moveLane('un')).view.lanes).toEqual(['eu', 'nato', 'governments', 'none']);
    expect(after(start, moveLane('eu', 'un'), moveLane('eu', 'nato')).view.lanes).toEqual([]);
    expect(after(start, moveLane('none', 'un'), resetLanes()).view.lanes).toEqual([]);
  });

  it('leave everything as it is where a lane is unknown', () => {
    for (const wish of [foldLane('gone'), moveLane('gone'), moveLane('un', 'gone'), moveLane('un', 'un')])
      expect(wish(start)).toBe(start);
  });

  it('stand as they were put, whatever was moved before', () => {
    const move = fc.tuple(fc.constantFrom(...ALL), fc.option(fc.constantFrom(...ALL), { nil: undefined }));
    fc.assert(
      fc.property(fc.array(move, { maxLength: 8 }), (moves) => {
        const { view } = after(start, ...moves.map(([id, before]) => moveLane(id, before)));
        const wished = moves.reduce<readonly string[]>((lanes, [id, before]) => {
          if (id === before) return lanes;
          const others = lanes.filter((lane) => lane !== id);
          return others.toSpliced(before === undefined ? others.length : others.indexOf(before), 0, id);
        }, ALL);
        expect(shown(view.lanes)).toEqual(wished);
        expect(view.lanes.length).toBeLessThanOrEqual(ALL.length);
      }),
    );
  });

  it('stand in the address in plain words, and what the dataset lacks is named', () => {
    const view = { ...INITIAL_VIEW, view: 'lineage' as const, lanes: ['eu', 'un'], folded: ['nato', 'none'] };
    const { text } = writeAddress(view);
    expect(text).toBe('v=1&view=lineage&lanes=eu+un&folded=nato+none');
    expect({ ...INITIAL_VIEW, ...parseAddress(text).view }).toEqual(view);
    const { view: fitted, gone } = knownView({ ...view, lanes: ['mars', 'eu'], folded: ['venus'] }, model);
    expect([fitted.lanes, fitted.folded, gone]).toEqual([['eu'], [], ['mars', 'venus']]);
  });
});
