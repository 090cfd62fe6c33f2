import { describe, expect, it } from 'vitest';
import { timelineLayout } from '../../../src/scene/timeline/timeline-layout.ts';
import { timelineStep, type TimelineStep } from '../../../src/scene/timeline/timeline-steps.ts';
import { aModel, aNode } from '../../builders.ts';

const { marks } = timelineLayout(
  aModel({
    groups: [
      { id: 'un', label: 'UN' },
      { id: 'eu', label: 'EU' },
    ] as never,
    nodes: [
      aNode('report:a', { when: '1994', group: 'un' }),
      aNode('report:b', { when: '1994-06', group: 'un' }),
      aNode('report:c', { when: '2003', group: 'eu' }),
      aNode('report:d', { when: '2004', group: 'un' }),
    ],
  }),
  { measure: (text) => text.length * 6, width: 900, today: 2020 },
);

const from = (id: string, step: TimelineStep): string | undefined => {
  const next = timelineStep(
    marks,
    marks.findIndex(({ entry }) => entry.node.id === id),
    step,
  );
  return next === undefined ? undefined : marks[next]!.entry.node.id;
};

describe('timelineStep', () => {
  it.each([
    ['report:a', 'later', 'report:b'],
    ['report:b', 'later', 'report:c'],
    ['report:b', 'earlier', 'report:a'],
    ['report:a', 'earlier', undefined],
    ['report:d', 'later', undefined],
    ['report:a', 'year-on', 'report:c'],
    ['report:c', 'year-back', 'report:a'],
    ['report:b', 'year-back', undefined],
    ['report:b', 'lane-down', 'report:c'],
    ['report:c', 'lane-up', 'report:d'],
    ['report:a', 'lane-up', undefined],
    ['report:c', 'first', 'report:a'],
    ['report:a', 'last', 'report:d'],
    ['report:none', 'later', 'report:a'],
  ] as const)('leads from %s %s to %s', (id, step, to) => {
    expect(from(id, step)).toBe(to);
  });
});
