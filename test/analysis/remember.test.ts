import { describe, expect, it } from 'vitest';
import { remember } from '../../src/analysis/remember.ts';

describe('remember', () => {
  it('computes once for the same objects and again for others', () => {
    let runs = 0;
    const sum = remember((a: { n: number }, b: { n: number } | undefined) => {
      runs += 1;
      return a.n + (b?.n ?? 0);
    });
    const [one, two] = [{ n: 1 }, { n: 2 }];
    expect([sum(one, two), sum(one, two), sum(two, one), sum(one, undefined), sum(one, undefined)]).toEqual([
      3, 3, 3, 1, 1,
    ]);
    expect(runs).toBe(3);
  });

  it('remembers that there is no answer', () => {
    let runs = 0;
    const nothing = remember((key: object) => {
      runs += 1;
      return 'name' in key ? key.name : undefined;
    });
    const key = {};
    expect([nothing(key), nothing(key)]).toEqual([undefined, undefined]);
    expect(runs).toBe(1);
  });
});
