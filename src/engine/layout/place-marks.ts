import type { Point } from '../../scene/scene.ts';
import type { LayoutInput, LayoutMark, Places } from '../../scene/layout-input.ts';
import { assignSlots, type Effort } from './assign-slots.ts';
import { fcoseStart } from './fcose-start.ts';
import { shareOut, type Claimant } from './territories.ts';
import { SLOT_HEIGHT, SLOT_WIDTH, slotGrid } from './slot-grid.ts';

/** Radius of the ring of dimensions, and of the room that it and its labels take, in scene units. */
export const RING_RADIUS = 74;
const RING_ROOM_X = 165;
const RING_ROOM_Y = 112;
/** Slots given for each mark: what is left over is air. */
const REGION_SLACK = 1.12;
const OPEN_SLACK = 1.3;

const FULL_EFFORT: Effort = { rough: 400_000, fine: 60_000 };

const middle = (marks: readonly LayoutMark[], start: Places): Point => {
  const points = marks.map(({ id }) => start.get(id)!);
  const sum = points.reduce(([x, y], [px, py]) => [x + px, y + py] as const, [0, 0] as const);
  return { x: sum[0] / (points.length || 1), y: sum[1] / (points.length || 1) };
};

const scaleTo = (points: readonly Point[], halfWidth: number, halfHeight: number): readonly Point[] => {
  const centre = { x: average(points.map(({ x }) => x)), y: average(points.map(({ y }) => y)) };
  const wide = Math.max(1, ...points.map(({ x }) => Math.abs(x - centre.x)));
  const high = Math.max(1, ...points.map(({ y }) => Math.abs(y - centre.y)));
  return points.map(({ x, y }) => ({
    x: ((x - centre.x) / wide) * halfWidth * 0.75,
    y: ((y - centre.y) / high) * halfHeight * 0.75,
  }));
};

const average = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / (values.length || 1);

const ringPlaces = (ring: readonly string[]): Places =>
  new Map(
    ring.map((id, i) => {
      const angle = -Math.PI / 2 + (2 * Math.PI * i) / ring.length;
      return [id, [RING_RADIUS * Math.cos(angle), RING_RADIUS * Math.sin(angle)] as const];
    }),
  );

const inRing = ({ x, y }: Point): boolean => (x / RING_ROOM_X) ** 2 + (y / RING_ROOM_Y) ** 2 < 1;

const territoriesOf = (input: LayoutInput, open: readonly LayoutMark[], start: Places): readonly Claimant[] => {
  const byRegion = input.regions.map((region) => input.marks.filter((mark) => mark.region === region));
  const total = input.marks.length * REGION_SLACK * SLOT_WIDTH * SLOT_HEIGHT;
  const centres = scaleTo(byRegion.map((marks) => middle(marks, start)), Math.sqrt(total * 1.42) / 2, Math.sqrt(total / 1.42) / 2);
  return [
    { centre: { x: 0, y: 0 }, slots: Math.ceil(open.length * OPEN_SLACK) },
    ...byRegion.map((marks, i) => ({ centre: centres[i]!, slots: Math.ceil(marks.length * REGION_SLACK) })),
  ];
};

/** First free slot of each mark's own land, nearest to where fcose had it. */
const firstSeats = (marks: readonly LayoutMark[], slots: readonly Point[], allowed: readonly (readonly number[])[]): number[] => {
  const taken = new Set<number>();
  return marks.map((_, i) => {
    const seat = allowed[i]!.find((slot) => !taken.has(slot));
    if (seat === undefined) throw new RangeError(`layout: no slot left for mark ${i} of ${slots.length} slots`);
    taken.add(seat);
    return seat;
  });
};

interface Land {
  readonly slots: readonly Point[];
  readonly owners: readonly number[];
}

const shareLand = (claimants: readonly Claimant[], wanted: readonly number[], hasRing: boolean): Land => {
  const need = claimants.reduce((sum, { slots }) => sum + slots, 0);
  const ringSlots = hasRing ? Math.ceil((Math.PI * RING_ROOM_X * RING_ROOM_Y) / (SLOT_WIDTH * SLOT_HEIGHT)) : 0;
  for (let extra = 0; ; extra += 4) {
    const slots = slotGrid(need + ringSlots + extra).filter((slot) => !hasRing || !inRing(slot));
    const owners = shareOut(slots, claimants, SLOT_HEIGHT);
    const enough = wanted.every((count, i) => owners.filter((o) => o === i).length >= count);
    if (enough || extra > 400) return { slots, owners };
  }
};

/**
 * Places of all marks: regions kept apart, each in one convex piece; the dimensions on a ring in the middle; what
 * belongs to no region around the ring. fcose gives the regions their neighbourhood, annealing seats the marks.
 * Same input, same places.
 */
export const placeMarks = (input: LayoutInput, effort: Effort = FULL_EFFORT): Places => {
  if (input.marks.length === 0) return new Map();
  const ring = ringPlaces(input.ring);
  const start = fcoseStart(input);
  const seated = input.marks.filter(({ id }) => !ring.has(id));
  const open = seated.filter(({ region }) => region === undefined);
  const claimants = territoriesOf(input, open, start);
  const landOf = ({ region }: LayoutMark): number => (region === undefined ? 0 : input.regions.indexOf(region) + 1);
  const wanted = claimants.map((_, i) => seated.filter((mark) => landOf(mark) === i).length);
  const { slots, owners } = shareLand(claimants, wanted, ring.size > 0);
  const lands = claimants.map((_, i) => slots.flatMap((__, slot) => (owners[slot] === i ? [slot] : [])));
  return seat(input, { seated, ring, slots, lands, landOf }, effort);
};

interface Question {
  readonly seated: readonly LayoutMark[];
  readonly ring: Places;
  readonly slots: readonly Point[];
  readonly lands: readonly (readonly number[])[];
  readonly landOf: (mark: LayoutMark) => number;
}

const seat = (input: LayoutInput, { seated, ring, slots, lands, landOf }: Question, effort: Effort): Places => {
  const fixed = input.ring.map((id, i) => ({ id, slot: slots.length + i }));
  const all = [...slots, ...fixed.map(({ id }) => ({ x: ring.get(id)![0], y: ring.get(id)![1] }))];
  const ids = [...seated.map(({ id }) => id), ...input.ring];
  const indexOf = new Map(ids.map((id, i) => [id, i]));
  const allowed = [...seated.map((mark) => lands[landOf(mark)]!), ...fixed.map(({ slot }) => [slot])];
  const start = [...firstSeats(seated, slots, allowed), ...fixed.map(({ slot }) => slot)];
  const links = input.links.map(({ a, b, ...rest }) => ({
    ...rest,
    a: indexOf.get(input.marks[a]!.id)!,
    b: indexOf.get(input.marks[b]!.id)!,
  }));
  const seats = assignSlots({ links, slots: all, allowed, start }, effort);
  return new Map(ids.map((id, i) => [id, [all[seats[i]!]!.x, all[seats[i]!]!.y] as const]));
};
