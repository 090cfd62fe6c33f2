import { describe, expect, it } from 'vitest';
import { EVERYTHING } from '../../src/analysis/filter.ts';
import { visible } from '../../src/analysis/visible.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { foldingOf } from '../../src/scene/fold.ts';
import { networkScene } from '../../src/scene/network-scene.ts';
import { INITIAL_VIEW, type ViewState } from '../../src/state/view-state.ts';
import { aClaim, aModel, aNode, anEvidence, claimId, nodeId } from '../builders.ts';

const un = aNode('institution:un', { group: 'un' });
const hdr = aNode('report:hdr', { group: 'un', label: 'Human Development Report 1994', short: 'HDR 1994' });
const eu = aNode('definition:eu', { group: 'eu' });
const food = aNode('dimension:food', { colour: 'food', pictogram: 'wheat', order: 1 });
const GROUPS = [
  { id: 'un', label: 'United Nations', region: true },
  { id: 'eu', label: 'EU', region: true },
];

const policy = aModel({
  groups: GROUPS,
  nodes: [un, hdr, eu, food],
  claims: [
    aClaim(un.id, 'publishes', hdr.id),
    aClaim(eu.id, 'narrows', hdr.id, { evidence: [anEvidence({ basis: 'inferred' })] }),
    aClaim(hdr.id, 'addresses', food.id),
  ],
});

const sceneOf = (model: GraphModel, own: Partial<ViewState> = {}, budget = 100) => {
  const view = { ...INITIAL_VIEW, ...own };
  const places = new Map(model.nodes.map(({ id }, i) => [id, [i * 100, (i % 2) * 80] as const]));
  return networkScene({
    model,
    view,
    visible: visible(model, view.filter, view.time, view.focus),
    folding: foldingOf(model, budget),
    places,
  });
};

const linkBetween = (scene: ReturnType<typeof sceneOf>, a: string, b: string) =>
  scene.links.find(
    (link) => new Set([link.a.id, link.b.id]).size === 2 && [a, b].every((id) => link.a.id === id || link.b.id === id),
  )!;

describe('the network scene', () => {
  it('draws every node and link once, nothing receding', () => {
    const scene = sceneOf(policy);
    expect(scene.nodes.map(({ id, emphasis }) => [id, emphasis])).toEqual(
      [un, hdr, eu, food].map(({ id }) => [id, 'plain']),
    );
    expect(scene.links).toHaveLength(3);
    expect(scene.veiled).toBe(false);
  });

  it('runs an arrow with influence, from ancestor to descendant, whichever way the claim reads', () => {
    const narrowed = linkBetween(sceneOf(policy), eu.id, hdr.id);
    expect([narrowed.a.id, narrowed.b.id, narrowed.head]).toEqual([hdr.id, eu.id, 'narrows']);
    const published = linkBetween(sceneOf(policy), un.id, hdr.id);
    expect([published.a.id, published.b.id]).toEqual([un.id, hdr.id]);
  });

  it('gives no head to a link without influence, a dash only to what is inferred', () => {
    const scene = sceneOf(policy);
    expect(linkBetween(scene, hdr.id, food.id).head).toBeUndefined();
    expect(linkBetween(scene, hdr.id, food.id)).toMatchObject({ dashed: false, hue: 'food', family: 'content' });
    expect(linkBetween(scene, eu.id, hdr.id).dashed).toBe(true);
  });

  it('lights the selection, its neighbours and the rivals of its claims', () => {
    const model = aModel({
      nodes: [un, hdr, eu, aNode('concept:hs'), aNode('report:other')],
      claims: [
        aClaim(un.id, 'publishes', hdr.id),
        aClaim(hdr.id, 'introduces', 'concept:hs', { disputes: [claimId('rival')] }),
        aClaim('report:other', 'introduces', 'concept:hs', { id: claimId('rival') }),
      ],
    });
    const scene = sceneOf(model, { selection: { nodes: [hdr.id], claims: [] } });
    const emphasis = new Map(scene.nodes.map((node) => [node.id, node.emphasis]));
    expect([hdr.id, un.id, 'concept:hs', 'report:other', eu.id].map((id) => emphasis.get(id))).toEqual([
      'selected',
      'lit',
      'lit',
      'lit',
      'veiled',
    ]);
    expect(scene.links.filter(({ disputed }) => disputed).map(({ emphasis: e }) => e)).toEqual(['lit', 'lit']);
  });

  it('leaves what a filter found as it is while the light falls on a selection', () => {
    const filter = { ...EVERYTHING, kinds: ['report', 'dimension'] };
    const scene = sceneOf(policy, { filter, selection: { nodes: [un.id], claims: [] } });
    expect(scene.nodes.map(({ id, emphasis, isFound }) => [id, emphasis, isFound])).toEqual([
      [un.id, 'selected', undefined],
      [hdr.id, 'plain', true],
      [eu.id, 'veiled', undefined],
      [food.id, 'plain', true],
    ]);
    expect(scene.links.every(({ emphasis }) => emphasis === 'veiled')).toBe(true);
  });

  it('dims what does not pass a filter, or leaves it out', () => {
    const filter = { ...EVERYTHING, kinds: ['report', 'institution'] };
    expect(
      sceneOf(policy, { filter })
        .nodes.filter(({ emphasis }) => emphasis === 'veiled')
        .map(({ id }) => id),
    ).toEqual([eu.id, food.id]);
    expect(sceneOf(policy, { filter, rest: 'hide' }).nodes.map(({ id }) => id)).toEqual([un.id, hdr.id]);
  });

  it('draws the lands of the groups that have one', () => {
    expect(sceneOf(policy).regions.map(({ id }) => id)).toEqual(['un', 'eu']);
  });

  it('shows 5,000 parallel claims as one counted link', () => {
    const claims = Array.from({ length: 5000 }, (_, i) =>
      aClaim('person:a', 'collaborates-with', 'person:b', { id: claimId(`c${i}`) }),
    );
    expect(sceneOf(aModel({ claims })).links.map(({ count }) => count)).toEqual([5000]);
  });

  it('opens a fold in place, and what is selected in one', () => {
    const leaves = Array.from({ length: 9 }, (_, i) => aNode(`measure:m${i}`));
    const model = aModel({
      nodes: [hdr, un, ...leaves],
      claims: [aClaim(un.id, 'publishes', hdr.id), ...leaves.map(({ id }) => aClaim(hdr.id, 'proposes', id))],
    });
    const closed = sceneOf(model, {}, 2);
    const fold = closed.nodes.find(({ count }) => count === 9)!;
    expect(closed.nodes).toHaveLength(3);
    expect(closed.standsFor.get('measure:m3')).toBe(fold.id);
    expect(sceneOf(model, { opened: [fold.id] }, 2).nodes).toHaveLength(11);
    const found = sceneOf(model, { selection: { nodes: [nodeId('measure:m3')], claims: [] } }, 2);
    expect(found.nodes.find(({ count }) => count === 8)).toMatchObject({ id: fold.id });
    expect(found.nodes.find(({ id }) => id === 'measure:m3')).toMatchObject({ emphasis: 'selected' });
  });

  it('takes neither colour nor pictogram nor family from a hostile file', () => {
    const model = aModel({
      nodes: [
        aNode('dimension:x', { colour: 'url(https://example.org/x)', pictogram: '__proto__', label: 'x'.repeat(5000) }),
      ],
    });
    const [node] = sceneOf(model).nodes;
    expect(node).toMatchObject({ hue: undefined, family: 'threat' });
    expect(node!.label.length).toBeLessThanOrEqual(120);
  });
});
