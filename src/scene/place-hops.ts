import { pointOn } from './link-geometry.ts';
import type { Box } from './place-labels.ts';
import type { Point, SceneHop, SceneLink } from './scene.ts';

/** A hop of the open trace as it stands in the picture, in pixels. */
export interface PlacedHop {
  readonly hop: SceneHop;
  /** Centre of its numbered disc. */
  readonly disc: Point;
  /** What it says, and when. */
  readonly lines: readonly [words: string, year: string];
  readonly box: Box;
  readonly align: 'left' | 'center' | 'right';
}

/** What to place and what to keep off, in pixels. */
export interface HopQuestion {
  readonly links: readonly SceneLink[];
  readonly toPixel: (point: Point) => Point;
  readonly measure: (text: string) => number;
  /** Boxes that words should not touch: marks that stand out. */
  readonly taken: readonly Box[];
  readonly width: number;
  readonly height: number;
}

/** Radius of the disc of a hop, in pixels. */
export const DISC_RADIUS = 10;
const LINE_PX = 15;
const GAP = 5;
/** Shorter links have their disc beside them, in pixels. */
const SHORT = 46;
const SAMPLES = [0.08, 0.16, 0.24, 0.32, 0.4, 0.6, 0.68, 0.76, 0.84, 0.92];

type Candidate = Pick<PlacedHop, 'box' | 'align'>;

/** Where words may stand beside a disc: to the sides, below and above, and at the corners. */
const candidates = ({ x, y }: Point, width: number): readonly Candidate[] => {
  const height = 2 * LINE_PX;
  const [right, left] = [x + DISC_RADIUS + GAP, x - DISC_RADIUS - GAP - width];
  const [below, above] = [y + DISC_RADIUS + 2, y - DISC_RADIUS - 2 - height];
  const box = (at: number, top: number): Box => ({ x: at, y: top, width, height });
  return [
    { box: box(right, y - height / 2), align: 'left' },
    { box: box(left, y - height / 2), align: 'right' },
    { box: box(x - width / 2, below), align: 'center' },
    { box: box(x - width / 2, above), align: 'center' },
    { box: box(x + 2, below - 2), align: 'left' },
    { box: box(x + 2, above + 2), align: 'left' },
    { box: box(x - 2 - width, below - 2), align: 'right' },
    { box: box(x - 2 - width, above + 2), align: 'right' },
  ];
};

/** On the middle of the link; beside it where the disc would hide it. */
const discOf = ({ curve }: SceneLink, toPixel: HopQuestion['toPixel']): Point => {
  const [from, to, middle] = [toPixel(curve.from), toPixel(curve.to), toPixel(pointOn(curve, 0.5))];
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  if (length >= SHORT || length === 0) return middle;
  const beside = DISC_RADIUS + 7;
  return { x: middle.x + ((to.y - from.y) / length) * beside, y: middle.y - ((to.x - from.x) / length) * beside };
};

const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)) *
  Math.max(0, Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y));

const isInside = ({ x, y, width, height }: Box, p: Point): boolean =>
  p.x > x - 2 && p.x < x + width + 2 && p.y > y && p.y < y + height;

const around = ({ x, y }: Point): Box => ({
  x: x - DISC_RADIUS,
  y: y - DISC_RADIUS,
  width: 2 * DISC_RADIUS,
  height: 2 * DISC_RADIUS,
});

/**
 * Stands a numbered disc on the middle of each hop, with its words on the side where they cover least: other discs and
 * words, marks, then the trace itself. Cost quadratic in hops.
 */
export const placeHops = ({ links, toPixel, measure, taken, width, height }: HopQuestion): readonly PlacedHop[] => {
  const hops = links.flatMap((link) => (link.hop ? [{ link, hop: link.hop, disc: discOf(link, toPixel) }] : []));
  const line = hops.flatMap(({ link }) => SAMPLES.map((t) => toPixel(pointOn(link.curve, t))));
  const blocked = [...taken, ...hops.map(({ disc }) => around(disc))];
  const outside = ({ x, y, width: w, height: h }: Box): boolean =>
    x < 2 || y < 2 || x + w > width - 2 || y + h > height - 2;
  const cost = ({ box }: Candidate): number =>
    blocked.reduce((sum, other) => sum + shared(box, other), 0) +
    40 * line.filter((point) => isInside(box, point)).length +
    (outside(box) ? 1000 : 0);
  return hops
    .sort((p, q) => p.hop.number - q.hop.number)
    .map(({ link, hop, disc }): PlacedHop => {
      const wide = Math.max(measure(link.label), measure(hop.year));
      const spots = candidates(disc, wide).map((spot, rank) => ({ ...spot, cost: cost(spot) + rank }));
      const best = spots.reduce((least, next) => (next.cost < least.cost ? next : least));
      blocked.push(best.box);
      return { hop, disc, lines: [link.label, hop.year], box: best.box, align: best.align };
    });
};

/** What a placed hop takes up. */
export const hopBoxes = ({ disc, box }: PlacedHop): readonly Box[] => [around(disc), box];
