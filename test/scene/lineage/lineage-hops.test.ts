import { describe, expect, it } from 'vitest';
import { compareNodes } from '../../../src/analysis/compare-nodes.ts';
import { traceInfluence } from '../../../src/analysis/trace-influence.ts';
import { inquirySigns } from '../../../src/scene/inquiry-signs.ts';
import { lineageLayout } from '../../../src/scene/lineage/lineage-layout.ts';
import { lineageScene, type LineageScene } from '../../../src/scene/lineage/lineage-scene.ts';
import { phoneScene } from '../../../src/scene/lineage/phone-scene.ts';
import { litBySpotlight } from '../../../src/scene/lit.ts';
import type { Spotlight } from '../../../src/state/spotlight.ts';
import { aClaim, aModel, aNode, nodeId } from '../../builders.ts';
import { measure } from './layout-faults.ts';

const MODEL = aModel({
  groups: [
    { id: 'un', label: 'UN' },
    { id: 'eu', label: 'EU' },
  ] as never,
  nodes: [
    aNode('person:author', { group: 'un' }),
    aNode('institution:undp', { group: 'un' }),
    aNode('report:hdr', { when: '1994', group: 'un' }),
    aNode('definition:un', { when: '1994', group: 'un' }),
    aNode('definition:eu', { when: '2004', group: 'eu' }),
    aNode('definition:eu-2', { when: '2007', group: 'eu' }),
    aNode('definition:aside', { when: '2008', group: 'eu' }),
  ],
  claims: [
    aClaim('person:author', 'proposes', 'institution:undp', { when: '1990' }),
    aClaim('institution:undp', 'publishes', 'report:hdr', { when: '1994' }),
    aClaim('report:hdr', 'states', 'definition:un', { when: '1994' }),
    aClaim('definition:eu', 'adopts', 'definition:un', { when: '2004' }),
    aClaim('definition:eu', 'acknowledges', 'definition:un', { when: '2004' }),
    aClaim('definition:eu-2', 'revises', 'definition:eu', { when: '2007' }),
    aClaim('definition:aside', 'adopts', 'definition:un', { when: '2008' }),
  ],
});

const traced = (from: string, to: string, hop?: number): Spotlight => {
  const { traces } = traceInfluence(MODEL, { from: nodeId(from), to: nodeId(to) });
  const [open, ...others] = traces;
  return { kind: 'trace', open: open!, number: 1, years: open!.years.map(String), others, hop };
};

const wishesFor = (spotlight: Spotlight, selected: readonly string[] = []) => ({
  selection: { nodes: selected.map(nodeId), claims: [] },
  signs: inquirySigns(spotlight),
  inquiry: { ...litBySpotlight(MODEL, spotlight), isTrace: spotlight.kind === 'trace' },
  measure,
});

const layout = lineageLayout(MODEL, { measure, width: 952 });
const sceneFor = (...wishes: Parameters<typeof wishesFor>): LineageScene =>
  lineageScene(MODEL, layout, wishesFor(...wishes));

const arrows = (scene: LineageScene): unknown =>
  scene.arrows.map(({ arrow, emphasis, hop, label }) => [
    arrow.thread.to.id,
    emphasis,
    ...(hop ? [hop.number, label?.text] : []),
  ]);

describe('a trace in the lineage', () => {
  it('stands on the arrows of its claims, and at the entry that a hop without an arrow leads to', () => {
    const scene = sceneFor(traced('institution:undp', 'definition:eu-2'));
    expect(arrows(scene)).toEqual([
      ['definition:eu', 'lit', 3, 'acknowledged in'],
      ['definition:aside', 'veiled'],
      ['definition:eu-2', 'lit', 4, undefined],
    ]);
    expect(
      scene.boxes.map(({ sized, emphasis, signs }) => [
        sized.entry.id,
        emphasis,
        signs.isStop,
        signs.hops.map(({ number }) => number),
      ]),
    ).toEqual([
      ['definition:un', 'lit', true, [1, 2]],
      ['definition:eu', 'lit', true, []],
      ['definition:eu-2', 'lit', true, []],
      ['definition:aside', 'veiled', false, []],
    ]);
    expect(scene.undrawn).toEqual([]);
  });

  it('moves no box and no arrow', () => {
    const plain = lineageScene(MODEL, layout, { selection: { nodes: [], claims: [] }, measure });
    const lit = sceneFor(traced('institution:undp', 'definition:eu-2'));
    const places = ({ boxes, arrows: all }: LineageScene): unknown => [
      boxes.map(({ x, y }) => [x, y]),
      all.map(({ arrow }) => arrow.points),
    ];
    expect(places(lit)).toEqual(places(plain));
  });

  it('keeps its discs on their arrows and apart, and says which hop is in hand', () => {
    const scene = sceneFor(traced('institution:undp', 'definition:eu-2', 3));
    const discs = scene.arrows.flatMap(({ hop }) => (hop ? [hop] : []));
    expect(discs.map(({ number, of, isInHand }) => [number, of, isInHand])).toEqual([
      [3, 4, false],
      [4, 4, true],
    ]);
    const [a, b] = discs.map(({ at }) => at);
    expect(Math.hypot(a![0] - b![0], a![1] - b![1])).toBeGreaterThanOrEqual(20);
  });

  it('lights the trace whatever is selected, and leaves the selection marked', () => {
    const scene = sceneFor(traced('institution:undp', 'definition:eu-2'), ['definition:aside']);
    expect(scene.boxes.map(({ emphasis }) => emphasis)).toEqual(['lit', 'lit', 'lit', 'selected']);
  });

  it('names the hops that nothing in the picture stands for', () => {
    const scene = sceneFor(traced('person:author', 'institution:undp'));
    expect(scene.undrawn.map(({ number }) => number)).toEqual([1]);
    expect(scene.boxes.flatMap(({ signs }) => signs.hops)).toEqual([]);
  });

  it('is the same on a phone', () => {
    const scene = phoneScene(MODEL, 390, wishesFor(traced('institution:undp', 'definition:eu-2')));
    expect(scene.arrows.map(({ arrow, hop }) => [arrow.thread.to.id, hop?.number])).toEqual([
      ['definition:eu', 3],
      ['definition:eu-2', 4],
    ]);
    expect(scene.boxes.map(({ signs }) => signs.hops.length)).toEqual([2, 0, 0, 0]);
  });
});

describe('a comparison in the lineage', () => {
  it('says of each entry whose it is, and veils what is neither', () => {
    const spotlight: Spotlight = {
      kind: 'compare',
      comparison: compareNodes(MODEL, nodeId('definition:eu'), nodeId('definition:aside')),
    };
    expect(
      sceneFor(spotlight).boxes.map(({ sized, emphasis, signs }) => [sized.entry.id, emphasis, signs.side]),
    ).toEqual([
      ['definition:un', 'lit', 'both'],
      ['definition:eu', 'lit', undefined],
      ['definition:eu-2', 'lit', 'a'],
      ['definition:aside', 'lit', undefined],
    ]);
  });
});
