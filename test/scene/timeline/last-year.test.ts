import { describe, expect, it } from 'vitest';
import { lastYear } from '../../../src/scene/timeline/last-year.ts';
import { isWithin, timelineEntry } from '../../../src/scene/timeline/timeline-entry.ts';
import { aClaim, aModel, aNode } from '../../builders.ts';

const NODES = [
  aNode('institution:board', { when: '2001/2003-12' }),
  aNode('institution:fund', { when: '1999' }),
  aNode('initiative:course', { when: '2002/..' }),
  aNode('report:lost', { when: 'soon' }),
];

describe('lastYear', () => {
  it('is that of the last date of a node, of a claim, or of none', () => {
    expect(lastYear(aModel({ nodes: NODES }))).toBe(2003);
    const claim = aClaim('institution:fund', 'publishes', 'report:lost', { when: '2004/2006' });
    expect(lastYear(aModel({ nodes: NODES, claims: [claim] }))).toBe(2006);
    expect(lastYear(aModel({ nodes: [aNode('report:lost')] }))).toBeUndefined();
  });
});

it('what goes on is within the years after the last one too', () => {
  const [closed, open] = NODES.map((node) => timelineEntry(node, 2003));
  expect([closed, open].map((entry) => isWithin(entry!, { from: 2010 }))).toEqual([false, true]);
});
