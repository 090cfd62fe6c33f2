import { expect, test } from 'vitest';
import { countOf } from '../../src/base/count-of.ts';

test('one is one, and all else is several', () => {
  expect([0, 1, 2].map((n) => countOf(n, 'claim'))).toEqual(['0 claims', '1 claim', '2 claims']);
  expect(countOf(2, 'entry', 'entries')).toBe('2 entries');
});
