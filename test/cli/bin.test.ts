import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'stemma-bin-'));
afterAll(() => rmSync(root, { recursive: true }));

test('the command says what to do where nothing is built yet', () => {
  cpSync('bin/stemma.mjs', join(root, 'bin/stemma.mjs'));
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'bin/stemma.mjs'), 'stats'], { encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, 'stemma: the command is not built yet; run "npm run build" first.\n']);
});
