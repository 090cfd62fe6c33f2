import { legRect, legsOf, placesOn, rectsMeet, type Point, type Rect } from './on-path.ts';
import { PILL_GAP, PILL_HEIGHT, pillsWidth, type Pill } from './pills.ts';

/** A line that marks keep off, unless they belong to it. */
export interface OwnedLine {
  readonly owner: unknown;
  readonly points: readonly Point[];
}

/** Gives places in the picture away, each once. */
export interface Spots {
  /**
   * The first place in the picture that lies on no box, no mark and no line of others; undefined where there is none. One who
   * insists may lie on lines.
   */
  take(places: readonly Rect[], owner: unknown, insists?: boolean): Rect | undefined;
}

const LINE_PX = 4;

/** Places beside boxes and lines. Cost of a place: boxes, marks and legs. */
export const spotsAmong = (boxes: readonly Rect[], lines: readonly OwnedLine[]): Spots => {
  const taken = [...boxes];
  const legs = lines.flatMap(({ owner, points }) =>
    legsOf(points).map((leg) => ({ owner, rect: legRect(leg, LINE_PX) })),
  );
  const isFree = (rect: Rect): boolean => rect.x >= 0 && taken.every((other) => !rectsMeet(rect, other));
  const isOff = (rect: Rect, owner: unknown): boolean =>
    legs.every((leg) => leg.owner === owner || !rectsMeet(rect, leg.rect));
  return {
    take: (places, owner, insists = false) => {
      const free = places.filter(isFree);
      const place = free.find((rect) => isOff(rect, owner)) ?? (insists ? free[0] : undefined);
      if (place) taken.push(place);
      return place;
    },
  };
};

/** The pills of an arrow before its head, in the longest wording that has room. */
export const pillsAt = (
  points: readonly Point[],
  wordings: readonly (readonly Pill[])[],
  owner: unknown,
  spots: Spots,
): readonly (Pill & Rect)[] => {
  for (const [i, pills] of wordings.entries()) {
    const size = { w: pillsWidth(pills), h: PILL_HEIGHT };
    const isShortest = i === wordings.length - 1;
    const rect = spots.take(placesOn(points, size, isShortest ? 'any' : 'last'), owner, isShortest);
    if (rect) return sideBySide(pills, rect);
  }
  return (wordings.at(-1) ?? []).flatMap((pill) => {
    const rect = spots.take(placesOn(points, { w: pill.w, h: PILL_HEIGHT }), owner, true);
    return rect ? [{ ...pill, ...rect }] : [];
  });
};

const sideBySide = (pills: readonly Pill[], { x, y, h }: Rect): readonly (Pill & Rect)[] =>
  pills.map((pill, i) => ({ ...pill, x: x + pillsWidth(pills.slice(0, i)) + (i > 0 ? PILL_GAP : 0), y, h }));

/** Middle of a rectangle. */
export const middle = ({ x, y, w, h }: Rect): Point => [x + w / 2, y + h / 2];

const DISC_PX = 24;

/** A disc has a place of its own where there is one, and is on its arrow whatever else is there. */
export const discAt = (points: readonly Point[], owner: unknown, spots: Spots): Point => {
  const rect = spots.take(placesOn(points, { w: DISC_PX, h: DISC_PX }), owner, true);
  if (rect) return middle(rect);
  const longest = legsOf(points).reduce((one, leg) => (leg.length > one.length ? leg : one));
  return [(longest.a[0] + longest.b[0]) / 2, (longest.a[1] + longest.b[1]) / 2];
};
