import type { GraphModel } from '../../model/graph-model.ts';
import { ARROWHEADS, PLAIN_HEAD, type Arrowhead } from '../arrowheads.ts';
import { arrowPath, type Crossing } from './arrow-path.ts';
import { tipOf, type ArrowTip } from './arrow-tip.ts';
import type { Bundle } from './entry.ts';
import type { ThreadHop } from './lineage-hops.ts';
import type { LaidArrow } from './laid.ts';
import type { Label } from './labels.ts';
import type { Emphasis } from './lit-lineage.ts';
import { placesOn, type Point, type Rect } from './on-path.ts';
import type { Pill } from './pills.ts';
import { discAt, middle, pillsAt, type Spots } from './place-marks.ts';
import { againstTime, isInferred, isInferredThread } from './thread-words.ts';

/** An arrow as it is drawn. */
export interface SceneArrow {
  readonly arrow: LaidArrow;
  readonly emphasis: Emphasis;
  readonly path: string;
  readonly head: Arrowhead;
  readonly tip: Point;
  /** Degrees from a head that points to the right. */
  readonly turn: number;
  /** Where the arrow is found by pointer and focus: its head, or the end that it has to itself. */
  readonly at: Point;
  /** All its claims were concluded rather than read. */
  readonly isInferred: boolean;
  /** Where the sign stands that sources differ on one of its claims. */
  readonly differsAt: Point | undefined;
  /** Why it runs against time, and where that is marked. */
  readonly warning: { readonly reason: string; readonly at: Point } | undefined;
  readonly pills: readonly (Pill & Rect)[];
  readonly label: Label | undefined;
  /** The hop of the open trace that it is, and where its disc stands. */
  readonly hop: (ThreadHop & { readonly at: Point }) | undefined;
}

/** An arrow on the way to the scene: how it is drawn, and what it is the hop of. */
export interface DrawnArrow extends ArrowTip {
  readonly arrow: LaidArrow;
  readonly points: LaidArrow['points'];
  readonly emphasis: Emphasis;
  readonly weight: number;
  readonly head: Arrowhead;
  readonly hop: ThreadHop | undefined;
  readonly bundle: Bundle | undefined;
  /** What its line belongs to. */
  readonly owner: unknown;
}

const SIGN_PX = 16;
const HEAD_PX = { long: 13, wide: 10 } as const;

/** An arrow with its head: at the descendant, or at what all critiques of a bundle are of. */
export const drawnArrow = (
  arrow: LaidArrow,
  emphasis: Emphasis,
  weight: number,
  hop: ThreadHop | undefined,
): DrawnArrow => {
  const { thread, points } = arrow;
  const head = ARROWHEADS.get((hop?.claim ?? thread.claims[0]!).relation) ?? PLAIN_HEAD;
  const end = thread.bundle?.kind === 'critique' ? 'start' : 'end';
  const owner = thread.bundle ?? arrow;
  return { ...tipOf(points, head.back, end), arrow, points, emphasis, weight, head, hop, bundle: thread.bundle, owner };
};

/** What the head of an arrow takes. */
export const headRect = ({ tip: [x, y], turn }: DrawnArrow): Rect => {
  const { long, wide } = HEAD_PX;
  if (turn === 0) return { x: x - long, y: y - wide / 2, w: long, h: wide };
  if (turn === 180) return { x, y: y - wide / 2, w: long, h: wide };
  return { x: x - wide / 2, y: turn === 90 ? y - long : y, w: wide, h: long };
};

/** The part of its way that an arrow shares with no other of its bundle: from the channel of its target on. */
const ownPart = ({ points, bundle }: DrawnArrow): readonly Point[] =>
  bundle ? points.slice(bundle.kind === 'critique' ? -2 : -3) : points;

/** Where the disc of a hop stands. */
export const discOf = (drawn: DrawnArrow, spots: Spots): SceneArrow['hop'] =>
  drawn.hop && { ...drawn.hop, at: discAt(ownPart(drawn), drawn.owner, spots) };

/** An arrow with its chips and signs; its label comes when all of these have a place. */
export const dressed = (
  model: GraphModel,
  drawn: DrawnArrow,
  hop: SceneArrow['hop'],
  crossings: readonly Crossing[],
  spots: Spots,
): SceneArrow => {
  const { arrow, emphasis, points, head, tip, turn, line, bundle, owner } = drawn;
  const reason = againstTime(arrow);
  const pills = emphasis === 'veiled' ? [] : pillsAt(line, arrow.pills, owner, spots);
  const sign = (): Point | undefined => {
    const rect = spots.take(placesOn(ownPart(drawn), { w: SIGN_PX, h: SIGN_PX }), owner, true);
    return rect && middle(rect);
  };
  const warned = reason === undefined ? undefined : sign();
  const isDisputed = arrow.thread.claims.some(({ id }) => model.confidence(id) === 'disputed');
  return {
    arrow,
    emphasis,
    path: arrowPath(line, crossings),
    head,
    tip,
    turn,
    at: bundle?.kind === 'critique' ? points.at(-1)! : tip,
    isInferred: hop ? isInferred(hop.claim) : isInferredThread(arrow.thread),
    differsAt: isDisputed ? sign() : undefined,
    warning: reason !== undefined && warned ? { reason, at: warned } : undefined,
    pills,
    label: undefined,
    hop,
  };
};
