import { describe, expect, it } from 'vitest';
import { compareNodes } from '../../src/analysis/compare-nodes.ts';
import { EVERYTHING } from '../../src/analysis/filter.ts';
import { traceInfluence } from '../../src/analysis/trace-influence.ts';
import { visible } from '../../src/analysis/visible.ts';
import { foldingOf } from '../../src/scene/fold.ts';
import { networkScene } from '../../src/scene/network-scene.ts';
import { DISC_RADIUS, placeHops } from '../../src/scene/place-hops.ts';
import { hopYears } from '../../src/state/trace-entry.ts';
import type { Spotlight } from '../../src/state/spotlight.ts';
import { INITIAL_VIEW, type ViewState } from '../../src/state/view-state.ts';
import { aClaim, aModel, aNode } from '../builders.ts';

const un = aNode('institution:un');
const hdr = aNode('report:hdr', { when: '1994' });
const eu = aNode('definition:eu', { when: '2004' });
const aside = aNode('institution:icrc');
const model = aModel({
  nodes: [un, hdr, eu, aside],
  claims: [
    aClaim(un.id, 'publishes', hdr.id, { when: '1994' }),
    aClaim(eu.id, 'narrows', hdr.id),
    aClaim(eu.id, 'adopts', hdr.id, { when: '2004' }),
    aClaim(aside.id, 'adopts', hdr.id),
  ],
});

const sceneOf = (spotlight: Spotlight, own: Partial<ViewState> = {}) => {
  const view = { ...INITIAL_VIEW, ...own };
  const places = new Map(model.nodes.map(({ id }, i) => [id, [i * 150, (i % 2) * 80] as const]));
  const shown = visible(model, view.filter, view.time, view.focus);
  return networkScene({ model, view, visible: shown, folding: foldingOf(model, 100), places, spotlight });
};

const [best, ...rest] = traceInfluence(model, { from: un.id, to: eu.id }).traces;
const traced: Spotlight = {
  kind: 'trace',
  open: best!,
  years: hopYears(model, best!),
  others: rest,
  hop: 1,
  number: 1,
};

describe('a trace in the network', () => {
  it('stands out with numbered hops and their years, and everything else recedes without a name', () => {
    const scene = sceneOf(traced);
    expect(scene.nodes.map(({ id, emphasis, isStop }) => [id, emphasis, isStop])).toEqual([
      [un.id, 'lit', true],
      [hdr.id, 'lit', true],
      [eu.id, 'lit', true],
      [aside.id, 'veiled', undefined],
    ]);
    expect(scene.links.map(({ emphasis, hop }) => [emphasis, hop])).toEqual([
      ['selected', { number: 1, of: 2, year: '1994', isInHand: false }],
      ['selected', { number: 2, of: 2, year: '2004', isInHand: true }],
      ['veiled', undefined],
    ]);
    expect([scene.veiled, scene.hushed]).toEqual([true, true]);
  });

  it('says of a hop what its own claim says, one claim however many there are between the two', () => {
    const hop = sceneOf(traced).links.find((link) => link.hop?.number === 2)!;
    expect([hop.label, hop.count, hop.a.id, hop.b.id]).toEqual(['adopted by', 1, hdr.id, eu.id]);
  });

  it('keeps its nodes in the picture whatever a filter hides', () => {
    const scene = sceneOf(traced, { rest: 'hide', filter: { ...EVERYTHING, kinds: ['institution'] } });
    expect(scene.nodes.map(({ id }) => id)).toEqual(expect.arrayContaining([un.id, hdr.id, eu.id]));
    expect(scene.links.flatMap(({ hop }) => (hop ? [hop.number] : []))).toEqual([1, 2]);
  });
});

describe('a comparison in the network', () => {
  it('says of each neighbour whose it is', () => {
    const scene = sceneOf({ kind: 'compare', comparison: compareNodes(model, un.id, eu.id) });
    expect(scene.nodes.map(({ id, emphasis, side }) => [id, emphasis, side])).toEqual([
      [un.id, 'selected', undefined],
      [hdr.id, 'lit', 'both'],
      [eu.id, 'selected', undefined],
      [aside.id, 'veiled', undefined],
    ]);
  });
});

describe('placing hops', () => {
  const placed = placeHops({
    links: sceneOf(traced).links,
    toPixel: (point) => point,
    measure: (text) => text.length * 6,
    taken: [],
    width: 800,
    height: 600,
  });

  it('puts a disc on each hop in order, with words that cover neither disc nor one another', () => {
    expect(placed.map(({ hop, lines }) => [hop.number, ...lines])).toEqual([
      [1, 'published', '1994'],
      [2, 'adopted by', '2004'],
    ]);
    const [first, second] = placed.map(({ box }) => box);
    expect(
      first!.x + first!.width <= second!.x ||
        second!.x + second!.width <= first!.x ||
        first!.y + first!.height <= second!.y ||
        second!.y + second!.height <= first!.y,
    ).toBe(true);
    for (const { disc } of placed) {
      for (const { box } of placed) {
        const apart = Math.max(box.x - disc.x, disc.x - box.x - box.width, box.y - disc.y, disc.y - box.y - box.height);
        expect(apart).toBeGreaterThanOrEqual(DISC_RADIUS);
      }
    }
  });

  it('puts the disc beside a hop that it would hide', () => {
    const [link] = sceneOf(traced).links;
    const near = { ...link!, curve: { from: { x: 0, y: 0 }, control: { x: 10, y: 0 }, to: { x: 20, y: 0 } } };
    const [hop] = placeHops({
      links: [near],
      toPixel: (point) => point,
      measure: () => 40,
      taken: [],
      width: 300,
      height: 300,
    });
    expect(hop!.disc).toEqual({ x: 10, y: -17 });
  });
});
