import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNodes } from '../../src/analysis/compare-nodes.ts';
import { aClaim, aModel, aNode, nodeId } from '../builders.ts';
import { arbitraryModel } from './arbitrary-graph.ts';

describe('compareNodes', () => {
  const model = aModel({
    claims: [
      aClaim('institution:a', 'addresses', 'dimension:food'),
      aClaim('institution:a', 'addresses', 'dimension:health'),
      aClaim('institution:b', 'addresses', 'dimension:health'),
      aClaim('institution:b', 'addresses', 'dimension:food', { polarity: 'excludes' }),
      aClaim('institution:a', 'publishes', 'report:r'),
      aClaim('institution:b', 'commissions', 'report:r'),
      aClaim('institution:un', 'funds', 'institution:b'),
      aClaim('institution:a', 'part-of', 'institution:b'),
    ],
  });

  it('sorts neighbours, also by relation, and leaves out the two themselves and what is excluded', () => {
    expect(compareNodes(model, nodeId('institution:a'), nodeId('institution:b'))).toEqual({
      kind: 'nodes',
      a: 'institution:a',
      b: 'institution:b',
      onlyA: ['dimension:food'],
      both: ['dimension:health', 'report:r'],
      onlyB: ['institution:un'],
      relations: [
        { relation: 'funds', reading: 'in', onlyA: [], both: [], onlyB: ['institution:un'] },
        { relation: 'publishes', reading: 'out', onlyA: ['report:r'], both: [], onlyB: [] },
        { relation: 'commissions', reading: 'out', onlyA: [], both: [], onlyB: ['report:r'] },
        { relation: 'addresses', reading: 'out', onlyA: ['dimension:food'], both: ['dimension:health'], onlyB: [] },
      ],
      dimensions: { onlyA: ['dimension:food'], both: ['dimension:health'], onlyB: [] },
      claims: [
        'institution:a addresses dimension:food',
        'institution:a addresses dimension:health',
        'institution:a publishes report:r',
        'institution:b addresses dimension:health',
        'institution:b commissions report:r',
        'institution:un funds institution:b',
      ],
      sentence:
        'a and b share 2 neighbours (health and r); 1 is joined to a only and 1 to b only; of the threat dimensions both address health, only a addresses food.',
    });
  });

  it.each([
    ['an unknown node', 'institution:a', 'institution:gone', 'There is no node “institution:gone” in this dataset.'],
    ['a node and itself', 'institution:a', 'institution:a', 'a is compared with itself.'],
  ])('says so about %s', (_, a, b, sentence) => {
    expect(compareNodes(model, nodeId(a), nodeId(b)).sentence).toBe(sentence);
  });

  it('says so where nothing is joined to either', () => {
    const lonely = aModel({ claims: [aClaim('concept:a', 'addresses', 'concept:b')] });
    const sentence = (a: string, b: string): string => compareNodes(lonely, nodeId(a), nodeId(b)).sentence;
    expect(sentence('concept:a', 'concept:b')).toBe('a and b are joined to each other, and to nothing else here.');
    const apart = aModel({ nodes: [aNode('concept:a'), aNode('concept:b')] });
    expect(compareNodes(apart, nodeId('concept:a'), nodeId('concept:b')).sentence).toBe(
      'Nothing here joins a or b to other nodes.',
    );
  });

  it('is the mirror of itself the other way round', () => {
    fc.assert(
      fc.property(arbitraryModel, (some) => {
        const [a, b] = [some.nodes[0]!.id, some.nodes[1]!.id];
        const [there, back] = [compareNodes(some, a, b), compareNodes(some, b, a)];
        expect([back.onlyA, back.both, back.onlyB]).toEqual([there.onlyB, there.both, there.onlyA]);
      }),
    );
  });

  it('names every neighbour once, and each by some relation', () => {
    fc.assert(
      fc.property(arbitraryModel, (some) => {
        const found = compareNodes(some, some.nodes[0]!.id, some.nodes[1]!.id);
        const all = [...found.onlyA, ...found.both, ...found.onlyB];
        const byRelation = found.relations.flatMap(({ onlyA, both, onlyB }) => [...onlyA, ...both, ...onlyB]);
        expect(new Set(all).size).toBe(all.length);
        expect(new Set(byRelation)).toEqual(new Set(all));
      }),
    );
  });
});
