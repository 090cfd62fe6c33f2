import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'stemma-bin-'));
afterAll(() => rmSync(root, { recursive: true }));

test('the command says what to do where nothing is built yet', () => {
  cpSync('bin', join(root, 'bin'), { recursive: true });
  writeFileSync(join(root, 'package.json'), '{ "type": "module" }');
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'bin/stemma.js'), 'stats'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, 'The stemma command is not built yet: run npm run build first.\n']);
});
