import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../../package.json';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What a newcomer's project may have beside the package: its own compiler and frameworks. */
const BESIDE = ['typescript', 'react', '@types/react', 'csstype', 'vue', '@vue/runtime-dom', 'svelte'];

/** A project in a folder of its own, with the packed package in its `node_modules`. */
export interface Project {
  /** The file that `npm publish` would send. */
  readonly tarball: string;
  readonly folder: string;
  /** Writes a file of the project and gives its path. */
  write(name: string, text: string): string;
  /** Runs Node in the project and gives what it printed; throws with everything it said where it fails. */
  run(...args: readonly string[]): string;
  remove(): void;
}

const pack = (folder: string): string => {
  execFileSync('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], {
    cwd: ROOT,
    shell: process.platform === 'win32',
  });
  return join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.tgz'))!,
  );
};

const link = (modules: string, name: string): void => {
  mkdirSync(dirname(join(modules, name)), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules', name), join(modules, name), 'junction');
};

const run = (cwd: string, args: readonly string[]): string => {
  try {
    return execFileSync(process.execPath, args, { cwd, encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { readonly stdout?: string; readonly stderr?: string };
    throw new Error(`${stdout}${stderr}`, { cause: error });
  }
};

/** Packs the package as npm does and installs it in an empty project, without a registry. Needs a build. */
export const aNewcomer = (): Project => {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-newcomer-'));
  const modules = join(folder, 'node_modules');
  const tarball = pack(folder);
  mkdirSync(join(modules, manifest.name), { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '--strip-components=1', '-C', join(modules, manifest.name)]);
  for (const name of [...Object.keys(manifest.dependencies), ...BESIDE]) link(modules, name);
  writeFileSync(join(folder, 'package.json'), '{ "name": "newcomer", "private": true, "type": "module" }\n');
  return {
    tarball,
    folder,
    write: (name, text) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    },
    run: (...args) => run(folder, args),
    remove: () => rmSync(folder, { recursive: true }),
  };
};
