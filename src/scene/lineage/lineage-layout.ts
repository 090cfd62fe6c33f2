import type { GraphModel } from '../../model/graph-model.ts';
import type { Group } from '../../model/records.ts';
import { groupBy } from '../../base/group-by.ts';
import { descentChanges } from './descent-changes.ts';
import type { Changes } from './changes.ts';
import type { Entry, Thread } from './entry.ts';
import { lineageContent, type LineageChoice } from './lineage-content.ts';
import type { Measure } from './measure.ts';
import type { Point, Rect } from './on-path.ts';
import { pillsOf, pillsWidth, type Pill } from './pills.ts';
import { placeBoxes, type Placed, type Traffic } from './place-boxes.ts';
import { portsOf } from './ports.ts';
import { routeThreads, type Route, type Run } from './route-threads.ts';
import { sized } from './sized.ts';
import { spreadRuns } from './spread-runs.ts';
import { stackRows } from './stack-rows.ts';
import { toTracks, type Stretch } from './tracks.ts';
import { yearAxis, type YearAxis } from './year-axis.ts';

/** A lane with its place down. */
export interface Lane {
  readonly group: Group;
  readonly y: number;
  readonly h: number;
  readonly isFolded: boolean;
  /** Boxes that stand in it, or would. */
  readonly count: number;
}

/** A box in its place. */
export interface LaidBox extends Placed {
  /** Top of the card or sheet; a tab lies above. */
  readonly y: number;
  /** The box with its tab. */
  readonly outer: Rect;
}

/** An arrow in its place. */
export interface LaidArrow {
  readonly thread: Thread;
  readonly from: LaidBox;
  readonly to: LaidBox;
  /** Corners from the edge of the ancestor to the left edge of the descendant; legs are level or upright. */
  readonly points: readonly Point[];
  readonly changes: Changes | undefined;
  readonly pills: readonly Pill[];
}

/** The lineage view with everything in its place, and nothing lit. */
export interface LineageLayout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly Lane[];
  readonly axis: YearAxis;
  readonly undatedAt: number | undefined;
  readonly boxes: readonly LaidBox[];
  readonly arrows: readonly LaidArrow[];
  readonly omitted: number;
}

/** What a layout is made for. */
export interface LayoutWishes extends LineageChoice {
  readonly measure: Measure;
  /** CSS pixels beside the lane names; the layout is wider where it must. */
  readonly width: number;
  /** Groups whose lanes are folded to a line. */
  readonly folded?: ReadonlySet<string>;
}

const AXIS_START_PX = 52;
const LAST_BOX_PX = 150;
const UNDATED_PX = 210;
const GAP_PX = 30;
const HEAD_ROOM_PX = 26;
const ARRIVAL_PX = 7;
const TRACK_APART_PX = 12;

interface Joint extends Stretch {
  readonly run: Run;
  readonly next: Run;
  readonly channel: number;
}

const contentYears = (entries: readonly Entry[]): readonly number[] =>
  entries.flatMap(({ date, shelved }) => [...(date ? [date.year] : []), ...(shelved?.date ? [shelved.date.year] : [])]);

/** Room before a box: for the pills of its widest arrow and a run for each arrow. */
const trafficOf = (threads: readonly Thread[], pills: ReadonlyMap<Thread, readonly Pill[]>): Traffic => {
  const arriving = groupBy(threads, ({ to }) => [to]);
  const leaving = groupBy(threads, ({ from }) => [from]);
  return {
    leaving: ({ entry }) => (leaving.get(entry) ?? []).length,
    need: ({ entry }) => {
      const mine = arriving.get(entry) ?? [];
      const widest = Math.max(0, ...mine.map((thread) => pillsWidth(pills.get(thread) ?? [])));
      return Math.max(
        GAP_PX,
        (widest > 0 ? widest + HEAD_ROOM_PX : GAP_PX - ARRIVAL_PX) + ARRIVAL_PX * Math.min(6, mine.length),
      );
    },
  };
};

const jointsOf = (routes: readonly Route[], xOf: (run: Run) => number): readonly Joint[] =>
  routes.flatMap(({ thread, runs, joints }) =>
    joints.map((channel, i) => {
      const [run, next] = [runs[i]!, runs[i + 1]!];
      const [a, b] = [xOf(run), xOf(next)];
      return { id: `${thread.id} ${i}`, run, next, channel, from: Math.min(a, b), to: Math.max(a, b) };
    }),
  );

/**
 * Lays the lineage of a graph out: years across on a true scale with folds, lanes down, boxes by their years, arrows
 * at right angles in the free space between them. The same graph has the same layout, whatever the order of its
 * records. Cost quadratic in arrows.
 */
export const lineageLayout = (model: GraphModel, wishes: LayoutWishes): LineageLayout => {
  const { measure, folded = new Set<string>() } = wishes;
  const content = lineageContent(model, wishes);
  const isFolded = (entry: Entry): boolean => folded.has(content.lanes[entry.lane]!.id);
  const entries = content.entries.filter((entry) => !isFolded(entry));
  const threads = content.threads.filter(({ from, to }) => !isFolded(from) && !isFolded(to));
  const changes = descentChanges(model, content);
  const pills = new Map(threads.map((thread) => [thread, pillsOf(model, changes.threads.get(thread), measure)]));
  const hasUndated = entries.some(({ date }) => !date);
  const room = wishes.width - AXIS_START_PX - LAST_BOX_PX - (hasUndated ? UNDATED_PX : 0);
  const axis = yearAxis(contentYears(entries), AXIS_START_PX, room);
  const boxes = entries.map((entry) => sized(model, entry, changes.cards.get(entry), measure));
  const placement = placeBoxes(boxes, content.lanes.length, axis, trafficOf(threads, pills));
  const routes = routeThreads(threads, placement, (thread) => {
    const width = pillsWidth(pills.get(thread)!);
    return width > 0 ? width + 8 : 0;
  });
  const runXs = spreadRuns(routes);
  const xOf = (run: Run): number => runXs.get(run)!;
  const joints = jointsOf(routes, xOf);
  const tracks = new Map(
    [...groupBy(joints, ({ channel }) => [channel])].flatMap(([, mine]) => [...toTracks(mine, TRACK_APART_PX)]),
  );
  const counts = content.lanes.map((_, lane) => content.entries.filter((entry) => entry.lane === lane).length);
  const stack = stackRows(
    placement,
    content.lanes.length,
    (channel) =>
      1 + Math.max(-1, ...joints.filter((joint) => joint.channel === channel).map((joint) => tracks.get(joint)!)),
  );
  const laid = new Map(placement.boxes.map((box) => [box, { ...box, ...stack.place(box) }]));
  const ports = portsOf(routes, xOf);
  const levelOf = new Map(joints.map((joint) => [joint.run, stack.trackY(joint.channel, tracks.get(joint)!)]));
  return {
    width: Math.max(wishes.width, placement.width),
    height: stack.height,
    lanes: content.lanes.map((group, i) => ({
      group,
      ...stack.lanes[i]!,
      isFolded: folded.has(group.id),
      count: counts[i]!,
    })),
    axis,
    undatedAt: placement.undatedAt,
    boxes: [...laid.values()].sort((a, b) => entries.indexOf(a.sized.entry) - entries.indexOf(b.sized.entry)),
    arrows: routes.map((route) => {
      const [from, to] = [laid.get(route.from)!, laid.get(route.to)!];
      const { out, in: enter } = ports.get(route)!;
      const points = cornersOf(route, { from, to, out: from.y + out, enter: to.y + enter, xOf, levelOf });
      return {
        thread: route.thread,
        from,
        to,
        points,
        changes: changes.threads.get(route.thread),
        pills: pills.get(route.thread)!,
      };
    }),
    omitted: content.omitted,
  };
};

interface Corners {
  readonly from: LaidBox;
  readonly to: LaidBox;
  readonly out: number;
  readonly enter: number;
  xOf(run: Run): number;
  readonly levelOf: ReadonlyMap<Run, number>;
}

const cornersOf = ({ kind, runs }: Route, { from, to, out, enter, xOf, levelOf }: Corners): readonly Point[] => {
  const edge = from.x + from.sized.w;
  if (kind === 'straight')
    return [
      [edge, enter],
      [to.x, enter],
    ];
  const start: readonly Point[] =
    kind === 'right'
      ? [
          [edge, out],
          [xOf(runs[0]!), out],
        ]
      : [[xOf(runs[0]!), from.y + from.sized.h]];
  const turns = runs.slice(0, -1).flatMap((run, i): readonly Point[] => {
    const y = levelOf.get(run)!;
    return [
      [xOf(run), y],
      [xOf(runs[i + 1]!), y],
    ];
  });
  return withoutRests([...start, ...turns, [xOf(runs.at(-1)!), enter], [to.x, enter]]);
};

/** Corners without those that turn nothing. */
const withoutRests = (points: readonly Point[]): readonly Point[] =>
  points.filter(([x, y], i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    if (before && before[0] === x && before[1] === y) return false;
    if (!before || !after) return true;
    return !((before[0] === x && after[0] === x) || (before[1] === y && after[1] === y));
  });
