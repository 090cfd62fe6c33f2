import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { ROOT } from './root.mjs';
import { runCommand } from './run-command.mjs';

/** What the built dataset depends on: its files, the gate, and what computes its positions. */
const INPUTS = [
  'graph-data',
  'src/base',
  'src/model',
  'src/formats',
  'src/scene',
  'src/engine/layout',
  'src/cli',
  'package-lock.json',
];

const CACHE = join(ROOT, '.cache', 'data');

/** @param {string} folder where `run.js` goes */
const bundleCommand = async (folder) => {
  const { build } = await import('vite');
  const { yamlData } = await import('./yaml-data.mjs');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [yamlData()],
    build: { ssr: 'src/cli/run.ts', outDir: folder, emptyOutDir: true, minify: false, target: 'node20' },
  });
};

/** @param {string} file */
const buildDataset = async (file) => {
  const work = join(CACHE, `work-${process.pid}`);
  try {
    await bundleCommand(work);
    const main = "import('./run.js').then(({ run }) => run(process.argv.slice(1)))".replace(
      './run.js',
      `${work}/run.js`,
    );
    const command = ['build', 'graph-data/human-security', '-o', join(work, 'dataset.json')];
    const { output } = await runCommand(process.execPath, ['--input-type=module', '-e', main, ...command]);
    if (!existsSync(join(work, 'dataset.json'))) throw new Error(`The shipped dataset cannot be built:\n${output}`);
    for (const name of readdirSync(CACHE)) if (name.endsWith('.json')) rmSync(join(CACHE, name), { force: true });
    renameSync(join(work, 'dataset.json'), file);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
};

/**
 * The human-security dataset as one JSON file with positions. Laying it out takes about ten seconds, so the file is
 * kept until something that it depends on changes.
 *
 * @returns {Promise<string>} its absolute path
 */
export const shippedDataset = async () => {
  const file = join(CACHE, `human-security-${fingerprint(INPUTS)}.json`);
  if (existsSync(file)) return file;
  mkdirSync(CACHE, { recursive: true });
  await buildDataset(file);
  return file;
};
