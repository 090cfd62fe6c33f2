import type { GraphModel } from '../model/graph-model.ts';
import type { Positions } from '../model/records.ts';

/** 0 fine, 1 problems found, 2 wrong use. */
export type ExitStatus = 0 | 1 | 2;

/** Something that is served but made at each request, by the ending of its kind of file. */
export interface MadePage {
  readonly ending: string;
  make(): Promise<string>;
}

/** What stands beside the command in its package; a command that lacks what it needs says so. */
export interface Equipment {
  /** The folder with the explorer's files for browsers: `stemma.js`, `stemma.bare.js`, parts. No slash at its end. */
  readonly browserFiles?: string;
  /** Serves a folder to this machine only, with pages by path before its files; gives the address. */
  readonly serve?: (
    folder: string,
    pages: ReadonlyMap<string, MadePage>,
  ) => Promise<{ readonly address: string; close(): Promise<void> }>;
}

/** What a command works with; given from outside so that commands do not know the process they run in. */
export interface CommandLine extends Equipment {
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
