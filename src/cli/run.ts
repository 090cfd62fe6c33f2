import { computePositions } from '../engine/layout/compute-positions.ts';
import { main } from './main.ts';

/** The `stemma` command in this process: writes to its streams and sets its exit status. */
export const run = async (args: readonly string[]): Promise<void> => {
  process.exitCode = await main(args, {
    computePositions,
    print: (line) => void process.stdout.write(`${line}\n`),
    complain: (line) => void process.stderr.write(`${line}\n`),
  });
};
