import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.mjs';
import { ROOT } from './root.mjs';

/** What the built files depend on. */
const INPUTS = [
  'components',
  'docs/embedding.md',
  'docs/hosts.md',
  'docs/questions.md',
  'docs/reference.md',
  'docs/site',
  'embed',
  'graph-data',
  'index.html',
  'package-lock.json',
  'package.json',
  'scripts',
  'site',
  'src',
  'test/build/sizes.json',
  'tsconfig.json',
  'tsconfig.lib.json',
  'vite.config.ts',
];

/** @typedef {'site' | 'lib' | 'cdn'} Target */

/** @type {Readonly<Record<Target, () => Promise<void>>>} */
const BUILDERS = {
  site: async () => {
    const { build } = await import('vite');
    await build({ root: ROOT, logLevel: 'warn' });
    cpSync(join(ROOT, 'dist', 'cdn'), join(ROOT, 'dist', 'site', 'cdn'), { recursive: true });
  },
  lib: async () => (await import('./build-lib.mjs')).buildLib(),
  cdn: async () => (await import('./build-cdn.mjs')).buildCdn(),
};

/** @type {readonly Target[]} */
export const TARGETS = ['cdn', 'site', 'lib'];

/** The site serves the script for other pages, too. @param {readonly Target[]} targets */
const withNeeded = (targets) =>
  TARGETS.filter((target) => targets.includes(target) || (target === 'cdn' && targets.includes('site')));

/** @param {Target} target */
const stampOf = (target) => join(ROOT, '.cache', `built-${target}`);

/** @param {Target} target @param {string} inputs */
const isUpToDate = (target, inputs) =>
  existsSync(join(ROOT, 'dist', target)) &&
  existsSync(stampOf(target)) &&
  readFileSync(stampOf(target), 'utf8') === inputs;

/** Runs `work` as a build for readers, whatever mode this process is in: packages then leave out their warnings. @param {() => Promise<void>} work */
export const forProduction = async (work) => {
  const before = process.env['NODE_ENV'];
  process.env['NODE_ENV'] = 'production';
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env['NODE_ENV'];
    else process.env['NODE_ENV'] = before;
  }
};

/**
 * Writes `dist/`; leaves alone what is up to date.
 *
 * @param {readonly Target[]} [targets]
 */
export const buildAll = async (targets = TARGETS) => {
  const inputs = `${fingerprint(INPUTS)} ${process.env['SITE_URL'] ?? ''}`;
  mkdirSync(join(ROOT, '.cache'), { recursive: true });
  for (const target of withNeeded(targets)) {
    if (isUpToDate(target, inputs)) continue;
    const start = performance.now();
    rmSync(stampOf(target), { force: true });
    await forProduction(BUILDERS[target]);
    writeFileSync(stampOf(target), inputs);
    console.log(`Built dist/${target} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  }
};
