import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeMarks } from '../../src/engine/layout/place-marks.ts';
import { convexHull } from '../../src/scene/hull.ts';
import type { LayoutInput } from '../../src/scene/layout-input.ts';
import type { Point } from '../../src/scene/scene.ts';

const aMark = (id: string, region?: string) =>
  region === undefined ? { id, nameWidth: 40 } : { id, region, nameWidth: 40 };

/** Two regions of ten, five free marks, a ring of seven, and moons at the first mark. */
const anInput = (): LayoutInput => {
  const marks = [
    ...Array.from({ length: 10 }, (_, i) => aMark(`un-${i}`, 'un')),
    ...Array.from({ length: 10 }, (_, i) => aMark(`eu-${i}`, 'eu')),
    ...Array.from({ length: 5 }, (_, i) => aMark(`idea-${i}`)),
    ...Array.from({ length: 7 }, (_, i) => aMark(`dimension-${i}`)),
  ];
  const star = (from: number, to: readonly number[]) => to.map((b) => ({ a: from, b, weight: 1, cost: 1 }));
  return {
    marks,
    links: [
      ...star(0, [1, 2, 3, 4, 5, 10, 20]),
      ...star(10, [11, 12, 13, 14]),
      ...star(20, [25, 26, 27, 28, 29, 30, 31]),
    ],
    moons: Array.from({ length: 4 }, (_, i) => ({ id: `moon-${i}`, parent: 0 })),
    ring: Array.from({ length: 7 }, (_, i) => `dimension-${i}`),
    regions: ['un', 'eu'],
  };
};

const toPoints = (places: ReadonlyMap<string, readonly [number, number]>, prefix: string): readonly Point[] =>
  [...places].filter(([id]) => id.startsWith(prefix)).map(([, [x, y]]) => ({ x, y }));

const inside = (outline: readonly Point[], p: Point): boolean =>
  outline.every((a, i) => {
    const b = outline[(i + 1) % outline.length]!;
    return (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x) >= 0;
  });

describe('placing marks', () => {
  const places = placeMarks(anInput(), 'quick');

  it('gives every mark and moon a finite place', () => {
    expect(places.size).toBe(36);
    for (const [x, y] of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
  });

  it('gives the same picture for the same graph', () => {
    expect(placeMarks(anInput(), 'quick')).toEqual(places);
  });

  it('keeps regions apart, and others out of them', () => {
    const outline = convexHull(toPoints(places, 'un-'));
    for (const point of [...toPoints(places, 'eu-'), ...toPoints(places, 'idea-'), ...toPoints(places, 'dimension-')]) {
      expect(inside(outline, point)).toBe(false);
    }
  });

  it('stands the ring in its order, clockwise from the top, around the busiest free mark', () => {
    const ring = toPoints(places, 'dimension-');
    expect(ring[0]!.x).toBeCloseTo(0);
    expect(ring[0]!.y).toBeLessThan(0);
    const turns = ring.map(({ x, y }) => (Math.atan2(y, x) + 2.5 * Math.PI) % (2 * Math.PI));
    expect(turns.slice(1)).toEqual([...turns.slice(1)].sort((a, b) => a - b));
    expect(places.get('idea-0')).toEqual([0, 0]);
  });

  it('stands moons by the mark they hang on, off each other', () => {
    const [x, y] = places.get('un-0')!;
    const moons = toPoints(places, 'moon-');
    for (const moon of moons) expect(Math.hypot(moon.x - x, moon.y - y)).toBeLessThan(80);
    moons.forEach((p, i) =>
      moons.slice(i + 1).forEach((q) => expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeGreaterThan(12)),
    );
  });

  it('places any small graph, linked or not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 14 }),
        fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 20 }),
        (count, ties) => {
          const marks = Array.from({ length: count }, (_, i) => aMark(`m${i}`, i % 3 === 0 ? 'r' : undefined));
          const links = ties
            .filter(([a, b]) => a < count && b < count && a !== b)
            .map(([a, b]) => ({ a, b, weight: 1, cost: 1 }));
          const found = placeMarks({ marks, links, moons: [], ring: [], regions: ['r'] }, 'rough');
          expect(new Set([...found.values()].map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`)).size).toBe(count);
        },
      ),
      { numRuns: 20 },
    );
  });
});
