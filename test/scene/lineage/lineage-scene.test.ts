import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createModel } from '../../../src/model/create-model.ts';
import type { GraphModel } from '../../../src/model/graph-model.ts';
import { lineageLayout } from '../../../src/scene/lineage/lineage-layout.ts';
import { lineageScene, type LineageScene } from '../../../src/scene/lineage/lineage-scene.ts';
import { rectsMeet, type Rect } from '../../../src/scene/lineage/on-path.ts';
import { phoneScene } from '../../../src/scene/lineage/phone-scene.ts';
import { aClaim, aModel, anEvidence, aNode, nodeId } from '../../builders.ts';
import { arbitraryLineage } from './arbitrary-lineage.ts';
import { measure } from './layout-faults.ts';

const sceneOf = (model: GraphModel, selected: readonly string[] = []): LineageScene =>
  lineageScene(model, lineageLayout(model, { measure, width: 952 }), {
    selection: { nodes: selected.map(nodeId), claims: [] },
    measure,
  });

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

  it('puts labels and chips on no box and on none of each other', () => {
    fc.assert(
      fc.property(arbitraryLineage, (dataset) => {
        const { layout, arrows } = sceneOf(createModel(dataset));
        const marks: readonly Rect[] = arrows.flatMap(({ pills, label }) => [...pills, ...(label ? [label.rect] : [])]);
        const boxes = layout.boxes.map(({ outer }) => outer);
        const meeting = marks.flatMap((mark, i) =>
          [...boxes, ...marks.slice(i + 1)].filter((other) => rectsMeet(mark, other)),
        );
        expect(meeting).toEqual([]);
      }),
      { numRuns: 60 },
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
        const years = boxes.map(({ sized }) => sized.entry.date?.year ?? Number.MAX_SAFE_INTEGER);
        expect(years).toEqual([...years].sort((a, b) => a - b));
        const left = Math.min(...boxes.map(({ x }) => x));
        expect(arrows.flatMap(({ points }) => points).filter(([x]) => x >= left)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
