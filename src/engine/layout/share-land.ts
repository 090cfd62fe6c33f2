import type { LayoutInput, LayoutMark, Places } from '../../scene/layout-input.ts';
import type { Point } from '../../scene/scene.ts';
import { inRing, RING_SLOTS } from './dimension-ring.ts';
import { ASPECT, SLOT_HEIGHT, SLOT_WIDTH, slotGrid } from './slot-grid.ts';
import { centroid, shareOut, type Claimant } from './territories.ts';

/** Slots given for each mark of a region and for each that belongs to none: what is left over is air. */
const REGION_SLACK = 1.2;
const OPEN_SLACK = 1.3;
/** Slots to add before giving up on convex shares. */
const MOST_EXTRA = 120;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** Slots of the page, and those each mark may take. */
export interface Land {
  readonly slots: readonly Point[];
  /** For each mark asked for: indexes of slots. */
  readonly allowed: readonly (readonly number[])[];
}

/** Claimant 0 is whatever belongs to no region, then the regions in order. */
const claimantOf = (input: LayoutInput, { region }: LayoutMark): number =>
  region === undefined ? 0 : input.regions.indexOf(region) + 1;

const middleOf = (marks: readonly LayoutMark[], start: Places): Point =>
  centroid(
    marks.map(({ id }) => {
      const [x, y] = start.get(id) ?? [0, 0];
      return { x, y };
    }),
    { x: 0, y: 0 },
  );

/** Spreads points over three quarters of a page about (0, 0). */
const overPage = (points: readonly Point[], halfWidth: number, halfHeight: number): readonly Point[] => {
  const centre = centroid(points, { x: 0, y: 0 });
  const wide = Math.max(1, ...points.map(({ x }) => Math.abs(x - centre.x)));
  const high = Math.max(1, ...points.map(({ y }) => Math.abs(y - centre.y)));
  return points.map(({ x, y }) => ({
    x: ((x - centre.x) / wide) * halfWidth * 0.75,
    y: ((y - centre.y) / high) * halfHeight * 0.75,
  }));
};

/** A little off its place, each region another way, so that no two centres coincide. */
const aside = ({ x, y }: Point, i: number): Point => ({
  x: x + (SLOT_WIDTH / 2) * Math.cos(i * GOLDEN_ANGLE),
  y: y + (SLOT_HEIGHT / 2) * Math.sin(i * GOLDEN_ANGLE),
});

const claimantsOf = (input: LayoutInput, seated: readonly LayoutMark[], start: Places): readonly Claimant[] => {
  const byRegion = input.regions.map((region) => seated.filter((mark) => mark.region === region));
  const area = input.marks.length * REGION_SLACK * SLOT_WIDTH * SLOT_HEIGHT;
  const middles = byRegion.map((marks) => middleOf(marks, start));
  const centres = overPage(middles, Math.sqrt(area * ASPECT) / 2, Math.sqrt(area / ASPECT) / 2);
  const open = seated.filter(({ region }) => region === undefined).length;
  return [
    { centre: { x: 0, y: 0 }, slots: Math.ceil(open * OPEN_SLACK) },
    ...byRegion.map((marks, i) => ({ centre: aside(centres[i]!, i), slots: Math.ceil(marks.length * REGION_SLACK) })),
  ];
};

const distance2 = (p: Point, q: Point): number => (p.x - q.x) ** 2 + (p.y - q.y) ** 2;

const countOf = (owners: readonly number[], claimant: number): number =>
  owners.filter((owner) => owner === claimant).length;

/** Where somebody's share came out too small, the nearest slots of those with more than they need change hands. */
const evenedOut = (
  slots: readonly Point[],
  owners: readonly number[],
  claimants: readonly Claimant[],
  wanted: readonly number[],
): readonly number[] => {
  const fair = [...owners];
  const held = wanted.map((_, i) => countOf(owners, i));
  claimants.forEach(({ centre }, poor) => {
    const nearest = [...slots.keys()].sort((p, q) => distance2(slots[p]!, centre) - distance2(slots[q]!, centre));
    for (const slot of nearest) {
      const rich = fair[slot]!;
      if (held[poor]! >= wanted[poor]!) return;
      if (rich === poor || held[rich]! <= wanted[rich]!) continue;
      fair[slot] = poor;
      held[rich]! -= 1;
      held[poor]! += 1;
    }
  });
  return fair;
};

/**
 * Shares a page of slots out: each region one convex piece near where fcose had it, the middle to what belongs to no
 * region, the room of the ring to nobody else. Everybody gets at least a slot for each mark.
 */
export const shareLand = (input: LayoutInput, seated: readonly LayoutMark[], start: Places): Land => {
  const claimants = claimantsOf(input, seated, start);
  const wanted = claimants.map((_, i) => seated.filter((mark) => claimantOf(input, mark) === i).length);
  const hasRing = input.ring.length > 0;
  const need = claimants.reduce((sum, { slots }) => sum + slots, hasRing ? RING_SLOTS : 0);
  let [slots, owners]: [readonly Point[], readonly number[]] = [[], []];
  for (let extra = 0; extra <= MOST_EXTRA; extra += 4) {
    slots = slotGrid(need + extra).filter((slot) => !hasRing || !inRing(slot));
    owners = shareOut(slots, claimants, SLOT_HEIGHT);
    if (wanted.every((count, i) => countOf(owners, i) >= count)) break;
  }
  const fair = evenedOut(slots, owners, claimants, wanted);
  const shares = claimants.map((_, i) => [...slots.keys()].filter((slot) => fair[slot] === i));
  return { slots, allowed: seated.map((mark) => shares[claimantOf(input, mark)]!) };
};
