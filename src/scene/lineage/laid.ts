import type { Group } from '../../model/records.ts';
import type { Changes } from './changes.ts';
import type { Omission, Thread } from './entry.ts';
import type { Point, Rect } from './on-path.ts';
import type { Pill } from './pills.ts';
import type { Placed } from './placed.ts';
import type { YearAxis } from './year-axis.ts';

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
  /** Corners from the edge of the ancestor to the edge of the descendant; legs are level or upright. */
  readonly points: readonly Point[];
  readonly changes: Changes | undefined;
  /** What stands on it, in wordings from the longest to the shortest. */
  readonly pills: readonly (readonly Pill[])[];
}

/** The lineage view with everything in its place, and nothing lit. */
export interface LineageLayout {
  readonly width: number;
  readonly height: number;
  readonly lanes: readonly Lane[];
  readonly axis: YearAxis;
  readonly boxes: readonly LaidBox[];
  readonly arrows: readonly LaidArrow[];
  readonly omitted: ReadonlyMap<Omission, number>;
}
