import type { LayoutInput, LayoutMark, Places } from '../../scene/layout-input.ts';
import type { Point } from '../../scene/scene.ts';
import { assignSlots, type Effort, type Progress } from './assign-slots.ts';
import { inRing, ringPlaces } from './dimension-ring.ts';
import { drawIn } from './draw-in.ts';
import { fcoseStart } from './fcose-start.ts';
import { loosen } from './loosen.ts';
import { placeMoons } from './place-moons.ts';
import { separate, type Island } from './separate.ts';
import { shareLand, type Land } from './share-land.ts';

/** How long to search: for a dataset that is built once, while a reader waits, or hardly at all. */
export type Care = 'full' | 'quick' | 'rough';

const EFFORTS: Readonly<Record<Care, Effort>> = {
  full: { rough: 400_000, fine: 60_000 },
  quick: { rough: 120_000, fine: 8_000 },
  rough: { rough: 20_000, fine: 0 },
};

/** Water around a mark that stands alone. */
const APART = 38;

/** First free slot of each mark's own land. */
const firstSeats = (allowed: readonly (readonly number[])[]): readonly number[] => {
  const taken = new Set<number>();
  return allowed.map((choices, i) => {
    const seat = choices.find((slot) => !taken.has(slot));
    if (seat === undefined) throw new RangeError(`layout: no slot is left for mark ${i}`);
    taken.add(seat);
    return seat;
  });
};

interface Question {
  readonly seated: readonly LayoutMark[];
  readonly ring: Places;
  readonly land: Land;
}

/** Each region, each mark that belongs to none, and the ring, which stays where it is. */
const islandsOf = (input: LayoutInput, seated: readonly LayoutMark[], count: number): readonly Island[] => {
  const all = Array.from({ length: count }, (_, i) => i);
  const inRegion = input.regions.map((region) => all.filter((i) => seated[i]?.region === region));
  const alone = seated.flatMap(({ region }, i) =>
    region === undefined ? [{ members: [i], fixed: false, strait: APART }] : [],
  );
  const onRing = all.slice(seated.length);
  return [
    ...(onRing.length > 0 ? [{ members: onRing, fixed: true }] : []),
    ...inRegion.filter((members) => members.length > 0).map((members) => ({ members, fixed: false })),
    ...alone,
  ];
};

/** Seats the marks; those on the ring are seats of their own that nobody else may take. */
const seat = (input: LayoutInput, { seated, ring, land }: Question, effort: Effort, progress: Progress) => {
  const ids = [...seated.map(({ id }) => id), ...ring.keys()];
  const indexOf = new Map(ids.map((id, i) => [id, i]));
  const slots: readonly Point[] = [...land.slots, ...[...ring.values()].map(([x, y]) => ({ x, y }))];
  const own = [...ring.keys()].map((_, i) => land.slots.length + i);
  const links = input.links.map((link) => ({
    ...link,
    a: indexOf.get(input.marks[link.a]!.id)!,
    b: indexOf.get(input.marks[link.b]!.id)!,
  }));
  const allowed = [...land.allowed, ...own.map((slot) => [slot])];
  const start = [...firstSeats(land.allowed), ...own];
  const seats = assignSlots({ links, slots, allowed, start }, effort, progress);
  const loose = loosen(
    seats.map((slot) => slots[slot]!),
    links,
    seated.length,
  );
  const drawn = drawIn(loose, (i) => seated[i]?.region);
  const settled = separate(drawn, islandsOf(input, seated, ids.length));
  return new Map(ids.map((id, i) => [id, settled[i]!]));
};

/**
 * Places of all marks: regions kept apart, each in one convex piece; the dimensions on a ring in the middle; what
 * belongs to no region around the ring; lesser marks close by the ones they hang on. fcose gives the regions their
 * neighbourhood, annealing seats the marks. Same input, same places.
 */
export const placeMarks = (input: LayoutInput, care: Care = 'full', progress: Progress = () => {}): Places => {
  if (input.marks.length === 0) return new Map();
  const ring = ringPlaces(input);
  const seated = input.marks.filter(({ id }) => !ring.has(id));
  const land = shareLand(input, seated, fcoseStart(input));
  const seats = seat(input, { seated, ring, land }, EFFORTS[care], progress);
  const moons = placeMoons(input, seats, (spot) => ring.size > 0 && inRing(spot));
  return new Map([...seats, ...moons].map(([id, { x, y }]) => [id, [x, y] as const]));
};
