import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disagreements } from '../../src/analysis/disagreements.ts';
import { aClaim, aModel, anEvidence, claimId, sourceId } from '../builders.ts';

const claim = (id: string, disputes: readonly string[] = [], source = 'one') =>
  aClaim(`report:${id}`, 'introduces', 'concept:x', {
    id: claimId(id),
    disputes: disputes.map(claimId),
    evidence: [anEvidence({ source: sourceId(source) })],
  });

describe('disagreements', () => {
  it('puts both sides beside each other, whichever of them says so', () => {
    const model = aModel({
      claims: [claim('later', ['dignity']), claim('chs'), claim('dignity'), claim('ga', ['later'], 'two')],
    });
    expect(disagreements(model)).toEqual([
      {
        claims: ['later', 'dignity', 'ga'],
        sides: [['later'], ['dignity', 'ga']],
        pairs: [
          ['later', 'dignity'],
          ['later', 'ga'],
        ],
        about: 'concept:x',
        selfContradicting: ['one'],
      },
    ]);
  });

  it('has three sides where each differs from each', () => {
    const [only] = disagreements(aModel({ claims: [claim('a', ['b', 'c']), claim('b', ['c']), claim('c')] }));
    expect([only?.sides, only?.pairs]).toEqual([
      [['a'], ['b'], ['c']],
      [
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'c'],
      ],
    ]);
  });

  it('knows when nobody contradicts himself', () => {
    const model = aModel({ claims: [claim('a', ['b']), claim('b', [], 'two')] });
    expect(disagreements(model)[0]?.selfContradicting).toEqual([]);
  });

  it('is empty where all agree', () => {
    expect(disagreements(aModel({ claims: [claim('a'), claim('b')] }))).toEqual([]);
  });

  it('has each disputed claim once, and no two of one side that differ', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const dispute = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)).filter(([one, other]) => one !== other);
    fc.assert(
      fc.property(fc.array(dispute, { maxLength: 8 }), (pairs) => {
        const disputesOf = (id: string): string[] => pairs.flatMap(([one, other]) => (one === id ? other : []));
        const model = aModel({ claims: ids.map((id) => claim(id, [...new Set(disputesOf(id))])) });
        const found = disagreements(model);
        const all = found.flatMap(({ claims }) => claims);
        expect(all.toSorted()).toEqual(ids.filter((id) => pairs.some((pair) => pair.includes(id))));
        for (const { claims, sides } of found) {
          expect(sides.flat().toSorted()).toEqual(claims.toSorted());
          const differ = sides.flatMap((side) =>
            side.filter((id) => model.disputesOf(id).some((other) => side.includes(other.id))),
          );
          expect(differ).toEqual([]);
        }
        const unordered = new Set(pairs.map((pair) => pair.toSorted().join()));
        expect(new Set(found.flatMap((one) => one.pairs.map((pair) => pair.toSorted().join())))).toEqual(unordered);
      }),
    );
  });
});
