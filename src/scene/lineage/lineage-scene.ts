import type { GraphModel } from '../../model/graph-model.ts';
import { ARROWHEADS, PLAIN_HEAD, type Arrowhead } from '../arrowheads.ts';
import { NO_SIGNS, type InquirySigns } from '../inquiry-signs.ts';
import type { SceneHop } from '../scene.ts';
import { arrowPath, type Crossing } from './arrow-path.ts';
import { bridges } from './bridges.ts';
import type { LaidArrow, LaidBox, LineageLayout } from './lineage-layout.ts';
import { lineageSigns, type EntrySigns, type ThreadHop } from './lineage-hops.ts';
import { litLineage, type Emphasis, type LightWishes } from './lit-lineage.ts';
import type { Measure } from './measure.ts';
import type { Point, Rect } from './on-path.ts';
import type { Pill } from './pills.ts';
import { discAt, middle, pillsAt, placesAlong, type Places } from './place-marks.ts';
import { againstTime, flowText, isInferred, isInferredThread, labelText } from './thread-words.ts';

/** A box as it is drawn. */
export interface SceneBox extends LaidBox {
  readonly emphasis: Emphasis;
  readonly signs: EntrySigns;
}

/** An arrow as it is drawn. */
export interface SceneArrow {
  readonly arrow: LaidArrow;
  readonly emphasis: Emphasis;
  readonly path: string;
  readonly head: Arrowhead;
  readonly tip: Point;
  /** All its claims were concluded rather than read. */
  readonly isInferred: boolean;
  /** Where the sign stands that sources differ on one of its claims. */
  readonly differsAt: Point | undefined;
  /** Why it runs against time, and where that is marked. */
  readonly warning: { readonly reason: string; readonly at: Point } | undefined;
  readonly pills: readonly (Pill & Rect)[];
  readonly label: { readonly text: string; readonly rect: Rect } | undefined;
  /** The hop of the open trace that it is, and where its disc stands. */
  readonly hop: (ThreadHop & { readonly at: Point }) | undefined;
}

/** Everything the lineage view draws. */
export interface LineageScene {
  readonly layout: LineageLayout;
  readonly boxes: readonly SceneBox[];
  readonly arrows: readonly SceneArrow[];
  /** Years of lit boxes, to be written strong. */
  readonly litYears: ReadonlySet<number>;
  readonly litCount: number | undefined;
  /** Hops of the open trace that nothing here stands for. */
  readonly undrawn: readonly SceneHop[];
}

/** What a scene depends on beside its layout. */
export interface SceneWishes extends LightWishes {
  readonly signs?: InquirySigns | undefined;
  readonly measure: Measure;
}

const WEIGHT: Readonly<Record<Emphasis, number>> = { veiled: 0, plain: 1, lit: 2, selected: 3 };
const LABEL_PX = { h: 14, room: 10 } as const;
const SIGN_PX = 16;

/** Marks of lit arrows find their places before those of the others. */
const byEmphasis = (a: { emphasis: Emphasis }, b: { emphasis: Emphasis }): number =>
  WEIGHT[b.emphasis] - WEIGHT[a.emphasis];

interface Line {
  readonly arrow: LaidArrow;
  readonly points: LaidArrow['points'];
  readonly emphasis: Emphasis;
  readonly weight: number;
  readonly hop: SceneArrow['hop'];
}

/** An arrow with its head, chips and signs; its label comes when all of these have a place. */
const dressed = (
  model: GraphModel,
  { arrow, emphasis, points, hop }: Line,
  crossings: readonly Crossing[],
  place: Places,
): SceneArrow => {
  const head = ARROWHEADS.get((hop?.claim ?? arrow.thread.claims[0]!).relation) ?? PLAIN_HEAD;
  const reason = againstTime(arrow);
  const pills = emphasis === 'veiled' ? [] : pillsAt(arrow, head, place);
  const sign = (): Point | undefined => {
    const rect = place(points, { w: SIGN_PX, h: SIGN_PX }, 'on');
    return rect && middle(rect);
  };
  const warned = reason === undefined ? undefined : sign();
  const isDisputed = arrow.thread.claims.some(({ id }) => model.confidence(id) === 'disputed');
  const tip = points.at(-1)!;
  return {
    arrow,
    emphasis,
    path: arrowPath([...points.slice(0, -1), [tip[0] - head.back, tip[1]]], crossings),
    head,
    tip,
    isInferred: hop ? isInferred(hop.claim) : isInferredThread(arrow.thread),
    differsAt: isDisputed ? sign() : undefined,
    warning: reason !== undefined && warned ? { reason, at: warned } : undefined,
    pills,
    label: undefined,
    hop,
  };
};

const labelled = (model: GraphModel, arrow: SceneArrow, measure: Measure, place: Places): SceneArrow => {
  const text = arrow.hop ? flowText(model, arrow.hop.claim) : labelText(model, arrow.arrow);
  const { points } = arrow.arrow;
  const face = arrow.emphasis === 'lit' || arrow.emphasis === 'selected' ? 'strong' : 'text';
  const size = { w: Math.ceil(measure(text, face)) + LABEL_PX.room, h: LABEL_PX.h };
  if (arrow.emphasis === 'veiled' && !hasLongLeg(points, size.w + 40)) return arrow;
  const rect = place(points, size, 'beside');
  return rect ? { ...arrow, label: { text, rect } } : arrow;
};

/**
 * A layout with what is lit, and with labels, chips and signs in free places along the arrows: never on a box, a pin,
 * or each other; one without a free place is left out and stays in the name of its arrow. Nothing moves with the
 * selection but those. Cost quadratic in arrows.
 */
export const lineageScene = (
  model: GraphModel,
  layout: LineageLayout,
  { signs = NO_SIGNS, measure, ...light }: SceneWishes,
): LineageScene => {
  const entries = layout.boxes.map(({ sized }) => sized.entry);
  const threads = layout.arrows.map(({ thread }) => thread);
  const lit = litLineage(entries, threads, light);
  const found = lineageSigns(entries, threads, signs);
  const boxes = layout.boxes.map((box) => ({
    ...box,
    emphasis: lit.of(box.sized.entry),
    signs: found.of(box.sized.entry),
  }));
  const place = placesAlong(layout.boxes.flatMap(obstacles));
  const lines = layout.arrows.map((arrow): Line => {
    const emphasis = lit.along(arrow.thread);
    const hop = found.along(arrow.thread);
    const disc = hop && { ...hop, at: discAt(arrow.points, place) };
    return { arrow, points: arrow.points, emphasis, weight: WEIGHT[emphasis], hop: disc };
  });
  const gaps = bridges(lines);
  const arrows = new Map(
    [...lines]
      .sort(byEmphasis)
      .map((line) => dressed(model, line, gaps.get(line)!, place))
      .map((arrow) => [arrow.arrow, arrow]),
  );
  for (const arrow of arrows.values()) arrows.set(arrow.arrow, labelled(model, arrow, measure, place));
  const litBoxes = boxes.filter(({ emphasis }) => emphasis === 'lit' || emphasis === 'selected');
  return {
    layout,
    boxes,
    arrows: layout.arrows.map((arrow) => arrows.get(arrow)!),
    litYears: new Set(litBoxes.flatMap(({ sized }) => (sized.entry.date ? [sized.entry.date.year] : []))),
    litCount: lit.count,
    undrawn: found.undrawn,
  };
};

const hasLongLeg = (points: readonly Point[], length: number): boolean =>
  points.slice(1).some(([x, y], i) => y === points[i]![1] && Math.abs(x - points[i]![0]) >= length);

/** What labels keep off: a box with its tab, pin and shelving. */
const obstacles = ({ outer, right }: LaidBox): readonly Rect[] => [
  { x: outer.x - 1, y: outer.y - 7, w: right - outer.x + 2, h: outer.h + 8 },
];
