import { describe, expect, it } from 'vitest';
import { createCameraWork } from '../../src/engine/camera-work.ts';
import { EMPTY_SCENE, type Scene } from '../../src/scene/scene.ts';

const aScene = (half: number): Scene => ({ ...EMPTY_SCENE, bounds: { x0: -half, y0: -half, x1: half, y1: half } });

const aPicture = () => {
  let moves = 0;
  const work = createCameraWork(() => (moves += 1));
  work.resize({ width: 800, height: 600 });
  work.show(aScene(300));
  return { work, moves: () => moves };
};

describe('the camera of a picture', () => {
  it('stays where it is when a scene of the same size follows', () => {
    const { work } = aPicture();
    const before = work.camera;
    work.show(aScene(310));
    expect(work.camera).toEqual(before);
  });

  it('follows into a much smaller scene, and back', () => {
    const { work } = aPicture();
    const before = work.camera;
    work.show(aScene(100));
    expect(work.camera.zoom).toBeGreaterThan(before.zoom);
    work.show(aScene(300));
    expect(work.camera).toEqual(before);
  });

  it('follows the size of its place until the reader moves it', () => {
    const { work } = aPicture();
    work.resize({ width: 900, height: 900 });
    const grown = work.camera.zoom;
    work.panBy(10, 0);
    work.resize({ width: 400, height: 400 });
    expect(work.camera.zoom).toBe(grown);
    work.hold(undefined);
    expect(work.camera.zoom).toBeLessThan(grown);
  });

  it('waits for a size before it looks anywhere', () => {
    const work = createCameraWork(() => {});
    work.show(aScene(300));
    expect([work.hasSize, work.camera]).toEqual([false, { x: 0, y: 0, zoom: 1 }]);
    work.resize({ width: 800, height: 600 });
    expect([work.hasSize, work.camera.zoom < 1]).toEqual([true, true]);
  });

  it('centres what is out of view, and leaves alone what is in view', () => {
    const { work, moves } = aPicture();
    const before = moves();
    work.reveal({ x: 0, y: 0 });
    expect(moves()).toBe(before);
    work.reveal({ x: 5000, y: 0 });
    expect(work.camera.x).toBe(5000);
  });

  it('says whether everything in view is how it began', () => {
    const { work } = aPicture();
    work.zoomBy(2);
    expect(work.fit()).toBe(true);
    const phone = createCameraWork(() => {});
    phone.resize({ width: 390, height: 400 });
    phone.show(aScene(2000));
    expect(phone.fit()).toBe(false);
  });
});
