import type { VisibleIds } from '../../analysis/filter.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import type { Claim } from '../../model/records.ts';
import type { ViewState } from '../../state/view-state.ts';
import { ARROWHEADS, PLAIN_HEAD, type Arrowhead } from '../arrowheads.ts';
import { arrowPath } from './arrow-path.ts';
import { bridges } from './bridges.ts';
import type { LaidArrow, LaidBox, LineageLayout } from './lineage-layout.ts';
import type { Thread } from './entry.ts';
import { toEntryDate } from './entry-date.ts';
import { litLineage, type Emphasis } from './lit-lineage.ts';
import type { Measure } from './measure.ts';
import { placeOnPath, rectsMeet, type Point, type Rect } from './on-path.ts';
import { PILL_GAP, PILL_HEIGHT, pillsWidth, type Pill } from './pills.ts';

/** A box as it is drawn. */
export interface SceneBox extends LaidBox {
  readonly emphasis: Emphasis;
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
}

/** Everything the lineage view draws. */
export interface LineageScene {
  readonly layout: LineageLayout;
  readonly boxes: readonly SceneBox[];
  readonly arrows: readonly SceneArrow[];
  /** Years of lit boxes, to be written strong. */
  readonly litYears: ReadonlySet<number>;
  readonly litCount: number | undefined;
}

/** What a scene depends on beside its layout. */
export interface SceneWishes {
  readonly selection: ViewState['selection'];
  /** What passes the filter, where the rest is dimmed. */
  readonly dimmedTo?: VisibleIds | undefined;
  readonly measure: Measure;
}

const WEIGHT: Readonly<Record<Emphasis, number>> = { veiled: 0, plain: 1, lit: 2, selected: 3 };
const LABEL_PX = { h: 14, room: 10 } as const;
const SIGN_PX = 16;

/** The words of a claim along its influence: "narrowed in". */
export const flowText = (model: GraphModel, { relation }: Claim): string => model.relation(relation)?.flow ?? relation;

const isInferred = ({ evidence }: Claim): boolean =>
  evidence.length > 0 && evidence.every(({ basis }) => basis === 'inferred' || basis === 'complement');

/** Whether nothing of a thread was read in a source. */
export const isInferredThread = ({ claims }: Thread): boolean => claims.every(isInferred);

/** Why an arrow runs against time; undefined where it does not, or where a year is missing. */
export const againstTime = ({ thread: { from, to, claims } }: LaidArrow): string | undefined => {
  const acts =
    to.kind === 'card' || to.nodes[0]!.kind === 'report'
      ? [to.date]
      : claims.map(({ when }) => toEntryDate(when) ?? to.date);
  const late = acts.find((date) => date && from.date && date.year < from.date.year);
  return (
    late && `Against time: ${from.nodes[0]!.label} is of ${from.date!.text}, ${to.nodes[0]!.label} of ${late.text}.`
  );
};

/** Finds free places along arrows and remembers what it gave away. */
const placesAlong = (
  taken: readonly Rect[],
): ((points: readonly Point[], size: { w: number; h: number }, manner: 'on' | 'beside') => Rect | undefined) => {
  const all = [...taken];
  return (points, size, manner) => {
    const rect = placeOnPath(points, size, (one) => !all.some((other) => rectsMeet(one, other)), manner);
    if (rect) all.push(rect);
    return rect;
  };
};

type Places = ReturnType<typeof placesAlong>;

const pillsAt = ({ points, pills }: LaidArrow, head: Arrowhead, place: Places): readonly (Pill & Rect)[] => {
  if (pills.length === 0) return [];
  const tip = points.at(-1)!;
  const short: readonly Point[] = [...points.slice(0, -1), [tip[0] - head.back - 4, tip[1]]];
  const rect = place(short, { w: pillsWidth(pills), h: PILL_HEIGHT }, 'on');
  if (rect) {
    let x = rect.x;
    return pills.map((pill) => {
      const placed = { ...pill, x, y: rect.y, h: PILL_HEIGHT };
      x += pill.w + PILL_GAP;
      return placed;
    });
  }
  return pills.flatMap((pill) => {
    const own = place(short, { w: pill.w, h: PILL_HEIGHT }, 'on');
    return own ? [{ ...pill, ...own }] : [];
  });
};

const middle = ({ x, y, w, h }: Rect): Point => [x + w / 2, y + h / 2];

/** Marks of lit arrows find their places before those of the others. */
const byEmphasis = (a: { emphasis: Emphasis }, b: { emphasis: Emphasis }): number =>
  WEIGHT[b.emphasis] - WEIGHT[a.emphasis];

const labelText = (model: GraphModel, { thread }: LaidArrow): string => {
  const relations = new Set(thread.claims.map(({ relation }) => relation));
  return flowText(model, thread.claims[0]!) + (relations.size > 1 ? ` +${relations.size - 1}` : '');
};

/**
 * A layout with what is lit, and with labels, chips and signs in free places along the arrows: never on a box, a pin,
 * or each other; one without a free place is left out and stays in the name of its arrow. Nothing moves with the
 * selection but those. Cost quadratic in arrows.
 */
export const lineageScene = (
  model: GraphModel,
  layout: LineageLayout,
  { selection, dimmedTo, measure }: SceneWishes,
): LineageScene => {
  const lit = litLineage(
    layout.boxes.map(({ sized }) => sized.entry),
    layout.arrows.map(({ thread }) => thread),
    selection,
    dimmedTo,
  );
  const boxes = layout.boxes.map((box) => ({ ...box, emphasis: lit.of(box.sized.entry) }));
  const lines = layout.arrows.map((arrow) => ({
    arrow,
    points: arrow.points,
    emphasis: lit.along(arrow.thread),
    weight: WEIGHT[lit.along(arrow.thread)],
  }));
  const gaps = bridges(lines);
  const place = placesAlong(layout.boxes.flatMap(obstacles));
  const dressed = new Map<LaidArrow, SceneArrow>();
  for (const line of [...lines].sort(byEmphasis)) {
    const { arrow, emphasis, points } = line;
    const head = ARROWHEADS.get(arrow.thread.claims[0]!.relation) ?? PLAIN_HEAD;
    const reason = againstTime(arrow);
    const pills = emphasis === 'veiled' ? [] : pillsAt(arrow, head, place);
    const sign = (): Point | undefined => {
      const rect = place(points, { w: SIGN_PX, h: SIGN_PX }, 'on');
      return rect && middle(rect);
    };
    const warned = reason === undefined ? undefined : sign();
    const isDisputed = arrow.thread.claims.some(({ id }) => model.confidence(id) === 'disputed');
    const tip = points.at(-1)!;
    const end: Point = [tip[0] - head.back, tip[1]];
    dressed.set(arrow, {
      arrow,
      emphasis,
      path: arrowPath([...points.slice(0, -1), end], gaps.get(line)!),
      head,
      tip,
      isInferred: isInferredThread(arrow.thread),
      differsAt: isDisputed ? sign() : undefined,
      warning: reason !== undefined && warned ? { reason, at: warned } : undefined,
      pills,
      label: undefined,
    });
  }
  for (const { arrow, emphasis, points } of [...lines].sort(byEmphasis)) {
    const text = labelText(model, arrow);
    const size = {
      w: Math.ceil(measure(text, emphasis === 'lit' || emphasis === 'selected' ? 'strong' : 'text')) + LABEL_PX.room,
      h: LABEL_PX.h,
    };
    const rect = emphasis === 'veiled' && !hasLongLeg(points, size.w + 40) ? undefined : place(points, size, 'beside');
    dressed.set(arrow, { ...dressed.get(arrow)!, label: rect && { text, rect } });
  }
  const litBoxes = boxes.filter(({ emphasis }) => emphasis === 'lit' || emphasis === 'selected');
  return {
    layout,
    boxes,
    arrows: layout.arrows.map((arrow) => dressed.get(arrow)!),
    litYears: new Set(litBoxes.flatMap(({ sized }) => (sized.entry.date ? [sized.entry.date.year] : []))),
    litCount: lit.count,
  };
};

const hasLongLeg = (points: readonly Point[], length: number): boolean =>
  points.slice(1).some(([x, y], i) => y === points[i]![1] && Math.abs(x - points[i]![0]) >= length);

/** What labels keep off: a box with its tab, pin and shelving. */
const obstacles = ({ outer, right }: LaidBox): readonly Rect[] => [
  { x: outer.x - 1, y: outer.y - 7, w: right - outer.x + 2, h: outer.h + 8 },
];
