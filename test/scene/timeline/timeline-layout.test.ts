import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rectsMeet } from '../../../src/scene/lineage/on-path.ts';
import { timelineLayout, type TimelineLayout } from '../../../src/scene/timeline/timeline-layout.ts';
import { aModel, aNode, nodeId } from '../../builders.ts';

const measure = (text: string): number => text.length * 6;
const groups = [
  { id: 'un', label: 'United Nations' },
  { id: 'eu', label: 'European Union' },
] as never;

const laidOut = (nodes: readonly ReturnType<typeof aNode>[], only?: readonly string[]): TimelineLayout =>
  timelineLayout(aModel({ groups, nodes }), {
    measure,
    width: 900,
    today: 2020,
    only: only && new Set(only.map(nodeId)),
  });

const NODES = [
  aNode('institution:fund', { when: '1999', group: 'un' }),
  aNode('institution:board', { when: '2001/2003', group: 'un' }),
  aNode('institution:agency', { group: 'un' }),
  aNode('report:hdr', { when: '1994', group: 'un' }),
  aNode('initiative:forum', { when: '2003-07', group: 'eu' }),
  aNode('initiative:course', { when: '2014/..', group: 'eu' }),
  aNode('report:lost', { group: 'eu' }),
  aNode('element:fear', { group: 'eu' }),
  aNode('report:loose', { when: '../2004' }),
];

describe('timelineLayout', () => {
  it('lets institutions last until today or their end, and marks reports and initiatives', () => {
    const { marks } = laidOut(NODES);
    expect(marks.map(({ entry: { node, begins, ends, text } }) => [node.id, begins, ends, text])).toEqual([
      ['report:hdr', 1994, undefined, '1994'],
      ['institution:fund', 1999, 2020, 'since 1999'],
      ['institution:board', 2001, 2003, '2001 to 2003'],
      ['initiative:forum', 2003.5, undefined, 'July 2003'],
      ['report:loose', 2004, undefined, 'until 2004'],
      ['initiative:course', 2014, 2020, 'since 2014'],
    ]);
  });

  it('counts in each lane what has a place and what has no date', () => {
    expect(laidOut(NODES).lanes.map(({ label, count, undated }) => [label, count, undated])).toEqual([
      ['United Nations', 3, 1],
      ['European Union', 2, 1],
      ['No group', 1, 0],
    ]);
  });

  it('places only what it is asked for', () => {
    const { lanes, marks } = laidOut(NODES, ['report:hdr', 'institution:agency']);
    expect([lanes.length, lanes[0]!.undated, marks.map(({ entry }) => entry.node.id)]).toEqual([1, 1, ['report:hdr']]);
  });

  it('folds long empty stretches and keeps years on one scale', () => {
    const { axis } = laidOut(
      [1860, 1990, 1991, 2000, 2001, 2019].map((year) => aNode(`report:${year}`, { when: String(year) })),
    );
    expect(axis.folds.map(({ from, to }) => [from, to])).toContainEqual([1861, 1989]);
    expect(axis.at(1991) - axis.at(1990)).toBe(axis.at(2001) - axis.at(2000));
    expect(axis.at(1990.5) - axis.at(1990)).toBe(axis.pxPerYear / 2);
    expect(axis.at(1900)).toBeLessThan(axis.at(1990));
    expect(axis.at(1900)).toBeGreaterThan(axis.at(1860));
  });

  it('lets nothing touch anything else, keeps all in the picture and later things further right', () => {
    const when = fc.oneof(
      fc.integer({ min: 1000, max: 2030 }).map(String),
      fc.integer({ min: 1980, max: 2030 }).map(String),
      fc
        .tuple(fc.integer({ min: 1980, max: 2000 }), fc.integer({ min: 2000, max: 2030 }))
        .map((years) => years.join('/')),
      fc.integer({ min: 1990, max: 2019 }).map((year) => `${year}-06/..`),
    );
    const node = fc.record({
      kind: fc.constantFrom('institution', 'report', 'initiative'),
      label: fc.string({ minLength: 1, maxLength: 60 }),
      when: fc.option(when, { nil: undefined }),
      group: fc.constantFrom('un', 'eu', undefined),
    });
    fc.assert(
      fc.property(fc.array(node, { maxLength: 40 }), (records) => {
        const { marks, width, height } = laidOut(
          records.map(({ kind, label, ...own }, i) =>
            aNode(`${kind}:n${i}`, {
              label,
              ...(own.when && { when: own.when }),
              ...(own.group && { group: own.group }),
            }),
          ),
        );
        const meeting = marks.flatMap(({ extent }, i) =>
          marks.slice(i + 1).filter((other) => rectsMeet(extent, other.extent)),
        );
        expect(meeting).toEqual([]);
        expect(marks.filter(({ extent: { x, y, w, h } }) => x < 0 || y < 0 || x + w > width || y + h > height)).toEqual(
          [],
        );
        expect(marks.filter((mark, i) => i > 0 && mark.x < marks[i - 1]!.x - 0.001)).toEqual([]);
      }),
    );
  });

  it('stands empty where nothing belongs to it', () => {
    expect(laidOut([aNode('element:fear')])).toMatchObject({ lanes: [], marks: [], height: 0 });
  });
});
