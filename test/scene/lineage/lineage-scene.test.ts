import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createModel } from '../../../src/model/create-model.ts';
import type { GraphModel } from '../../../src/model/graph-model.ts';
import { lineageLayout } from '../../../src/scene/lineage/lineage-layout.ts';
import { lineageScene, type LineageScene } from '../../../src/scene/lineage/lineage-scene.ts';
import { legRect, legsOf, rectsMeet, type Point, type Rect } from '../../../src/scene/lineage/on-path.ts';
import type { LaidArrow } from '../../../src/scene/lineage/laid.ts';
import { phoneScene } from '../../../src/scene/lineage/phone-scene.ts';
import { aClaim, aModel, anEvidence, aNode, nodeId } from '../../builders.ts';
import { arbitraryLineage } from './arbitrary-lineage.ts';
import { measure } from './layout-faults.ts';

const sceneOf = (model: GraphModel, selected: readonly string[] = []): LineageScene =>
  lineageScene(model, lineageLayout(model, { measure, width: 952 }), {
    selection: { nodes: selected.map(nodeId), claims: [] },
    measure,
  });

/** Marks that lie on a box, a head or another mark, as their texts. */
const markFaults = ({ layout, arrows }: LineageScene): readonly string[] => {
  const marks = arrows.flatMap(({ pills, label }) => [
    ...pills,
    ...(label ? [{ text: label.text, ...label.rect }] : []),
  ]);
  const boxes = layout.boxes.map(({ outer }) => outer);
  const heads = arrows.map(({ tip: [x, y], turn }): Rect => {
    const back = turn === 0 ? 8 : 0;
    return Math.abs(turn) === 90 ? { x: x - 3, y: y - 4, w: 6, h: 8 } : { x: x - back, y: y - 3, w: 8, h: 6 };
  });
  return marks
    .filter((mark, i) => [...boxes, ...heads, ...marks.slice(i + 1)].some((other) => rectsMeet(mark, other)))
    .map(({ text }) => text);
};

const HANDS = aModel({
  groups: [
    { id: 'un', label: 'UN' },
    { id: 'eu', label: 'EU' },
  ] as never,
  nodes: [
    aNode('definition:un', { when: '1994', group: 'un' }),
    aNode('definition:eu', { when: '2004', group: 'eu' }),
    aNode('definition:eu-2', { when: '2007', group: 'eu' }),
    aNode('definition:old', { when: '1980', group: 'eu' }),
    aNode('element:fear', { short: 'fear' }),
    aNode('element:want', { short: 'want' }),
  ],
  claims: [
    aClaim('definition:un', 'contains', 'element:want'),
    aClaim('definition:un', 'contains', 'element:fear'),
    aClaim('definition:eu', 'contains', 'element:want', { polarity: 'excludes' }),
    aClaim('definition:eu-2', 'contains', 'element:want'),
    aClaim('definition:eu', 'narrows', 'definition:un', { evidence: [anEvidence({ basis: 'inferred' })] }),
    aClaim('definition:eu-2', 'revises', 'definition:eu'),
    aClaim('definition:eu-2', 'acknowledges', 'definition:un'),
    aClaim('definition:old', 'adopts', 'definition:un'),
  ],
});

const told = ({ arrows }: LineageScene): unknown =>
  arrows.map(({ arrow, emphasis, isInferred, pills, warning }) => [
    `${arrow.thread.from.id} > ${arrow.thread.to.id}`,
    emphasis,
    ...(isInferred ? ['inferred'] : []),
    ...pills.map(({ text }) => text),
    ...(warning ? [warning.reason] : []),
  ]);

describe('lineageScene', () => {
  it('says on arrows what is dropped and added, what is inferred and what runs against time', () => {
    expect(told(sceneOf(HANDS))).toEqual([
      ['definition:un > definition:old', 'plain', 'Against time: un is of 1994, old of 1980.'],
      ['definition:un > definition:eu', 'plain', 'inferred', '−want'],
      ['definition:un > definition:eu-2', 'plain'],
      ['definition:eu > definition:eu-2', 'plain', '+want'],
    ]);
  });

  it('marks what comes back on the card that brings it back', () => {
    const card = sceneOf(HANDS).boxes.find(({ sized }) => sized.entry.id === 'definition:eu-2')!;
    expect(card.sized.chips.map(({ text, state }) => [text, state])).toEqual([['want', 'returned']]);
  });

  it('lights ways through the selection alone', () => {
    const scene = sceneOf(HANDS, ['definition:eu']);
    expect(scene.boxes.map(({ sized, emphasis }) => [sized.entry.id, emphasis])).toEqual([
      ['definition:un', 'lit'],
      ['definition:old', 'veiled'],
      ['definition:eu', 'selected'],
      ['definition:eu-2', 'lit'],
    ]);
    expect(scene.arrows.map(({ emphasis }) => emphasis)).toEqual(['veiled', 'lit', 'veiled', 'lit']);
    expect(scene.litYears).toEqual(new Set([1994, 2004, 2007]));
  });

  it('puts labels and chips on no box, on no head and on none of each other', () => {
    fc.assert(
      fc.property(arbitraryLineage, fc.boolean(), (dataset, isLit) => {
        const model = createModel(dataset);
        expect(markFaults(sceneOf(model, isLit ? [model.nodes[0]!.id] : []))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('puts labels on no line of others, unless they are lit', () => {
    fc.assert(
      fc.property(arbitraryLineage, (dataset) => {
        const { arrows } = sceneOf(createModel(dataset));
        const crossed = arrows.flatMap(({ arrow, label }) =>
          arrows.filter(
            ({ arrow: other }) => label && lineOf(other) !== lineOf(arrow) && passes(other.points, label.rect),
          ),
        );
        expect(crossed).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

const lineOf = (arrow: LaidArrow): unknown => arrow.thread.bundle ?? arrow;

const passes = (points: readonly Point[], rect: Rect): boolean =>
  legsOf(points).some((leg) => rectsMeet(legRect(leg, 1), rect));

const CRITICS = aModel({
  groups: [
    { id: 'un', label: 'UN' },
    { id: 'research', label: 'Research' },
    { id: 'ideas', label: 'Ideas' },
  ] as never,
  nodes: [
    aNode('definition:un', { when: '1994', group: 'un' }),
    aNode('concept:safety', { group: 'ideas' }),
    aNode('critique:vague', { when: '2001', group: 'research' }),
    aNode('critique:arbitrary', { when: '2003', group: 'research' }),
    aNode('critique:needless', { when: '2016', group: 'research' }),
    aNode('person:paris', { label: 'Roland Paris', short: 'Paris' }),
    aNode('institution:eu', { group: 'un' }),
    aNode('element:fear'),
  ],
  claims: [
    aClaim('definition:un', 'introduces', 'concept:safety'),
    aClaim('critique:vague', 'criticises', 'concept:safety'),
    aClaim('critique:arbitrary', 'criticises', 'concept:safety'),
    aClaim('critique:needless', 'criticises', 'concept:safety'),
    aClaim('critique:needless', 'criticises', 'institution:eu'),
    aClaim('institution:eu', 'adopts', 'concept:safety'),
    aClaim('institution:eu', 'adopts', 'element:fear'),
    aClaim('person:paris', 'states', 'critique:vague', { when: '2001' }),
  ],
});

describe('a bundle of critiques', () => {
  const scene = sceneOf(CRITICS);
  const critical = scene.arrows.filter(({ arrow }) => arrow.thread.bundle?.kind === 'critique');

  it('goes along one line to one head, at what is criticised', () => {
    const [safety] = scene.boxes.filter(({ sized }) => sized.entry.id === 'concept:safety');
    const tips = new Set(critical.map(({ tip }) => tip.join()));
    expect([critical.length, tips.size]).toEqual([3, 1]);
    const [x, y] = critical[0]!.tip;
    expect([x > safety!.x && x < safety!.x + safety!.sized.w, y, critical[0]!.turn]).toEqual([
      true,
      safety!.outer.y,
      90,
    ]);
    const levels = critical.map(({ arrow }) => arrow.points.slice(0, -2).map(([, at]) => at));
    expect(new Set(levels.map((level) => level.join())).size).toBe(1);
  });

  it('leaves each critique at the top of its sheet', () => {
    const ends = critical.map(({ arrow: { to, points }, at }) => [at, points.at(-1)![1] === to.outer.y]);
    expect(ends).toEqual(critical.map(({ arrow }) => [arrow.points.at(-1), true]));
  });

  it('has one label', () => {
    expect(critical.flatMap(({ label }) => label?.text ?? [])).toHaveLength(1);
  });

  it('names who utters a critique on its sheet', () => {
    const sheet = scene.boxes.find(({ sized }) => sized.entry.id === 'critique:vague')!;
    expect(sheet.sized.title).toEqual(['vague', 'Paris, 2001']);
  });

  it('leaves out, by reason, what has no text at an end', () => {
    expect(scene.layout.omitted).toEqual(
      new Map([
        ['critiques', 1],
        ['acts', 1],
        ['parts', 1],
      ]),
    );
  });
});

describe('phoneScene', () => {
  it('keeps time running down, boxes apart and arrows among the rails', () => {
    fc.assert(
      fc.property(arbitraryLineage, fc.constantFrom(320, 390, 640), (dataset, width) => {
        const model = createModel(dataset);
        const first = model.nodes[0]!.id;
        const { boxes, arrows } = phoneScene(model, width, { selection: { nodes: [first], claims: [] }, measure });
        const spans = boxes.map(({ y, isCard, sized }) => [y, y + (isCard ? sized.h : 24)] as const);
        expect(spans.filter(([top], i) => i > 0 && top < spans[i - 1]![1])).toEqual([]);
        const years = boxes.flatMap(({ sized }) => sized.entry.date?.year ?? []);
        expect(years).toEqual([...years].sort((a, b) => a - b));
        const left = Math.min(...boxes.map(({ x }) => x));
        expect(arrows.flatMap(({ points }) => points).filter(([x]) => x >= left)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
