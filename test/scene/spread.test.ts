import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spread } from '../../src/scene/spread.ts';

const place = fc.record({ x: fc.integer({ min: -500, max: 500 }), y: fc.integer({ min: -300, max: 300 }) });

describe('opening a fold in place', () => {
  it('gives every member a spot of its own, and leaves a lone one where the fold was', () => {
    const many = spread(new Map(), [{ centre: { x: 5, y: 5 }, ids: Array.from({ length: 37 }, (_, i) => `m${i}`) }]);
    const spots = [...many.values()];
    for (const [i, p] of spots.entries())
      for (const q of spots.slice(i + 1)) expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeGreaterThan(16);
    expect(spread(new Map(), [{ centre: { x: 5, y: 5 }, ids: ['only'] }]).get('only')).toEqual({ x: 5, y: 5 });
  });

  it('moves the others straight away from it and never past each other', () => {
    fc.assert(
      fc.property(place, fc.integer({ min: 2, max: 40 }), (at, count) => {
        fc.pre(Math.hypot(at.x, at.y) > 1);
        const ids = Array.from({ length: count }, (_, i) => `m${i}`);
        const spots = spread(
          new Map([
            ['near', at],
            ['far', { x: 2 * at.x, y: 2 * at.y }],
          ]),
          [{ centre: { x: 0, y: 0 }, ids }],
        );
        const [near, far] = [spots.get('near')!, spots.get('far')!];
        expect(near.x * at.y).toBeCloseTo(near.y * at.x, 6);
        expect(Math.hypot(near.x, near.y)).toBeGreaterThan(Math.hypot(at.x, at.y));
        expect(Math.hypot(far.x, far.y)).toBeGreaterThan(Math.hypot(near.x, near.y));
      }),
    );
  });
});
