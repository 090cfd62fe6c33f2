import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanced, placeLabels, type Box, type LabelQuestion } from '../../src/scene/place-labels.ts';
import type { SceneNode } from '../../src/scene/scene.ts';
import { nodeId } from '../builders.ts';

const measure = (text: string): number => text.length * 6;

const aMark = (id: string, own: Partial<SceneNode> = {}): SceneNode => ({
  id,
  target: { kind: 'node', id: nodeId(id) },
  kind: 'person',
  family: 'actor',
  r: 7,
  emphasis: 'plain',
  label: `The ${id}`,
  short: id,
  priority: 1,
  x: 0,
  y: 0,
  ...own,
});

const ask = (nodes: readonly SceneNode[], own: Partial<LabelQuestion> = {}) =>
  placeLabels({
    nodes,
    toPixel: ({ x, y }) => ({ x: x + 300, y: y + 200 }),
    zoom: 1,
    measure,
    taken: [],
    lines: [],
    width: 600,
    height: 400,
    ...own,
  });

const touch = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe('placing labels', () => {
  it('puts a lone label to the right of its mark', () => {
    const [label] = ask([aMark('UN')]);
    expect(label).toMatchObject({ lines: ['The UN'], align: 'start', box: { x: 311, width: 36, height: 14 } });
  });

  it('names what recedes only if it matters, by its short name', () => {
    const veiled = ask([
      aMark('minor', { emphasis: 'veiled' }),
      aMark('hub', { emphasis: 'veiled', priority: 9, x: 100 }),
    ]);
    expect(veiled.map(({ lines }) => lines)).toEqual([['hub']]);
  });

  it('names the selected mark in any case', () => {
    const crowd = Array.from({ length: 60 }, (_, i) =>
      aMark(`n${i}`, { x: (i % 10) * 14 - 70, y: Math.floor(i / 10) * 14 - 40 }),
    );
    const labels = ask([...crowd, aMark('chosen', { emphasis: 'selected' })]);
    expect(labels.map(({ node }) => node.id)).toContain('chosen');
  });

  it('keeps labels off each other, off marks and off what is taken, wherever the marks are', () => {
    const mark = fc.record({
      x: fc.integer({ min: -280, max: 280 }),
      y: fc.integer({ min: -180, max: 180 }),
      priority: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 60 }), (marks) => {
        const nodes = marks.map((own, i) => aMark(`node ${i}`, own));
        const taken = [{ x: 0, y: 0, width: 80, height: 30 }];
        const labels = ask(nodes, { taken });
        labels.forEach(({ box, node }, i) => {
          for (const other of labels.slice(i + 1)) expect(touch(box, other.box)).toBe(false);
          for (const other of nodes)
            if (other !== node)
              expect(touch(box, { x: other.x + 293, y: other.y + 193, width: 14, height: 14 })).toBe(false);
          expect(touch(box, taken[0]!)).toBe(false);
        });
      }),
    );
  });

  it('balances two lines and gives up on what fits on neither', () => {
    expect(balanced('Human Development Report 1994', measure)).toEqual(['Human Development', 'Report 1994']);
    expect(balanced('x'.repeat(60), measure)).toBeUndefined();
  });
});
