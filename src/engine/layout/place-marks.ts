import type { Point } from '../../scene/scene.ts';
import type { LayoutInput, LayoutMark, Places } from '../../scene/layout-input.ts';
import { assignSlots, type Effort, type Progress } from './assign-slots.ts';
import { fcoseStart } from './fcose-start.ts';
import { placeMoons } from './place-moons.ts';
import { loosen } from './loosen.ts';
import { centroid, shareOut, type Claimant } from './territories.ts';
import { ASPECT, SLOT_HEIGHT, SLOT_WIDTH, slotGrid } from './slot-grid.ts';

/** Radius of the ring of dimensions, and of the room that it and its labels take, in scene units. */
export const RING_RADIUS = 78;
const RING_ROOM_X = 170;
const RING_ROOM_Y = 118;
/** Slots given for each mark: what is left over is air. */
const REGION_SLACK = 1.2;
const OPEN_SLACK = 1.3;
/** Size of a region after it is drawn in. */
const DRAWN_IN = 0.9;
/** Slots to add before giving up on convex shares. */
const MOST_EXTRA = 120;

/** How long to search: for a dataset that is built once, while a reader waits, or hardly at all. */
export type Care = 'full' | 'quick' | 'rough';

const EFFORTS: Readonly<Record<Care, Effort>> = {
  full: { rough: 400_000, fine: 60_000 },
  quick: { rough: 120_000, fine: 8_000 },
  rough: { rough: 20_000, fine: 0 },
};

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

const ringPlaces = ({ ring }: LayoutInput, heart: string | undefined): Places =>
  new Map([
    ...ring.map((id, i) => {
      const angle = -Math.PI / 2 + (2 * Math.PI * i) / ring.length;
      return [id, [RING_RADIUS * Math.cos(angle), RING_RADIUS * Math.sin(angle)] as const] as const;
    }),
    ...(heart === undefined ? [] : [[heart, [0, 0]] as const]),
  ]);

/** The busiest mark that belongs nowhere stands in the middle of the ring. */
const heartOf = ({ marks, links, ring }: LayoutInput): string | undefined => {
  const onRing = new Set(ring);
  const degree = new Map<number, number>();
  for (const { a, b } of links) for (const i of [a, b]) degree.set(i, (degree.get(i) ?? 0) + 1);
  const free = [...marks.keys()].filter((i) => marks[i]!.region === undefined && !onRing.has(marks[i]!.id));
  const busiest = free.reduce<number | undefined>((best, i) => (best !== undefined && (degree.get(best) ?? 0) >= (degree.get(i) ?? 0) ? best : i), undefined);
  return busiest === undefined || ring.length < 3 ? undefined : marks[busiest]!.id;
};

const inRing = ({ x, y }: Point): boolean => (x / RING_ROOM_X) ** 2 + (y / RING_ROOM_Y) ** 2 < 1;

const territoriesOf = (input: LayoutInput, open: readonly LayoutMark[], start: Places): readonly Claimant[] => {
  const byRegion = input.regions.map((region) => input.marks.filter((mark) => mark.region === region));
  const total = input.marks.length * REGION_SLACK * SLOT_WIDTH * SLOT_HEIGHT;
  const centres = scaleTo(byRegion.map((marks) => middle(marks, start)), Math.sqrt(total * ASPECT) / 2, Math.sqrt(total / ASPECT) / 2);
  return [
    { centre: { x: 0, y: 0 }, slots: Math.ceil(open.length * OPEN_SLACK) },
    ...byRegion.map((marks, i) => ({ centre: aside(centres[i]!, i), slots: Math.ceil(marks.length * REGION_SLACK) })),
  ];
};

const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** A little off its place, each region another way, so that no two centres coincide. */
const aside = ({ x, y }: Point, i: number): Point => ({
  x: x + (SLOT_WIDTH / 2) * Math.cos(i * GOLDEN_ANGLE),
  y: y + (SLOT_HEIGHT / 2) * Math.sin(i * GOLDEN_ANGLE),
});

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

/** Slots for everybody: where the cells of some came out too small, slots of others nearest to them change hands. */
const shareLand = (claimants: readonly Claimant[], wanted: readonly number[], hasRing: boolean): Land => {
  const need = claimants.reduce((sum, { slots }) => sum + slots, 0);
  const ringSlots = hasRing ? Math.ceil((Math.PI * RING_ROOM_X * RING_ROOM_Y) / (SLOT_WIDTH * SLOT_HEIGHT)) : 0;
  let [slots, owners]: [readonly Point[], readonly number[]] = [[], []];
  for (let extra = 0; extra <= MOST_EXTRA; extra += 4) {
    slots = slotGrid(need + ringSlots + extra).filter((slot) => !hasRing || !inRing(slot));
    owners = shareOut(slots, claimants, SLOT_HEIGHT);
    if (wanted.every((count, i) => owners.filter((owner) => owner === i).length >= count)) break;
  }
  return { slots, owners: evenedOut(slots, owners, claimants, wanted) };
};

const evenedOut = (
  slots: readonly Point[],
  owners: readonly number[],
  claimants: readonly Claimant[],
  wanted: readonly number[],
): readonly number[] => {
  const fair = [...owners];
  const held = wanted.map((_, i) => owners.filter((owner) => owner === i).length);
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

const distance2 = (p: Point, q: Point): number => (p.x - q.x) ** 2 + (p.y - q.y) ** 2;

/**
 * Places of all marks: regions kept apart, each in one convex piece; the dimensions on a ring in the middle; what
 * belongs to no region around the ring. fcose gives the regions their neighbourhood, annealing seats the marks.
 * Same input, same places.
 */
export const placeMarks = (input: LayoutInput, care: Care = 'full', progress: Progress = () => {}): Places => {
  if (input.marks.length === 0) return new Map();
  const ring = ringPlaces(input, heartOf(input));
  const start = fcoseStart(input);
  const seated = input.marks.filter(({ id }) => !ring.has(id));
  const open = seated.filter(({ region }) => region === undefined);
  const claimants = territoriesOf(input, open, start);
  const landOf = ({ region }: LayoutMark): number => (region === undefined ? 0 : input.regions.indexOf(region) + 1);
  const wanted = claimants.map((_, i) => seated.filter((mark) => landOf(mark) === i).length);
  const { slots, owners } = shareLand(claimants, wanted, ring.size > 0);
  const lands = claimants.map((_, i) => slots.flatMap((__, slot) => (owners[slot] === i ? [slot] : [])));
  return seat(input, { seated, ring, slots, lands, landOf }, EFFORTS[care], progress);
};

/** Draws each region together about its middle, so that water stands between the lands. */
const drawIn = (points: readonly Point[], regionOf: (index: number) => string | undefined): readonly Point[] => {
  const members = new Map<string, Point[]>();
  points.forEach((point, i) => {
    const region = regionOf(i);
    if (region !== undefined) members.set(region, [...(members.get(region) ?? []), point]);
  });
  const middles = new Map([...members].map(([region, inside]) => [region, centroid(inside, { x: 0, y: 0 })]));
  return points.map((point, i) => {
    const middle = middles.get(regionOf(i) ?? '');
    if (!middle) return point;
    return { x: middle.x + (point.x - middle.x) * DRAWN_IN, y: middle.y + (point.y - middle.y) * DRAWN_IN };
  });
};

interface Question {
  readonly seated: readonly LayoutMark[];
  readonly ring: Places;
  readonly slots: readonly Point[];
  readonly lands: readonly (readonly number[])[];
  readonly landOf: (mark: LayoutMark) => number;
}

const seat = (input: LayoutInput, { seated, ring, slots, lands, landOf }: Question, effort: Effort, progress: Progress): Places => {
  const fixed = [...ring.keys()].map((id, i) => ({ id, slot: slots.length + i }));
  const all = [...slots, ...fixed.map(({ id }) => ({ x: ring.get(id)![0], y: ring.get(id)![1] }))];
  const ids = [...seated.map(({ id }) => id), ...ring.keys()];
  const indexOf = new Map(ids.map((id, i) => [id, i]));
  const allowed = [...seated.map((mark) => lands[landOf(mark)]!), ...fixed.map(({ slot }) => [slot])];
  const start = [...firstSeats(seated, slots, allowed), ...fixed.map(({ slot }) => slot)];
  const links = input.links.map(({ a, b, ...rest }) => ({
    ...rest,
    a: indexOf.get(input.marks[a]!.id)!,
    b: indexOf.get(input.marks[b]!.id)!,
  }));
  const seats = assignSlots({ links, slots: all, allowed, start }, effort, progress);
  const loose = loosen(seats.map((slot) => all[slot]!), links, seated.length);
  const settled = drawIn(loose, (i) => seated[i]?.region);
  const places = new Map(ids.map((id, i) => [id, settled[i]!]));
  const everything = [...places, ...placeMoons(input, places, (spot) => input.ring.length > 0 && inRing(spot))];
  return new Map(everything.map(([id, { x, y }]) => [id, [x, y] as const]));
};
