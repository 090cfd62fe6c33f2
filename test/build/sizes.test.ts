import { expect, it } from 'vitest';
import { measureSizes, type Sizes } from '../../scripts/measure-sizes.mjs';
import { sizeChange } from './size-change.ts';
import written from './sizes.json';

it('what a page loads is as large as it was', () => {
  const measured = measureSizes();
  const changes = (Object.keys(written) as (keyof Sizes)[]).map((name) =>
    sizeChange(name, written[name], measured[name]),
  );
  expect(changes.filter((change) => change !== undefined)).toEqual([]);
});

it('a size may grow a little and shrink a little more', () => {
  expect(sizeChange('a', 50_000, 51_000)).toBeUndefined();
  expect(sizeChange('a', 50_000, 46_000)).toBeUndefined();
  expect(sizeChange('a', 50_000, 51_001)).toBe('a grew by 1001 bytes to 51001. If that is meant, run npm run sizes.');
  expect(sizeChange('a', 50_000, 45_999)).toBe('a shrank by 4001 bytes to 45999. If that is meant, run npm run sizes.');
});
