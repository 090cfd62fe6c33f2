import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadEnds } from '../../src/analysis/dead-ends.ts';
import { lineageOf, type Relative } from '../../src/analysis/lineage.ts';
import { lineageHops } from '../../src/analysis/lineage-hops.ts';
import { createModel } from '../../src/model/create-model.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { aClaim, aModel, aNode, nodeId } from '../builders.ts';
import { renamed } from '../renamed.ts';
import { arbitraryLineage, shuffled } from './arbitrary-lineage.ts';

const model = aModel({
  nodes: [
    aNode('definition:un', { when: '1994' }),
    aNode('definition:eu-2004', { when: '2004' }),
    aNode('definition:eu-2007', { when: '2007' }),
    aNode('report:hdr', { when: '1994' }),
    aNode('report:madrid', { when: '2007' }),
  ],
  claims: [
    aClaim('report:hdr', 'states', 'definition:un'),
    aClaim('definition:eu-2004', 'narrows', 'definition:un'),
    aClaim('definition:eu-2007', 'revises', 'definition:eu-2004'),
    aClaim('definition:eu-2007', 'broadens', 'definition:eu-2004'),
    aClaim('definition:eu-2007', 'adopts', 'definition:un'),
    aClaim('report:madrid', 'states', 'definition:eu-2007'),
    aClaim('institution:undp', 'publishes', 'report:hdr'),
    aClaim('report:madrid', 'cites', 'report:hdr'),
    aClaim('person:kaldor', 'states', 'definition:eu-2004'),
    aClaim('institution:eu', 'adopts', 'definition:eu-2004'),
    aClaim('critique:gap', 'criticises', 'institution:eu'),
    aClaim('institution:nato', 'adopts', 'definition:un', { polarity: 'denies' }),
    aClaim('institution:canada', 'shelves', 'definition:eu-2007'),
  ],
});

const shown = (relatives: readonly Relative[]): [number, string, readonly string[]][] =>
  relatives.map(({ generation, id, claims }) => [generation, id, claims]);

describe('lineageOf', () => {
  it('gives ancestors by the shortest way, with every claim that leads on', () => {
    expect(shown(lineageOf(model, nodeId('definition:eu-2007')).ancestors)).toEqual([
      [1, 'definition:un', ['definition:eu-2004 narrows definition:un', 'definition:eu-2007 adopts definition:un']],
      [
        1,
        'definition:eu-2004',
        ['definition:eu-2007 revises definition:eu-2004', 'definition:eu-2007 broadens definition:eu-2004'],
      ],
      [1, 'report:madrid', ['report:madrid states definition:eu-2007']],
      [2, 'report:hdr', ['report:hdr states definition:un']],
    ]);
  });

  it('gives descendants, and does not run on through organisations', () => {
    expect(shown(lineageOf(model, nodeId('report:hdr')).descendants)).toEqual([
      [1, 'definition:un', ['report:hdr states definition:un']],
      [2, 'definition:eu-2004', ['definition:eu-2004 narrows definition:un']],
      [
        2,
        'definition:eu-2007',
        [
          'definition:eu-2007 revises definition:eu-2004',
          'definition:eu-2007 broadens definition:eu-2004',
          'definition:eu-2007 adopts definition:un',
        ],
      ],
      [3, 'institution:canada', ['institution:canada shelves definition:eu-2007']],
      [3, 'institution:eu', ['institution:eu adopts definition:eu-2004']],
    ]);
  });

  it('starts from an organisation where it is asked for one', () => {
    const { ancestors, descendants } = lineageOf(model, nodeId('institution:eu'));
    expect(ancestors.map(({ id }) => id)).toEqual(['definition:eu-2004', 'definition:un', 'report:hdr']);
    expect(descendants.map(({ id }) => id)).toEqual(['critique:gap']);
  });

  it('takes a cycle in its stride', () => {
    const ring = aModel({
      claims: [
        aClaim('definition:a', 'narrows', 'definition:b'),
        aClaim('definition:b', 'narrows', 'definition:c'),
        aClaim('definition:c', 'narrows', 'definition:a'),
        aClaim('definition:a', 'revises', 'definition:a'),
      ],
    });
    expect(shown(lineageOf(ring, nodeId('definition:a')).ancestors)).toEqual([
      [1, 'definition:b', ['definition:a narrows definition:b']],
      [2, 'definition:c', ['definition:b narrows definition:c']],
    ]);
    expect(shown(lineageOf(ring, nodeId('definition:a')).descendants)).toEqual([
      [1, 'definition:c', ['definition:c narrows definition:a']],
      [2, 'definition:b', ['definition:b narrows definition:c']],
    ]);
  });

  it('knows nothing of an unknown node', () => {
    expect(lineageOf(model, nodeId('definition:gone'))).toEqual({ ancestors: [], descendants: [] });
  });

  it('agrees with distances found by trying every way', () => {
    fc.assert(
      fc.property(arbitraryLineage, (dataset) => {
        const some = createModel(dataset);
        for (const { id } of some.nodes) {
          const { descendants } = lineageOf(some, id);
          expect(new Map(descendants.map((kin) => [kin.id, kin.generation]))).toEqual(distancesFrom(some, id));
        }
      }),
    );
  });

  it('has for every descendant its ancestor back', () => {
    fc.assert(
      fc.property(arbitraryLineage, (dataset) => {
        const some = createModel(dataset);
        const texts = some.nodes.map(({ id }) => id).filter(lineageHops(some).runsThrough);
        for (const id of texts) {
          const back = lineageOf(some, id).descendants.filter((kin) => texts.includes(kin.id));
          for (const kin of back) {
            expect(lineageOf(some, kin.id).ancestors).toContainEqual(
              expect.objectContaining({ id, generation: kin.generation }),
            );
          }
        }
      }),
    );
  });

  it('is the same in whatever order the data come', () => {
    fc.assert(
      fc.property(
        arbitraryLineage.chain((dataset) => shuffled(dataset).map((other) => [dataset, other] as const)),
        ([one, other]) => {
          const inIdOrder = (relatives: readonly Relative[]): unknown =>
            relatives.map((kin) => ({ ...kin, claims: kin.claims.toSorted() }));
          for (const { id } of one.nodes) {
            const [a, b] = [lineageOf(createModel(one), id), lineageOf(createModel(other), id)];
            expect(inIdOrder(b.ancestors)).toEqual(inIdOrder(a.ancestors));
            expect(inIdOrder(b.descendants)).toEqual(inIdOrder(a.descendants));
          }
        },
      ),
    );
  });

  it('is the same under other ids; only relatives of one generation and year may change places', () => {
    const pairs = arbitraryLineage.chain((dataset) => renamed(dataset).map((other) => ({ dataset, other })));
    fc.assert(
      fc.property(pairs, ({ dataset, other }) => {
        const [before, after] = [createModel(dataset), createModel(other.dataset)];
        const told = (of: GraphModel, relatives: readonly Relative[], old: (id: string) => string): unknown =>
          relatives
            .map(({ id, generation, claims }) => ({
              generation,
              year: of.node(id)?.when ?? '',
              id: old(id),
              claims: claims.map(old).sort(),
            }))
            .sort((a, b) => a.generation - b.generation || (a.id < b.id ? -1 : 1));
        const order = (of: GraphModel, relatives: readonly Relative[]): unknown =>
          relatives.map(({ id, generation }) => [generation, of.node(id)?.when]);
        for (const [id, was] of other.old) {
          const [now, then] = [lineageOf(after, nodeId(id)), lineageOf(before, nodeId(was))];
          for (const way of ['ancestors', 'descendants'] as const) {
            expect(told(after, now[way], (one) => other.old.get(one)!)).toEqual(told(before, then[way], (one) => one));
            expect(order(after, now[way])).toEqual(order(before, then[way]));
          }
        }
      }),
    );
  });
});

/** Shortest ways, by relaxing every step of descent as often as there are nodes (Bellman & Ford). */
const distancesFrom = (model: GraphModel, id: string): Map<string, number> => {
  const { all, runsThrough } = lineageHops(model);
  const distances = new Map([[id, 0]]);
  for (let round = 0; round < model.nodes.length; round += 1) {
    for (const { from, to } of all) {
      const near = from === id || runsThrough(from) ? distances.get(from) : undefined;
      if (near !== undefined) distances.set(to, Math.min(distances.get(to) ?? Infinity, near + 1));
    }
  }
  distances.delete(id);
  return distances;
};

describe('lineageHops', () => {
  it('are affirming lineage claims along their influence, and what a report states', () => {
    expect(lineageHops(model).all.map(({ from, to, claim }) => [from, claim.relation, to])).toEqual([
      ['report:hdr', 'states', 'definition:un'],
      ['definition:un', 'narrows', 'definition:eu-2004'],
      ['definition:eu-2004', 'revises', 'definition:eu-2007'],
      ['definition:eu-2004', 'broadens', 'definition:eu-2007'],
      ['definition:un', 'adopts', 'definition:eu-2007'],
      ['report:madrid', 'states', 'definition:eu-2007'],
      ['definition:eu-2004', 'adopts', 'institution:eu'],
      ['institution:eu', 'criticises', 'critique:gap'],
      ['definition:eu-2007', 'shelves', 'institution:canada'],
    ]);
  });

  it('take in a relation that a dataset made like one of them', () => {
    const own = aModel({
      vocabulary: { kinds: [], relations: [{ id: 'waters-down', like: 'narrows' }] },
      claims: [aClaim('definition:b', 'waters-down', 'definition:a')],
    });
    expect(lineageOf(own, nodeId('definition:a')).descendants.map(({ id }) => id)).toEqual(['definition:b']);
  });
});

describe('deadEnds', () => {
  it('are texts that nobody took further, with who shelved them', () => {
    expect(deadEnds(model)).toEqual([
      { id: 'definition:eu-2007', shelvedBy: ['institution:canada shelves definition:eu-2007'] },
    ]);
  });

  it('are none where nothing descends', () => {
    expect(deadEnds(aModel({ claims: [aClaim('institution:a', 'publishes', 'report:b')] }))).toEqual([]);
  });
});
