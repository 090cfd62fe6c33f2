import type { GraphModel } from '../../model/graph-model.ts';
import { ARROWHEADS, PLAIN_HEAD, type Arrowhead } from '../arrowheads.ts';
import { arrowPath } from './arrow-path.ts';
import type { Changes } from './changes.ts';
import type { Entry, Thread } from './entry.ts';
import type { ThreadHop } from './lineage-hops.ts';
import type { Emphasis } from './lit-lineage.ts';
import type { Measure } from './measure.ts';
import type { Point } from './on-path.ts';
import { isLit, PILL_PX, TURN_PX, type PhoneBox } from './phone-column.ts';
import { pillsOf, type Pill } from './pills.ts';
import { flowText, isInferred, isInferredThread } from './thread-words.ts';

/** An arrow along the rails. */
export interface PhoneArrow {
  readonly arrow: { readonly thread: Thread; readonly changes: Changes | undefined };
  readonly emphasis: Emphasis;
  readonly isInferred: boolean;
  readonly path: string;
  readonly points: readonly Point[];
  readonly head: Arrowhead;
  readonly tip: Point;
  /** Degrees of the head: down, or up where the arrow runs against time. */
  readonly turn: 90 | -90;
  readonly pill: { readonly text: string; readonly x: number; readonly y: number; readonly w: number } | undefined;
  /** The hop of the open trace that it is; its disc stands in the pill. */
  readonly hop: ThreadHop | undefined;
}

/** What the arrows stand among. */
export interface ArrowWishes {
  readonly measure: Measure;
  /** How far right of the rail of its target an arrow runs. */
  besideOf(thread: Thread): number;
  /** In order down the screen. */
  readonly boxes: readonly PhoneBox[];
  emphasisOf(thread: Thread): Emphasis;
  hopOf(thread: Thread): ThreadHop | undefined;
  changesOf(thread: Thread): Changes | undefined;
}

/** What the disc of a hop takes of its pill. */
export const HOP_PX = 20;
const MARK_PX = 8;

interface Way {
  readonly thread: Thread;
  readonly a: PhoneBox;
  readonly b: PhoneBox;
}

/** Corners of an arrow: down its rail, or across below the source and down the rail of the target or beside it. */
const railPoints = (from: PhoneBox, to: PhoneBox, turn: number, beside: number): readonly Point[] => {
  const way = to.markY > from.markY ? 1 : -1;
  const x = to.railX + beside;
  const start: Point = [from.railX, from.markY + way * MARK_PX];
  const end: Point = [to.railX, to.markY - way * MARK_PX];
  if (from.railX === to.railX && beside === 0) return [start, end];
  const level = start[1] + way * (4 + turn * TURN_PX);
  const last = end[1] - way * 5;
  return [
    start,
    [from.railX, level],
    [x, level],
    ...(beside === 0
      ? []
      : ([
          [x, last],
          [to.railX, last],
        ] as const)),
    end,
  ];
};

/** Arrows of the given threads along the rails. Cost quadratic in threads. */
export const phoneArrows = (
  model: GraphModel,
  threads: readonly Thread[],
  wishes: ArrowWishes,
): readonly PhoneArrow[] => {
  const { boxes } = wishes;
  const boxOf = new Map(boxes.map((box) => [box.sized.entry, box]));
  const ways = threads.map((thread): Way => ({ thread, a: boxOf.get(thread.from)!, b: boxOf.get(thread.to)! }));
  const pillCounts = new Map<Entry, number>();
  return ways.map((way) => {
    const leaving = ways.filter(({ a }) => a === way.a).sort((one, two) => boxes.indexOf(one.b) - boxes.indexOf(two.b));
    const points = railPoints(way.a, way.b, leaving.indexOf(way), wishes.besideOf(way.thread));
    const row = pillCounts.get(way.thread.to) ?? 0;
    if (isLit(wishes.emphasisOf(way.thread))) pillCounts.set(way.thread.to, row + 1);
    return phoneArrow(model, way, points, row, wishes);
  });
};

const phoneArrow = (
  model: GraphModel,
  { thread, b }: Way,
  points: readonly Point[],
  row: number,
  wishes: ArrowWishes,
): PhoneArrow => {
  const hop = wishes.hopOf(thread);
  const telling = hop?.claim ?? thread.claims[0]!;
  const head = ARROWHEADS.get(telling.relation) ?? PLAIN_HEAD;
  const tip = points.at(-1)!;
  const turn = points.at(-2)![1] <= tip[1] ? 90 : -90;
  const emphasis = wishes.emphasisOf(thread);
  const changes = wishes.changesOf(thread);
  const texts = [flowText(model, telling), ...shortest(pillsOf(model, changes, wishes.measure))];
  return {
    arrow: { thread, changes },
    emphasis,
    isInferred: hop ? isInferred(hop.claim) : isInferredThread(thread),
    path: arrowPath([...points.slice(0, -1), [tip[0], tip[1] - head.back * Math.sign(turn)]], []),
    points,
    head,
    tip,
    turn,
    pill: isLit(emphasis) ? pillAbove(texts, b, row, hop ? HOP_PX : 0, wishes.measure) : undefined,
    hop,
  };
};

/** What a hop does that has no arrow of its own here, in a pill over the entry it leads to, above `taken` others. */
export const hopPills = (
  model: GraphModel,
  box: PhoneBox,
  taken: number,
  measure: Measure,
): readonly Required<Pick<PhoneArrow, 'pill' | 'hop'>>[] =>
  box.signs.hops.flatMap((hop, i) => {
    const claim = model.claim(hop.claimId);
    return claim
      ? [{ hop: { ...hop, claim }, pill: pillAbove([flowText(model, claim)], box, taken + i, HOP_PX, measure) }]
      : [];
  });

const shortest = (wordings: readonly (readonly Pill[])[]): readonly string[] =>
  (wordings.at(-1) ?? []).map(({ text }) => text);

const pillAbove = (
  texts: readonly string[],
  { isCard, sized, y, railX }: PhoneBox,
  row: number,
  discPx: number,
  measure: Measure,
): PhoneArrow['pill'] => {
  const text = texts.join(' ');
  const top = (isCard ? y - sized.above : y) - (row + 1) * PILL_PX - 2;
  return { text, x: railX - 10, y: top, w: Math.ceil(measure(text, 'strong')) + 20 + discPx };
};
