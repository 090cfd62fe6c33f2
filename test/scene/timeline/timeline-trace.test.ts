import { describe, expect, it } from 'vitest';
import { inquirySigns } from '../../../src/scene/inquiry-signs.ts';
import { timelineLayout } from '../../../src/scene/timeline/timeline-layout.ts';
import { timelineJoins } from '../../../src/scene/timeline/timeline-trace.ts';
import { traceInfluence } from '../../../src/analysis/trace-influence.ts';
import { aClaim, aModel, aNode, nodeId } from '../../builders.ts';

const MODEL = aModel({
  groups: [
    { id: 'un', label: 'United Nations' },
    { id: 'eu', label: 'European Union' },
  ] as never,
  nodes: [
    aNode('institution:fund', { when: '1980', group: 'un' }),
    aNode('report:hdr', { when: '1994', group: 'un' }),
    aNode('definition:un', { group: 'un' }),
    aNode('definition:eu', { when: '2004', group: 'eu' }),
  ],
  claims: [
    aClaim('institution:fund', 'publishes', 'report:hdr', { when: '1994' }),
    aClaim('report:hdr', 'states', 'definition:un', { when: '1994' }),
    aClaim('definition:eu', 'adopts', 'definition:un', { when: '2004' }),
  ],
});
const { marks } = timelineLayout(MODEL, { measure: (text) => text.length * 6, width: 900, today: 2020 });

const joins = (hop?: number) => {
  const open = traceInfluence(MODEL, { from: nodeId('institution:fund'), to: nodeId('definition:eu') }).traces[0]!;
  return timelineJoins(marks, inquirySigns({ kind: 'trace', open, number: 1, years: [], others: [], hop }));
};
const markOf = (id: string) => marks.find(({ entry }) => entry.node.id === id)!;

describe('timelineJoins', () => {
  it('joins the dated stops, and passes those without a date on a dotted line', () => {
    expect(joins().map(({ text, isDotted }) => [text, isDotted])).toEqual([
      ['1', false],
      ['2–3', true],
    ]);
  });

  it('leaves what lasts at the time of the other end', () => {
    const [first] = joins();
    expect(first!.from.x).toBeCloseTo(markOf('report:hdr').x);
    expect(first!.to.x).toBeCloseTo(markOf('report:hdr').x);
    expect(markOf('institution:fund').x).toBeLessThan(first!.from.x - 20);
  });

  it('takes the hop in hand where it stands for it', () => {
    expect(joins(2).map(({ isInHand }) => isInHand)).toEqual([false, true]);
    expect(joins(0).map(({ isInHand }) => isInHand)).toEqual([true, false]);
  });

  it('keeps discs apart and within the picture', () => {
    const [a, b] = joins().map(({ disc }) => disc);
    expect(Math.hypot(a!.x - b!.x, a!.y - b!.y)).toBeGreaterThanOrEqual(20);
  });

  it('has none without a trace', () => {
    expect(timelineJoins(marks, inquirySigns(undefined))).toEqual([]);
  });
});
