import type { Thread } from './entry.ts';
import type { Placed } from './placed.ts';

/** A range of x. */
export interface Range {
  readonly lo: number;
  readonly hi: number;
}

/**
 * A vertical run of an arrow. Up and down are told in *levels*: channel `c` is level 2c, row `r` is level 2r + 1; the
 * channel of a row lies above it.
 */
export interface Run extends Range {
  readonly top: number;
  readonly bottom: number;
  /** Which end of its range it would rather be at. */
  readonly rather: 'lo' | 'hi';
}

/** The way of an arrow before runs have an x: out of a box, along runs joined in channels, into a box. */
export interface Route {
  readonly thread: Thread;
  readonly from: Placed;
  readonly to: Placed;
  /** Straight to the next box of the row; out at the bottom, top, right or left edge. */
  readonly leaves: 'straight' | 'bottom' | 'top' | 'right' | 'left';
  readonly enters: 'left' | 'top';
  readonly runs: readonly Run[];
  /** Channel that joins a run with the next. */
  readonly joints: readonly number[];
}
