import { describe, expect, test } from 'vitest';
import { groupBy } from '../../src/base/group-by.ts';

describe('groupBy', () => {
  test('lists items under each of their keys, in order, once', () => {
    const groups = groupBy(['ab', 'ba', 'aa'], (word) => word);
    expect([...groups]).toEqual([
      ['a', ['ab', 'ba', 'aa']],
      ['b', ['ab', 'ba']],
    ]);
  });

  test('takes keys that plain objects trip over', () => {
    expect(groupBy(['__proto__', 'constructor'], (key) => [key]).get('__proto__')).toEqual(['__proto__']);
  });
});
