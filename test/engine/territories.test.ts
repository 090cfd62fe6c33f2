import { describe, expect, it } from 'vitest';
import { shareOut } from '../../src/engine/layout/territories.ts';
import { SLOT_HEIGHT, slotGrid } from '../../src/engine/layout/slot-grid.ts';

const slots = slotGrid(120);

describe('sharing land out', () => {
  it('gives each claimant about as many slots as it wants', () => {
    const wishes = [60, 30, 20];
    const centres = [
      { x: -200, y: 0 },
      { x: 200, y: -100 },
      { x: 200, y: 120 },
    ];
    const owners = shareOut(
      slots,
      wishes.map((wish, i) => ({ centre: centres[i]!, slots: wish })),
      SLOT_HEIGHT,
    );
    wishes.forEach((wish, i) =>
      expect(Math.abs(owners.filter((owner) => owner === i).length - wish)).toBeLessThanOrEqual(6),
    );
  });

  it('gives everything to a lone claimant', () => {
    expect(new Set(shareOut(slots, [{ centre: { x: 0, y: 0 }, slots: 10 }], SLOT_HEIGHT))).toEqual(new Set([0]));
  });
});
