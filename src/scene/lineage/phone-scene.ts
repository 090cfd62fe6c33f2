import type { GraphModel } from '../../model/graph-model.ts';
import { ARROWHEADS, PLAIN_HEAD, type Arrowhead } from '../arrowheads.ts';
import { arrowPath } from './arrow-path.ts';
import type { Changes } from './changes.ts';
import { descentChanges } from './descent-changes.ts';
import type { Entry, Thread } from './entry.ts';
import { lineageContent, type LineageChoice } from './lineage-content.ts';
import { flowText, isInferredThread, type SceneWishes } from './lineage-scene.ts';
import { litLineage, type Emphasis } from './lit-lineage.ts';
import { fitted, type Measure } from './measure.ts';
import type { Point } from './on-path.ts';
import { pillsOf } from './pills.ts';
import { sized, type Sized } from './sized.ts';
import { toTracks } from './tracks.ts';

/** An entry on its rail: a card beside it where it is lit, otherwise one line. */
export interface PhoneBox {
  readonly sized: Sized;
  readonly emphasis: Emphasis;
  readonly isCard: boolean;
  /** Middle of its mark. */
  readonly markY: number;
  readonly railX: number;
  /** Left edge of card or line. */
  readonly x: number;
  readonly y: number;
  /** Its one line: name, and what fits beside it. */
  readonly name: string;
  readonly beside: string;
}

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
}

/** The lineage view on a phone: time runs down, a rail a lane. Order is true, distances are not. */
export interface PhoneScene {
  readonly width: number;
  readonly height: number;
  readonly rails: readonly { readonly label: string; readonly x: number; readonly isLit: boolean }[];
  readonly years: readonly { readonly text: string; readonly y: number; readonly isLit: boolean }[];
  /** Where years are left out. */
  readonly folds: readonly number[];
  readonly boxes: readonly PhoneBox[];
  readonly arrows: readonly PhoneArrow[];
  readonly litCount: number | undefined;
  readonly omitted: number;
}

const FIRST_RAIL_PX = 66;
/** Between rails: this, or less where many rails must leave room for the boxes. */
const RAIL_PX = { most: 22, least: 13, all: 108 } as const;
const TEXT_GAP_PX = 12;
const CARD_INSET_PX = 30;
const LINE_END_PX = 10;
const BESIDE_PX = 8;
const TOP_PX = 14;
const LINE_PX = 24;
const CARD_GAP_PX = 12;
const MARK_PX = 8;
const TURN_PX = 4;
const PILL_PX = 27;
const FOLD_PX = 22;
/** A gap of more years than this is marked. */
const LONG_YEARS = 3;
const SUBRAILS = [0.32, 0.5, 0.68];

const LAST = Number.MAX_SAFE_INTEGER;
const yearOf = ({ date }: Entry): number => date?.year ?? LAST;

interface Column {
  readonly boxes: readonly PhoneBox[];
  readonly years: PhoneScene['years'];
  readonly folds: readonly number[];
  readonly height: number;
}

interface Rows {
  railX(entry: Entry): number;
  lineOf(box: Sized): Pick<PhoneBox, 'name' | 'beside'>;
  sizedOf(entry: Entry): Sized;
  emphasisOf(entry: Entry): Emphasis;
  /** Pills above an entry, and arrows that turn below it. */
  pillsAbove(entry: Entry): number;
  turnsBelow(entry: Entry): number;
}

/** Entries down by year, each as high as its content. */
const downColumn = (entries: readonly Entry[], textX: number, rows: Rows): Column => {
  const boxes: PhoneBox[] = [];
  const years: { text: string; y: number; isLit: boolean }[] = [];
  const folds: number[] = [];
  let y = TOP_PX;
  let before: Entry | undefined;
  for (const entry of entries) {
    const emphasis = rows.emphasisOf(entry);
    const isLit = emphasis === 'lit' || emphasis === 'selected';
    const isCard = isLit && entry.kind === 'card';
    const box = rows.sizedOf(entry);
    const isNewYear = !before || yearOf(before) !== yearOf(entry);
    if (before && isNewYear && yearOf(entry) - yearOf(before) > LONG_YEARS) {
      folds.push(y + FOLD_PX / 2);
      y += FOLD_PX;
    }
    y += rows.pillsAbove(entry) * PILL_PX;
    const markY = y + (isCard ? 17 + box.above : LINE_PX / 2);
    boxes.push({
      ...rows.lineOf(box),
      sized: box,
      emphasis,
      isCard,
      markY,
      railX: rows.railX(entry),
      x: textX,
      y: isCard ? y + box.above : y,
    });
    const text = entry.date ? String(entry.date.year) : 'none';
    if (isNewYear) years.push({ text, y: markY, isLit });
    else if (isLit) years[years.length - 1] = { ...years.at(-1)!, isLit };
    y += (isCard ? box.h + box.above + CARD_GAP_PX : LINE_PX) + rows.turnsBelow(entry) * TURN_PX;
    before = entry;
  }
  return { boxes, years, folds, height: y + TOP_PX };
};

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

/** The line of an entry that is no card. */
const oneLine = (
  { title, shelved, chips, entry }: Sized,
  room: number,
  measure: Measure,
): Pick<PhoneBox, 'name' | 'beside'> => {
  const face = entry.kind === 'card' ? 'title' : 'text';
  const name = fitted(title.join(' '), face, room, measure);
  const told = [
    ...(shelved === undefined ? [] : [shelved]),
    ...chips
      .filter(({ state }) => state !== 'more')
      .map(({ text, state }) => (state === 'excluded' || state === 'dropped' ? `not ${text}` : text)),
  ];
  const left = room - measure(name, face) - BESIDE_PX;
  const beside = told.findLast((_, i) => measure(told.slice(0, i + 1).join(', '), 'text') <= left);
  return { name, beside: beside === undefined ? '' : told.slice(0, told.indexOf(beside) + 1).join(', ') };
};

const isBetween = (box: PhoneBox, from: PhoneBox, to: PhoneBox): boolean =>
  box.railX === to.railX && box.markY > Math.min(from.markY, to.markY) && box.markY < Math.max(from.markY, to.markY);

/**
 * The lineage for a narrow screen. Lit entries are cards, all others one line; of the arrows the lit ones are drawn
 * and those that stay on their rail. Cost quadratic in entries.
 */
export const phoneScene = (
  model: GraphModel,
  width: number,
  { selection, dimmedTo, measure, ...choice }: SceneWishes & LineageChoice,
): PhoneScene => {
  const content = lineageContent(model, choice);
  const changes = descentChanges(model, content);
  const lit = litLineage(content.entries, content.threads, selection, dimmedTo);
  const isLit = (emphasis: Emphasis): boolean => emphasis === 'lit' || emphasis === 'selected';
  const drawn = content.threads.filter((thread) => isLit(lit.along(thread)) || thread.from.lane === thread.to.lane);
  const pitch = Math.max(
    RAIL_PX.least,
    Math.min(RAIL_PX.most, Math.floor(RAIL_PX.all / Math.max(1, content.lanes.length))),
  );
  const railAt = (lane: number): number => FIRST_RAIL_PX + pitch * lane;
  const textX = railAt(content.lanes.length) + TEXT_GAP_PX;
  const entries = [...content.entries].sort(
    (a, b) => yearOf(a) - yearOf(b) || a.lane - b.lane || (a.id < b.id ? -1 : 1),
  );
  const rank = new Map(entries.map((entry, i) => [entry, i]));
  const column = downColumn(entries, textX, {
    railX: ({ lane }) => railAt(lane),
    lineOf: (box) => oneLine(box, width - textX - LINE_END_PX, measure),
    sizedOf: (entry) =>
      sized(model, entry, changes.cards.get(entry), measure, Math.max(60, width - textX - CARD_INSET_PX)),
    emphasisOf: lit.of,
    pillsAbove: (entry) => drawn.filter((thread) => thread.to === entry && isLit(lit.along(thread))).length,
    turnsBelow: (entry) => drawn.filter(({ from }) => from === entry).length,
  });
  const boxOf = new Map(column.boxes.map((box) => [box.sized.entry, box]));
  const ways = drawn.map((thread) => {
    const [from, to] = [boxOf.get(thread.from)!, boxOf.get(thread.to)!];
    const passes = column.boxes.some((box) => isBetween(box, from, to));
    return {
      id: thread.id,
      thread,
      from: Math.min(from.markY, to.markY),
      to: Math.max(from.markY, to.markY),
      rail: to.railX,
      passes,
    };
  });
  const tracks = new Map(
    [...new Set(ways.map(({ rail }) => rail))].flatMap((rail) => [
      ...toTracks(
        ways.filter((way) => way.passes && way.rail === rail),
        0,
      ),
    ]),
  );
  const pillCounts = new Map<Entry, number>();
  const arrows = ways.map((way): PhoneArrow => {
    const { thread } = way;
    const [from, to] = [boxOf.get(thread.from)!, boxOf.get(thread.to)!];
    const leaving = drawn
      .filter((other) => other.from === thread.from)
      .sort((a, b) => rank.get(a.to)! - rank.get(b.to)!);
    const beside = way.passes ? Math.round(SUBRAILS[Math.min(tracks.get(way)!, SUBRAILS.length - 1)]! * pitch) : 0;
    const points = railPoints(from, to, leaving.indexOf(thread), beside);
    const head = ARROWHEADS.get(thread.claims[0]!.relation) ?? PLAIN_HEAD;
    const tip = points.at(-1)!;
    const turn = points.at(-2)![1] <= tip[1] ? 90 : -90;
    const end: Point = [tip[0], tip[1] - head.back * Math.sign(turn)];
    const emphasis = lit.along(thread);
    const row = pillCounts.get(thread.to) ?? 0;
    if (isLit(emphasis)) pillCounts.set(thread.to, row + 1);
    const text = [
      flowText(model, thread.claims[0]!),
      ...pillsOf(model, changes.threads.get(thread), measure).map((pill) => pill.text),
    ].join(' ');
    const top = (to.isCard ? to.y - to.sized.above : to.y) - (row + 1) * PILL_PX - 2;
    return {
      arrow: { thread, changes: changes.threads.get(thread) },
      emphasis,
      isInferred: isInferredThread(thread),
      path: arrowPath([...points.slice(0, -1), end], []),
      points,
      head,
      tip,
      turn,
      pill: isLit(emphasis)
        ? { text, x: to.railX - 10, y: top, w: Math.ceil(measure(text, 'strong')) + 20 }
        : undefined,
    };
  });
  const litLanes = new Set(
    column.boxes.filter(({ emphasis }) => isLit(emphasis)).map(({ sized: { entry } }) => entry.lane),
  );
  return {
    ...column,
    width,
    rails: content.lanes.map(({ label, id }, lane) => ({
      label: railName(id, label),
      x: railAt(lane),
      isLit: litLanes.has(lane),
    })),
    arrows,
    litCount: lit.count,
    omitted: content.omitted,
  };
};

const LONGEST_RAIL_NAME = 4;

/** A name short enough for the head of a rail. */
const railName = (id: string, label: string): string =>
  id.length > 0 && id.length <= LONGEST_RAIL_NAME
    ? id.toUpperCase()
    : `${label.slice(0, LONGEST_RAIL_NAME)}${label.length > LONGEST_RAIL_NAME ? '.' : ''}`;
