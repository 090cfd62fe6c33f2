import type { LayoutLink } from '../../scene/layout-input.ts';
import type { Point } from '../../scene/scene.ts';
import { SLOT_HEIGHT, SLOT_WIDTH } from './slot-grid.ts';

/** How far a mark may leave its slot, and how near two marks may come, in parts of a slot. */
const LEASH = 0.3;
const NEAREST = 0.8;
const ROUNDS = 120;
const PULL = 0.02;

interface Spot {
  x: number;
  y: number;
}

const pullTogether = (spots: readonly Spot[], links: readonly LayoutLink[]): void => {
  for (const { a, b, weight } of links) {
    const [p, q] = [spots[a]!, spots[b]!];
    const length = Math.hypot(q.x - p.x, q.y - p.y) || 1;
    const pull = (PULL * weight * Math.min(length, 2 * SLOT_WIDTH)) / length;
    const [dx, dy] = [(q.x - p.x) * pull, (q.y - p.y) * pull];
    [p.x, p.y, q.x, q.y] = [p.x + dx, p.y + dy, q.x - dx, q.y - dy];
  }
};

const keepApart = (spots: readonly Spot[]): void => {
  for (let i = 0; i < spots.length; i += 1) {
    for (let j = i + 1; j < spots.length; j += 1) {
      const [p, q] = [spots[i]!, spots[j]!];
      const [dx, dy] = [(q.x - p.x) / SLOT_WIDTH, (q.y - p.y) / SLOT_HEIGHT];
      const distance = Math.hypot(dx, dy) || 1e-6;
      if (distance >= NEAREST) continue;
      const push = (NEAREST - distance) / distance / 2;
      [p.x, p.y] = [p.x - dx * push * SLOT_WIDTH, p.y - dy * push * SLOT_HEIGHT];
      [q.x, q.y] = [q.x + dx * push * SLOT_WIDTH, q.y + dy * push * SLOT_HEIGHT];
    }
  }
};

const onLeash = (spot: Spot, slot: Point): void => {
  const [dx, dy] = [(spot.x - slot.x) / SLOT_WIDTH, (spot.y - slot.y) / SLOT_HEIGHT];
  const distance = Math.hypot(dx, dy);
  if (distance <= LEASH) return;
  [spot.x, spot.y] = [slot.x + (dx / distance) * LEASH * SLOT_WIDTH, slot.y + (dy / distance) * LEASH * SLOT_HEIGHT];
};

/**
 * Takes the stiffness of the lattice out of a seating: linked marks draw together a little, none leaves its slot far
 * or comes too near another. The last marks from `free` on stay where they are. Cost: rounds × marks².
 */
export const loosen = (slots: readonly Point[], links: readonly LayoutLink[], free: number): readonly Point[] => {
  const spots = slots.map(({ x, y }): Spot => ({ x, y }));
  for (let round = 0; round < ROUNDS; round += 1) {
    pullTogether(spots, links);
    keepApart(spots);
    spots.forEach((spot, i) => {
      if (i < free) onLeash(spot, slots[i]!);
      else [spot.x, spot.y] = [slots[i]!.x, slots[i]!.y];
    });
  }
  return spots;
};
