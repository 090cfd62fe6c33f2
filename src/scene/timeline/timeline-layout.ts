import { shortName } from '../../model/short-name.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import type { NodeId } from '../../model/ids.ts';
import type { GraphNode } from '../../model/records.ts';
import { fitted, wrapped, type Measure } from '../lineage/measure.ts';
import { packRows } from './pack-rows.ts';
import { timeAxis, type TimeAxis } from './time-axis.ts';
import { isTimely, timelineEntry, type TimelineEntry } from './timeline-entry.ts';

/** A dated node in its place. */
export interface TimelineMark {
  readonly entry: TimelineEntry;
  /** Index of its lane. */
  readonly lane: number;
  /** Middle of its sign, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  /** Where its span ends, where it has one. */
  readonly end: number | undefined;
  readonly label: string;
  /** From the sign to the end of label or span. */
  readonly extent: { readonly x: number; readonly y: number; readonly w: number; readonly h: number };
}

/** The nodes of one group. */
export interface TimelineLane {
  readonly label: string;
  readonly name: readonly string[];
  readonly y: number;
  readonly h: number;
  readonly count: number;
  /** Nodes of the lane that no date places. */
  readonly undated: number;
}

export interface TimelineLayout {
  readonly axis: TimeAxis;
  readonly lanes: readonly TimelineLane[];
  /** In order of time, then of lanes and rows. */
  readonly marks: readonly TimelineMark[];
  readonly width: number;
  readonly height: number;
}

export interface TimelineWishes {
  readonly measure: Measure;
  /** Room in CSS pixels; the picture may be wider. */
  readonly width: number;
  /** The year up to which goes on what goes on. */
  readonly today: number;
  /** Only these nodes have a place. */
  readonly only?: ReadonlySet<NodeId> | undefined;
  /** Height of a lane's name above its rows; without it the name stands beside them. */
  readonly headPx?: number;
}

/** Nominal radius of a sign. */
export const MARK_PX = 7;
/** Height of a row. */
export const ROW_PX = 24;
/** From the middle of a sign to its label. */
export const LABEL_FROM_PX = 13;
const WIDEST_LABEL_PX = 210;
const APART_PX = 14;
const LANE_PAD_PX = 7;
const LINE_PX = 16;
const NAME_PX = 95;
const START_PX = 26;
const END_PX = 24;

interface Member {
  readonly entry: TimelineEntry;
  readonly x: number;
  readonly end: number | undefined;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Institutions, reports, initiatives and whatever else is dated on a true axis of years, in lanes by group. What
 * lasts takes the first rows of its lane, what happened the rows after; nothing shares a place with a label. Selection
 * and years do not come into it, so places never move with them. Cost: nodes times the rows of their lane.
 */
export const timelineLayout = (model: GraphModel, wishes: TimelineWishes): TimelineLayout => {
  const nodes = model.nodes.filter((node) => isTimely(node) && (wishes.only?.has(node.id) ?? true));
  const entries = new Map(nodes.flatMap((node) => entryPair(node, wishes.today)));
  const axis = timeAxis([...entries.values()], START_PX, wishes.width - START_PX - END_PX);
  const lanes: TimelineLane[] = [];
  const marks: TimelineMark[] = [];
  let y = 0;
  for (const { label, members } of lanesOf(model, nodes)) {
    const placed = members
      .flatMap(({ id }) => entries.get(id) ?? [])
      .map((entry) => member(model, entry, axis, wishes));
    const rows = rowsOf(placed);
    const undated = members.length - placed.length;
    const name = wishes.headPx === undefined ? wrapped(label, 'strong', NAME_PX, 3, wishes.measure) : [label];
    const besides = wishes.headPx === undefined ? (name.length + (undated > 0 ? 1 : 0)) * LINE_PX : 0;
    const h = (wishes.headPx ?? 0) + Math.max(rows.count * ROW_PX, besides) + 2 * LANE_PAD_PX;
    const top = y + (wishes.headPx ?? 0) + LANE_PAD_PX + ROW_PX / 2;
    marks.push(...placed.map((of, i) => markAt(of, lanes.length, top + rows.row[i]! * ROW_PX)));
    lanes.push({ label, name, y, h, count: placed.length, undated });
    y += h;
  }
  return { axis, lanes, marks: marks.sort(byTime), width: widthOf(marks, axis, wishes), height: y };
};

const entryPair = (node: GraphNode, today: number): readonly (readonly [NodeId, TimelineEntry])[] => {
  const entry = timelineEntry(node, today);
  return entry ? [[node.id, entry]] : [];
};

const lanesOf = (
  model: GraphModel,
  nodes: readonly GraphNode[],
): readonly { readonly label: string; readonly members: readonly GraphNode[] }[] => {
  const known = new Set<string | undefined>(model.groups.map(({ id }) => id));
  return [
    ...model.groups.map(({ id, label }) => ({ label, members: nodes.filter(({ group }) => group === id) })),
    { label: 'No group', members: nodes.filter(({ group }) => !known.has(group)) },
  ].filter(({ members }) => members.length > 0);
};

const member = (model: GraphModel, entry: TimelineEntry, axis: TimeAxis, { measure }: TimelineWishes): Member => {
  const x = axis.at(entry.begins);
  const end = entry.ends === undefined || entry.ends <= entry.begins ? undefined : axis.at(entry.ends);
  const label = fitted(shortName(model, entry.node.id), 'text', WIDEST_LABEL_PX, measure);
  const labelEnd = x + LABEL_FROM_PX + measure(label, 'text');
  return { entry, x, end, label, from: x - MARK_PX, to: Math.max(labelEnd, end ?? 0) };
};

const isLasting = ({ entry }: Member): boolean => entry.isOpen || entry.node.kind === 'institution';

const rowsOf = (members: readonly Member[]): { readonly row: readonly number[]; readonly count: number } => {
  const lasting = packRows(members.filter(isLasting), APART_PX);
  const momentary = packRows(
    members.filter((of) => !isLasting(of)),
    APART_PX,
  );
  const row = members.map((of) => lasting.row.get(of) ?? lasting.count + momentary.row.get(of)!);
  return { row, count: lasting.count + momentary.count };
};

const markAt = ({ entry, x, end, label, from, to }: Member, lane: number, y: number): TimelineMark => ({
  entry,
  lane,
  x,
  y,
  end,
  label,
  extent: { x: from, y: y - ROW_PX / 2, w: to - from, h: ROW_PX },
});

const byTime = (a: TimelineMark, b: TimelineMark): number =>
  a.entry.begins - b.entry.begins || a.lane - b.lane || a.y - b.y || a.x - b.x;

const widthOf = (marks: readonly TimelineMark[], axis: TimeAxis, { width }: TimelineWishes): number => {
  const widest = marks.reduce((most, { extent }) => Math.max(most, extent.x + extent.w), axis.end);
  return Math.max(width, Math.ceil(widest + END_PX));
};
