import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../scripts/root.mjs';

/**
 * Keeps what a benchmark measured in `bench/results/NAME.json`, with the machine it was measured on; the file of the
 * run before is replaced.
 *
 * @param {string} name
 * @param {object} measured
 */
export const writeResults = (name, measured) => {
  const folder = join(ROOT, 'bench', 'results');
  mkdirSync(folder, { recursive: true });
  const [core] = cpus();
  const machine = { node: process.version, cores: cpus().length, processor: core?.model ?? 'unknown' };
  const text = JSON.stringify({ measuredOn: new Date().toISOString().slice(0, 10), machine, ...measured }, null, 2);
  writeFileSync(join(folder, `${name}.json`), `${text}\n`);
};
