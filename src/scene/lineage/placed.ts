import type { Entry } from './entry.ts';
import type { Sized } from './sized.ts';

/** A box with its place across: its row among all rows of the picture, and its x. */
export interface Placed {
  readonly sized: Sized;
  readonly row: number;
  readonly x: number;
  /** Right end of all that belongs to it, a shelving too. */
  readonly right: number;
  /** x of the wedge that marks its year. */
  readonly pin: number | undefined;
  /** x of the bars that mark when it was shelved. */
  readonly shelvedAt: number | undefined;
}

/** The boxes of one row, from the left. */
export type Company = readonly Omit<Placed, 'row'>[];

/** Boxes of all lanes with their places across. */
export interface Placement {
  readonly boxes: readonly Placed[];
  /** Lane of each row. */
  readonly rowLanes: readonly number[];
  readonly width: number;
  /** Nothing but rails lies left of this. */
  readonly left: number;
}

/** What arrows ask of places. */
export interface Traffic {
  /** Room the arrows to a box need before it, if it is the first of its row and if it is not. */
  needFirst(box: Sized): number;
  need(box: Sized): number;
  /** Entries that arrows from a box lead to, one for each arrow that has a line of its own. */
  below(box: Sized): readonly Entry[];
  /** Entries that arrows lead to or come from. */
  ancestors(entry: Entry): readonly Entry[];
  descendants(entry: Entry): readonly Entry[];
}
