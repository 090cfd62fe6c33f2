import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../src/analysis/filter.ts';
import { toFilter, toTimeRange, type FilterInput } from '../../src/analysis/to-filter.ts';

describe('toFilter', () => {
  it('lets everything through where nothing is asked', () => {
    expect(toFilter({})).toEqual(EVERYTHING);
  });

  it('takes each value once and leaves out what cannot be one', () => {
    const input = {
      kinds: ['report', 'report', '', 7],
      basis: ['stated', 'guessed'],
      match: 'all',
      text: 5,
      sources: 'one',
    };
    expect(toFilter(input as unknown as FilterInput)).toEqual({
      ...EVERYTHING,
      kinds: ['report'],
      basis: ['stated', 'guessed'],
      match: 'all',
    });
  });
});

describe('toTimeRange', () => {
  it('keeps whole years in order', () => {
    expect(toTimeRange({ from: 2012.7, to: 1994 })).toEqual({ from: 1994, to: 2012 });
    expect(toTimeRange({ from: 1994 })).toEqual({ from: 1994 });
  });

  it('opens an end that is no year', () => {
    expect(toTimeRange({ from: NaN, to: Infinity })).toEqual({});
    expect(toTimeRange({ from: '1994', to: 1e9 })).toEqual({});
  });
});
