import { groupBy } from '../../base/group-by.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import { cornersOf } from './corners.ts';
import { descentChanges, type DescentChanges } from './descent-changes.ts';
import type { Entry, LineageContent } from './entry.ts';
import type { LineageLayout } from './laid.ts';
import { levelsOf } from './levels.ts';
import { lineageContent, type LineageChoice } from './lineage-content.ts';
import type { Measure } from './measure.ts';
import { pillsOf, pillsWidth } from './pills.ts';
import { placeBoxes } from './place-boxes.ts';
import { portsOf } from './ports.ts';
import { railsWidth } from './rails.ts';
import { routeThreads } from './route-threads.ts';
import type { Run } from './route.ts';
import { sized } from './sized.ts';
import { spreadRuns } from './spread-runs.ts';
import { stackRows } from './stack-rows.ts';
import { trafficOf } from './traffic.ts';
import { yearAxis } from './year-axis.ts';

/** What a layout is made for. */
export interface LayoutWishes extends LineageChoice {
  readonly measure: Measure;
  /** CSS pixels beside the lane names; the layout is wider where it must. */
  readonly width: number;
  /** Groups whose lanes are folded to a line. */
  readonly folded?: ReadonlySet<string>;
}

/** From the rails to the first year, and from the last year to the end. */
const MARGIN_PX = { start: 34, afterRails: 20, end: 36 } as const;
const LEAST_YEAR_PX = 27;
/** A year between two folds, or before the first: as wide as a card. */
const LONE_PX = 96;

const contentYears = (entries: readonly Entry[]): readonly number[] =>
  entries.flatMap(({ date, shelved }) => [...(date ? [date.year] : []), ...(shelved?.date ? [shelved.date.year] : [])]);

/** What is drawn once folded lanes are put away. */
const unfolded = ({ entries, threads, lanes }: LineageContent, folded: ReadonlySet<string>): Drawn => {
  const isFolded = (entry: Entry): boolean => folded.has(lanes[entry.lane]!.id);
  return {
    entries: entries.filter((entry) => !isFolded(entry)),
    threads: threads.filter(({ from, to }) => !isFolded(from) && !isFolded(to)),
  };
};

type Drawn = Pick<LineageContent, 'entries' | 'threads'>;

/** Everything across: boxes by their years, and the ways of arrows between them. */
const across = (
  model: GraphModel,
  { entries, threads }: Drawn,
  lanes: number,
  changes: DescentChanges,
  wishes: LayoutWishes,
) => {
  const pills = new Map(threads.map((thread) => [thread, pillsOf(model, changes.threads.get(thread), wishes.measure)]));
  const left = railsWidth(threads);
  const start = left + (left > 0 ? MARGIN_PX.afterRails : MARGIN_PX.start);
  const arriving = groupBy(threads, ({ to }) => [to]);
  const boxes = entries.map((entry) =>
    sized(model, entry, changes.cards.get(entry), wishes.measure, { arrivals: arriving.get(entry)?.length ?? 0 }),
  );
  const axis = yearAxis(contentYears(entries), start, wishes.width - start - MARGIN_PX.end, {
    leastPx: LEAST_YEAR_PX,
    scrolledPx: LEAST_YEAR_PX,
    lonePx: LONE_PX,
  });
  const placement = placeBoxes(boxes, { lanes, axis, left, width: wishes.width }, trafficOf(threads, pills));
  const routes = routeThreads(threads, placement, (thread) => {
    const width = pillsWidth(pills.get(thread)!.at(-1));
    return width > 0 ? width + 8 : 0;
  });
  const runXs = spreadRuns(routes);
  return { pills, axis, placement, routes, xOf: (run: Run): number => runXs.get(run)! };
};

/**
 * Lays the lineage of a graph out: years across on a true scale with folds, lanes down, boxes by their years, arrows
 * at right angles in the free space between them. The same graph has the same layout, whatever the order of its
 * records. Cost quadratic in arrows.
 */
export const lineageLayout = (model: GraphModel, wishes: LayoutWishes): LineageLayout => {
  const { folded = new Set<string>() } = wishes;
  const content = lineageContent(model, wishes);
  const changes = descentChanges(model, content);
  const { lanes } = content;
  const { pills, axis, placement, routes, xOf } = across(
    model,
    unfolded(content, folded),
    lanes.length,
    changes,
    wishes,
  );
  const levels = levelsOf(routes, xOf);
  const stack = stackRows(placement, lanes.length, levels.tracksIn);
  const laid = new Map(placement.boxes.map((box) => [box, { ...box, ...stack.place(box) }]));
  const ports = portsOf(routes, xOf);
  const rank = new Map(content.entries.map((entry, i) => [entry, i]));
  return {
    width: Math.max(wishes.width, placement.width),
    height: stack.height,
    lanes: lanes.map((group, i) => ({
      group,
      ...stack.lanes[i]!,
      isFolded: folded.has(group.id),
      count: content.entries.filter(({ lane }) => lane === i).length,
    })),
    axis,
    boxes: [...laid.values()].sort((a, b) => rank.get(a.sized.entry)! - rank.get(b.sized.entry)!),
    arrows: routes.map((route) => {
      const { thread } = route;
      const [from, to] = [laid.get(route.from)!, laid.get(route.to)!];
      const { out, in: enter } = ports.get(route)!;
      const levelY = (i: number): number => stack.trackY(route.joints[i]!, levels.trackOf(route, i));
      const points = cornersOf(route, { from, to, out: from.y + out, enter: to.y + enter, xOf, levelY });
      return { thread, from, to, points, changes: changes.threads.get(thread), pills: pills.get(thread)! };
    }),
    omitted: content.omitted,
  };
};
