import { existsSync, lstatSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';
import { runCommand } from './run-command.mjs';

const OLDEST_NODE = /** @type {const} */ ([20, 19]);

/** @param {string} file */
const timeOf = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

/** npm writes this file at the end of each install. */
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json');

/** A link leads to somebody else's packages: they are used as they are, never replaced. */
const isLinked = () => lstatSync(join(ROOT, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink() === true;

const isInstalled = () => isLinked() || timeOf(INSTALLED) >= timeOf(join(ROOT, 'package-lock.json'));

const requireNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [oldMajor, oldMinor] = OLDEST_NODE;
  if (major > oldMajor || (major === oldMajor && minor >= oldMinor)) return;
  throw new Error(`Stemma needs Node ${oldMajor}.${oldMinor} or newer; this is ${process.versions.node}.`);
};

/** Installs the packages that the lockfile names, unless they are there. Needs Node alone. */
export const setUp = async () => {
  requireNode();
  if (isInstalled()) return;
  console.log('Installing the packages of package-lock.json …');
  const { code, output } = await runCommand('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    env: { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1', NODE_ENV: 'development' },
  });
  if (code !== 0) throw new Error(`npm ci failed:\n${output}`);
};
