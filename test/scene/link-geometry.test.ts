import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { angleOn, curveBetween, pointOn, reachOf } from '../../src/scene/link-geometry.ts';
import { SHAPES } from '../../src/scene/shapes.ts';

const angle = fc.double({ min: 0, max: 2 * Math.PI, noNaN: true });
const kind = fc.constantFrom(...SHAPES.keys());

describe('the line of a link', () => {
  it('stops short of both shapes', () => {
    const a = { kind: 'person', r: 10, x: 0, y: 0 };
    const b = { kind: 'person', r: 10, x: 100, y: 0 };
    expect(curveBetween(a, b, 0)).toEqual({
      from: { x: 12.5, y: 0 },
      control: { x: 49.75, y: 0 },
      to: { x: 87, y: 0 },
    });
  });

  it('bulges to one side when it carries lineage', () => {
    const curve = curveBetween({ kind: 'person', r: 5, x: 0, y: 0 }, { kind: 'person', r: 5, x: 100, y: 0 }, 0.07);
    expect(pointOn(curve, 0.5).y).toBeGreaterThan(7);
    expect(pointOn(curve, 0.5).y).toBeLessThan(9);
    expect(angleOn(curve, 0)).toBeGreaterThan(0);
    expect(angleOn(curve, 1)).toBeLessThan(0);
  });

  it('reaches any shape between a third of its radius and one and a half', () => {
    fc.assert(
      fc.property(kind, angle, (name, way) => {
        const reach = reachOf({ kind: name, r: 10, x: 0, y: 0 }, Math.cos(way), Math.sin(way));
        expect(reach).toBeGreaterThan(3);
        expect(reach).toBeLessThan(16);
      }),
    );
  });
});
