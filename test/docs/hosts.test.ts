import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { DOORS } from '../e2e/hosts/doors.ts';
import { HOSTS } from '../e2e/hosts/host-pages.ts';

const text = readFileSync(fileURLToPath(new URL('../../docs/hosts.md', import.meta.url)), 'utf8');

it('the table of host pages says what the tests go through', () => {
  const rows = HOSTS.map(({ name, shut }) => {
    const cells = DOORS.map((door) => (shut?.[door.name] === undefined ? 'yes' : `no: ${shut[door.name]!}`));
    return `| ${[name, ...cells].join(' | ')} |`;
  });
  const head = `| ${['page', ...DOORS.map(({ name }) => name)].join(' | ')} |`;
  expect(text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| ---'))).toEqual([
    head,
    ...rows,
  ]);
});
