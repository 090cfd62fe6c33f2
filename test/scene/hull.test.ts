import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convexHull } from '../../src/scene/hull.ts';
import type { Point } from '../../src/scene/scene.ts';

const points = fc.array(fc.record({ x: fc.integer({ min: -50, max: 50 }), y: fc.integer({ min: -50, max: 50 }) }), {
  maxLength: 40,
});

const side = (a: Point, b: Point, p: Point): number => (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x);

describe('the outline of a region', () => {
  it('is the square around a square with a point inside', () => {
    const corners = [
      { x: 0, y: 0 },
      { x: 4, y: 0 },
      { x: 4, y: 4 },
      { x: 0, y: 4 },
    ];
    expect(convexHull([...corners, { x: 2, y: 2 }])).toEqual(corners);
  });

  it('keeps fewer than three points as they are', () => {
    expect(convexHull([])).toEqual([]);
    expect(convexHull([{ x: 1, y: 1 }])).toEqual([{ x: 1, y: 1 }]);
  });

  it('has every point on the same side of each of its sides', () => {
    fc.assert(
      fc.property(points, (all) => {
        const hull = convexHull(all);
        if (hull.length < 3) return;
        hull.forEach((corner, i) => {
          const next = hull[(i + 1) % hull.length]!;
          for (const point of all) expect(side(corner, next, point)).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });
});
