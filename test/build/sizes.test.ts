import { expect, it } from 'vitest';
import { measureSizes } from '../../scripts/measure-sizes.mjs';
import { sizeChange } from './size-change.ts';
import written from './sizes.json';

/** What a page may load before it shows the graph, in bytes. */
const FIRST_BUDGET = 40_000;

it('what readers download is as large as it was, and nothing is built that none of them asks for', async () => {
  const { sizes, unseen } = await measureSizes();
  expect(Object.keys(sizes)).toEqual(Object.keys(written));
  const changes = Object.entries(written).map(([name, bytes]) => sizeChange(name, bytes, sizes[name] ?? 0));
  expect(changes.filter((change) => change !== undefined)).toEqual([]);
  expect(sizes['before the first drawing']).toBeLessThanOrEqual(FIRST_BUDGET);
  // The layout within the page stands in for the worker where a page allows none.
  expect(unseen).toEqual([expect.stringMatching(/^parts\/place-marks-/)]);
}, 180_000);

it('a size may grow a little and shrink a little more', () => {
  expect(sizeChange('a', 50_000, 51_000)).toBeUndefined();
  expect(sizeChange('a', 50_000, 46_000)).toBeUndefined();
  expect(sizeChange('a', 50_000, 51_001)).toBe('a grew by 1001 bytes to 51001. If that is meant, run npm run sizes.');
  expect(sizeChange('a', 50_000, 45_999)).toBe('a shrank by 4001 bytes to 45999. If that is meant, run npm run sizes.');
});
