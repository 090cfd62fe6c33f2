import type { InquirySigns } from '../inquiry-signs.ts';
import type { Point } from '../scene.ts';
import { ROW_PX, type TimelineMark } from './timeline-layout.ts';

/** A line of the open trace from one dated stop to the next. */
export interface TimelineJoin {
  readonly from: Point;
  readonly to: Point;
  /** Middle of its disc. */
  readonly disc: Point;
  /** "2", or "2–3" where it passes stops without a date. */
  readonly text: string;
  /** Whether it passes stops without a date. */
  readonly isDotted: boolean;
  readonly isInHand: boolean;
}

/** Radius of a sign with what keeps a line off it. */
const SIGN_PX = 11;
/** Discs nearer than this to one another, or to a label, are moved along. */
const DISC_PX = 22;
const SHARES = [0.5, 0.35, 0.65, 0.22, 0.78];

/**
 * The open trace on the timeline: a line between each two dated stops that follow each other, with the numbers of the
 * hops it stands for. What lasts is left and reached at the time of the other end. Cost: hops times marks.
 */
export const timelineJoins = (
  marks: readonly TimelineMark[],
  { hops, stops }: InquirySigns,
): readonly TimelineJoin[] => {
  const byNode = new Map(marks.map((mark) => [mark.entry.node.id, mark]));
  const dated = [...stops].flatMap(([id, number]) => {
    const mark = byNode.get(id);
    return mark ? [{ mark, number }] : [];
  });
  const inHand = [...hops.values()].find(({ isInHand }) => isInHand)?.number;
  const discs: Point[] = [];
  return dated.slice(1).map((stop, i) => {
    const before = dated[i]!;
    const [first, last] = [before.number + 1, stop.number];
    const [from, to] = [leaving(before.mark, stop.mark), leaving(stop.mark, before.mark)];
    const disc = discPlace(from, to, discs, marks);
    discs.push(disc);
    return {
      ...trimmed(from, to),
      disc,
      text: first === last ? String(first) : `${first}–${last}`,
      isDotted: first !== last,
      isInHand: inHand !== undefined && first <= inHand && inHand <= last,
    };
  });
};

/** Where a line to another mark leaves this one: along its span as near as it comes. */
const leaving = ({ x, y, end = x }: TimelineMark, other: TimelineMark): Point => ({
  x: Math.min(end, Math.max(x, other.x)),
  y,
});

const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

/** Without what the signs at its ends take. */
const trimmed = (from: Point, to: Point): { readonly from: Point; readonly to: Point } => {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const share = length > 3 * SIGN_PX ? SIGN_PX / length : 0.25;
  return { from: between(from, to, share), to: between(from, to, 1 - share) };
};

/** On the line, off other discs and off labels as far as that is possible; beside a line that is too short for it. */
const discPlace = (from: Point, to: Point, discs: readonly Point[], marks: readonly TimelineMark[]): Point => {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const isFree = (at: Point): boolean => discs.every((disc) => Math.hypot(disc.x - at.x, disc.y - at.y) >= DISC_PX);
  const onLabel = ({ x, y }: Point): number =>
    marks.filter(
      ({ extent }) =>
        Math.abs(y - extent.y - ROW_PX / 2) < ROW_PX / 2 + 4 && x > extent.x - 6 && x < extent.x + extent.w + 6,
    ).length;
  const places =
    length < 2 * SIGN_PX + DISC_PX
      ? [-1, 1].map((side) => ({ x: between(from, to, 0.5).x + side * DISC_PX, y: between(from, to, 0.5).y }))
      : SHARES.map((share) => between(from, to, share));
  const free = places.filter(isFree);
  return (free.length > 0 ? free : places).reduce((best, at) => (onLabel(at) < onLabel(best) ? at : best));
};
