import type { Point } from '../../scene/scene.ts';

/** Somebody who wants land: a centre to start from, and how many slots. */
export interface Claimant {
  readonly centre: Point;
  readonly slots: number;
}

const ROUNDS = 600;
const SETTLE_AFTER = 300;

const owner = (slot: Point, centres: readonly Point[], weights: readonly number[]): number => {
  let best = 0;
  let least = Infinity;
  centres.forEach((centre, i) => {
    const cost = (slot.x - centre.x) ** 2 + (slot.y - centre.y) ** 2 - weights[i]!;
    if (cost < least) [least, best] = [cost, i];
  });
  return best;
};

/** The middle of some points, or `fallback` if there are none. */
export const centroid = (points: readonly Point[], fallback: Point): Point =>
  points.length === 0
    ? fallback
    : {
        x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
        y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
      };

/**
 * Shares slots out among claimants so that each gets about as many as it wants, in one convex piece. The pieces are
 * the cells of a power diagram whose weights are adapted to the wishes (after Aurenhammer, Hoffmann and Aronov,
 * 1998), its centres drifting to the middle of their cells for the first rounds. Returns the claimant of each slot.
 * Cost: rounds × slots × claimants.
 */
export const shareOut = (
  slots: readonly Point[],
  claimants: readonly Claimant[],
  spacing: number,
): readonly number[] => {
  let centres = claimants.map(({ centre }) => centre);
  let owners: readonly number[] = [];
  const weights = claimants.map(() => 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    owners = slots.map((slot) => owner(slot, centres, weights));
    const held = claimants.map((_, i) => slots.filter((__, s) => owners[s] === i));
    const step = spacing * spacing * (round < SETTLE_AFTER ? 0.4 : 0.1);
    claimants.forEach((claimant, i) => {
      weights[i]! += step * (claimant.slots - held[i]!.length);
    });
    if (round < SETTLE_AFTER) {
      centres = centres.map((centre, i) => {
        const middle = centroid(held[i]!, centre);
        return { x: centre.x + (middle.x - centre.x) * 0.08, y: centre.y + (middle.y - centre.y) * 0.08 };
      });
    }
  }
  return owners;
};
