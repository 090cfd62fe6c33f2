import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Runs a module in Node as somebody would who installed the package: without a page, by the package's name. */
const inNode = (code: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: ROOT, encoding: 'utf8' }).trim();

describe('the package', () => {
  it('has every file that it exports', () => {
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target.replace('*', '')] : Object.values(target),
    );
    expect([...targets, ...Object.values(manifest.bin)].filter((file) => !existsSync(ROOT + file))).toEqual([]);
  });

  it('reads a dataset in Node without a page', () => {
    const dataset = { stemma: 1, id: 'a', title: 'A', nodes: [{ id: 'person:b', kind: 'person', label: 'B' }] };
    const code = `
      import { createModel, parseDataset } from 'stemma/core';
      const parsed = parseDataset(${JSON.stringify(dataset)});
      console.log(createModel(parsed.value).nodes.map(({ label }) => label).join());`;
    expect(inNode(code)).toBe('B');
  });

  it('needs nothing but its dependencies', () => {
    const text = ['define', 'elements', 'core', 'cli']
      .map((name) => readFileSync(`${ROOT}dist/lib/${name}.js`, 'utf8'))
      .join();
    const packages = [...text.matchAll(/^import .*?from ["']([^."'][^"']*)["']/gm)]
      .map(([, name = '']) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      )
      .filter((name) => !name.startsWith('node:'));
    expect([...new Set(packages)].filter((name) => !(name in manifest.dependencies))).toEqual([]);
  });
});

describe('the command', () => {
  it('finds nothing wrong with the shipped dataset', () => {
    const printed = execFileSync(process.execPath, ['bin/stemma.js', 'validate', 'graph-data/human-security'], {
      cwd: ROOT,
      encoding: 'utf8',
    });
    expect(printed).toMatch(/^Loaded \d+ nodes and \d+ claims\.\n$/);
  });
});
