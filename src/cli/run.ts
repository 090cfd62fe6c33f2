import { computePositions } from '../engine/layout/compute-positions.ts';
import type { Equipment } from './command-line.ts';
import { main } from './main.ts';

/** How far the layout is, on a line of its own that is written over; only where somebody watches. */
const showProgress = (done: number): void => {
  if (process.stderr.isTTY)
    process.stderr.write(done < 0.98 ? `\rLaying out: ${Math.round(done * 100)} %` : '\r\u001B[K');
};

/** The `stemma` command in this process: writes to its streams and sets its exit status. `equipment` comes with the package. */
export const run = async (args: readonly string[], equipment: Equipment = {}): Promise<void> => {
  process.exitCode = await main(args, {
    ...equipment,
    computePositions: (model) => computePositions(model, showProgress),
    print: (line) => void process.stdout.write(`${line}\n`),
    complain: (line) => void process.stderr.write(`${line}\n`),
  });
};
