import { describe, expect, it } from 'vitest';
import { hitTest } from '../../src/engine/hit-test.ts';
import { curveBetween } from '../../src/scene/link-geometry.ts';
import { EMPTY_SCENE, type Scene, type SceneLink, type SceneNode } from '../../src/scene/scene.ts';
import type { LinkId } from '../../src/model/ids.ts';
import { nodeId } from '../builders.ts';

const aMark = (id: string, x: number): SceneNode => ({
  id,
  target: { kind: 'node', id: nodeId(id) },
  kind: 'person',
  family: 'actor',
  r: 8,
  emphasis: 'plain',
  label: id,
  short: id,
  priority: 0,
  x,
  y: 0,
});
const [a, b] = [aMark('a', 0), aMark('b', 200)];
const link: SceneLink = {
  id: 'a b',
  target: { kind: 'link', id: 'a b' as LinkId },
  a,
  b,
  family: 'structure',
  curve: curveBetween(a, b, 0),
  dashed: false,
  disputed: false,
  struck: false,
  label: 'cited in',
  count: 1,
  emphasis: 'plain',
};
const scene: Scene = { ...EMPTY_SCENE, nodes: [a, b], links: [link] };

describe('what is under the pointer', () => {
  it('is a node before a link, within reach', () => {
    expect(hitTest(scene, { x: 9, y: 3 }, 5)).toEqual({ kind: 'node', id: 'a' });
    expect(hitTest(scene, { x: 30, y: 3 }, 5)).toEqual({ kind: 'link', id: 'a b' });
  });

  it('is a link anywhere along it', () => {
    for (let x = 20; x <= 180; x += 1) expect(hitTest(scene, { x, y: 4 }, 5)?.kind).toBe('link');
  });

  it('is nothing where nothing is', () => {
    expect(hitTest(scene, { x: 100, y: 30 }, 5)).toBeUndefined();
  });

  it('is not a link that recedes', () => {
    expect(
      hitTest({ ...scene, veiled: true, links: [{ ...link, emphasis: 'veiled' }] }, { x: 100, y: 0 }, 5),
    ).toBeUndefined();
  });
});
