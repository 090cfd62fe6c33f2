import type { GraphModel } from '../model/graph-model.ts';
import type { Positions } from '../model/records.ts';

/** 0 fine, 1 problems found, 2 wrong use. */
export type ExitStatus = 0 | 1 | 2;

/** What a command works with; given from outside so that commands do not know the process they run in. */
export interface CommandLine {
  /** Prints a line of results. */
  readonly print: (line: string) => void;
  /** Prints a line about what went wrong with the call itself. */
  readonly complain: (line: string) => void;
  /** Lays out the views that are drawn from saved positions; same dataset, same places. */
  readonly computePositions?: (model: GraphModel) => Positions | Promise<Positions>;
}

/** Options every command has. */
export interface CommonOptions {
  /** Print JSON for machines. */
  readonly json?: boolean;
}
