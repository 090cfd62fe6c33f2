import { describe, expect, it } from 'vitest';
import { foldingOf, foldLabel, MIXED } from '../../src/scene/fold.ts';
import { aClaim, aModel, aNode } from '../builders.ts';

const countries = Array.from({ length: 37 }, (_, i) => aNode(`institution:land-${i}`, { type: 'government' }));
const declaration = aNode('report:declaration');
const process = aNode('initiative:process');

const signed = aModel({
  nodes: [declaration, process, ...countries],
  claims: [
    aClaim(process.id, 'derives-from', declaration.id),
    ...countries.map(({ id }) => aClaim(id, 'participates-in', declaration.id)),
  ],
});

describe('folding a graph', () => {
  it('leaves a graph within the budget as it is', () => {
    const { kept, folds } = foldingOf(signed, 100);
    expect(kept.size).toBe(39);
    expect(folds).toEqual([]);
  });

  it('counts the leaves of one node where they hang', () => {
    const { folds } = foldingOf(signed, 1);
    expect(folds.map(({ parent, kind, members }) => [parent, kind, members.length])).toEqual([
      [declaration.id, 'institution', 37],
    ]);
    expect(foldLabel(signed, folds[0]!)).toBe('37 governments');
  });

  it('gathers what is too few of each kind in one fold', () => {
    const lone = ['person:a', 'person:b', 'measure:c'].map((id) => aNode(id));
    const model = aModel({
      nodes: [declaration, ...lone],
      claims: lone.map(({ id }) => aClaim(id, 'cites', declaration.id)),
    });
    const { folds } = foldingOf(model, 1);
    expect(folds.map(({ kind, members }) => [kind, members.length])).toEqual([[MIXED, 3]]);
    expect(foldLabel(model, folds[0]!)).toBe('3 more');
  });

  it('stands every node once: kept, folded, alone by its parent, or isolated', () => {
    const model = aModel({
      nodes: [declaration, ...countries, aNode('person:nobody-knows')],
      claims: countries.map(({ id }) => aClaim(id, 'participates-in', declaration.id)),
    });
    const { kept, parents, folds } = foldingOf(model, 3);
    const folded = folds.flatMap(({ members }) => members.map(({ id }) => id));
    expect(new Set(folded).size).toBe(folded.length);
    for (const { id } of model.nodes)
      expect([kept.has(id), parents.has(id), id === 'person:nobody-knows'].filter(Boolean)).toHaveLength(1);
    expect(folded.every((id) => !kept.has(id))).toBe(true);
  });

  it('keeps every dimension', () => {
    const dimensions = Array.from({ length: 7 }, (_, i) => aNode(`dimension:d${i}`, { order: i }));
    const model = aModel({
      nodes: [...countries, ...dimensions],
      claims: countries.map(({ id }) => aClaim(id, 'addresses', 'dimension:d0')),
    });
    const { kept } = foldingOf(model, 8);
    for (const { id } of dimensions) expect(kept.has(id)).toBe(true);
  });
});
