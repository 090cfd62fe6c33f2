import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clampZoom, fitted, home, toPixel, toScene, zoomedAt, ZOOM_LIMITS } from '../../src/engine/viewport.ts';
import { EMPTY_SCENE } from '../../src/scene/scene.ts';

const camera = fc.record({
  x: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
  y: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
  zoom: fc.double({ min: ZOOM_LIMITS.least, max: ZOOM_LIMITS.most, noNaN: true }),
});
const extent = { width: 800, height: 600 };
const pixel = fc.record({ x: fc.integer({ min: 0, max: 800 }), y: fc.integer({ min: 0, max: 600 }) });

describe('looking at a scene', () => {
  it('maps pixels to the scene and back', () => {
    fc.assert(
      fc.property(camera, pixel, (from, at) => {
        const back = toPixel(from, extent)(toScene(from, extent, at));
        expect(back.x).toBeCloseTo(at.x, 3);
        expect(back.y).toBeCloseTo(at.y, 3);
      }),
    );
  });

  it('keeps what is under the pointer under the pointer while zooming', () => {
    fc.assert(
      fc.property(camera, pixel, fc.double({ min: 0.2, max: 5, noNaN: true }), (from, at, factor) => {
        const [before, after] = [toScene(from, extent, at), toScene(zoomedAt(from, extent, at, factor), extent, at)];
        expect(after.x).toBeCloseTo(before.x, 3);
        expect(after.y).toBeCloseTo(before.y, 3);
      }),
    );
  });

  it('never comes too near or goes too far', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (zoom) => {
        expect(clampZoom(zoom)).toBeGreaterThanOrEqual(ZOOM_LIMITS.least);
        expect(clampZoom(zoom)).toBeLessThanOrEqual(ZOOM_LIMITS.most);
      }),
    );
  });

  it('shows bounds whole', () => {
    const bounds = { x0: -500, y0: -200, x1: 700, y1: 300 };
    const at = toPixel(fitted(bounds, extent), extent);
    const [start, end] = [at({ x: bounds.x0, y: bounds.y0 }), at({ x: bounds.x1, y: bounds.y1 })];
    expect(start.x).toBeGreaterThanOrEqual(0);
    expect(start.y).toBeGreaterThanOrEqual(0);
    expect(end.x).toBeLessThanOrEqual(extent.width);
    expect(end.y).toBeLessThanOrEqual(extent.height);
  });

  it('begins with everything in a low picture, with less room around it', () => {
    const scene = { ...EMPTY_SCENE, bounds: { x0: -500, y0: -360, x1: 500, y1: 360 } };
    const low = { width: 720, height: 313 };
    expect(home(scene, low)).toEqual(fitted(scene.bounds, low));
    expect(toPixel(home(scene, low), low)({ x: 0, y: -360 }).y).toBeGreaterThan(30);
  });

  it('begins with everything on a wide screen and a legible part on a phone', () => {
    const scene = { ...EMPTY_SCENE, bounds: { x0: -500, y0: -350, x1: 500, y1: 350 } };
    expect(home(scene, { width: 1066, height: 644 })).toEqual(fitted(scene.bounds, { width: 1066, height: 644 }));
    expect(home(scene, { width: 390, height: 398 }).zoom).toBeGreaterThanOrEqual(0.5);
  });
});
