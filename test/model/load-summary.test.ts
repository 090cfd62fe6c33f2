import { expect, test } from 'vitest';
import { loadSummary } from '../../src/model/load-summary.ts';
import type { Problem } from '../../src/model/problem.ts';

const dropped = (code: string, path: string): Problem => ({ code, path, message: '', severity: 'error' });
const counted = (nodes: [number, number], claims: [number, number], problems: Problem[] = []) =>
  loadSummary({ nodes: { read: nodes[0], kept: nodes[1] }, claims: { read: claims[0], kept: claims[1] }, problems });

test('what is whole is counted', () => {
  expect(counted([350, 350], [1, 1])).toBe('Loaded 350 nodes and 1 claim');
});

test('what was dropped is counted by reason', () => {
  const missing = [0, 1].map((i) => dropped('dangling-claim', `claims[${i}].to`));
  expect(counted([9, 9], [50, 48], missing)).toBe('Loaded 48 of 50 claims; 2 point to missing nodes');
});

test('nodes and claims are told one after the other, with what else there is', () => {
  const problems: Problem[] = [
    dropped('duplicate-id', 'nodes[3].id'),
    dropped('dangling-claim', 'claims[0].to'),
    dropped('wrong-type', 'claims[1].note'),
    dropped('unknown-relation', 'claims[2].relation'),
    { code: 'bad-date', path: 'nodes[0].when', message: '', severity: 'warning' },
  ];
  expect(counted([10, 9], [50, 47], problems)).toBe(
    'Loaded 9 of 10 nodes; 1 repeats an id. ' +
      'Loaded 47 of 50 claims; 1 points to a missing node; 1 cannot be read; 1 has an unknown relation. 1 further problem',
  );
});
