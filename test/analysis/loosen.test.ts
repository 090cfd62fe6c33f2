import { describe, expect, it } from 'vitest';
import { foundCount, loosen } from '../../src/analysis/loosen.ts';
import { toFilter } from '../../src/analysis/to-filter.ts';
import { visible } from '../../src/analysis/visible.ts';
import { aClaim, aModel, aNode, nodeId } from '../builders.ts';

const model = aModel({
  nodes: [aNode('report:hdr', { when: '1994' }), aNode('report:handbook', { when: '2016' }), aNode('institution:icrc')],
  claims: [
    aClaim('report:hdr', 'addresses', 'dimension:food'),
    aClaim('institution:icrc', 'addresses', 'dimension:health'),
    aClaim('report:handbook', 'cites', 'report:hdr'),
  ],
});

describe('loosen', () => {
  it('names the facet that brings most back first', () => {
    const filter = toFilter({ kinds: ['institution'], relations: ['cites'] });
    expect(visible(model, filter).nodes.size).toBe(0);
    expect(loosen(model, filter)).toEqual([
      { facet: 'kinds', nodes: 2 },
      { facet: 'relations', nodes: 1 },
    ]);
  });

  it('keeps the order of the column among those that help alike', () => {
    expect(loosen(model, toFilter({ kinds: ['institution'], text: 'hdr' }))).toEqual([
      { facet: 'kinds', nodes: 1 },
      { facet: 'text', nodes: 1 },
    ]);
  });

  it('proposes years and any instead of all', () => {
    const filter = toFilter({ dimensions: ['dimension:food', 'dimension:health'], match: 'all' });
    expect(loosen(model, filter)).toEqual([
      { facet: 'dimensions', nodes: 5 },
      { facet: 'match', nodes: 2 },
    ]);
    expect(loosen(model, toFilter({ kinds: ['report'] }), { to: 1980 })).toEqual([
      { facet: 'kinds', nodes: 2 },
      { facet: 'time', nodes: 2 },
    ]);
  });

  it('proposes to leave a focus', () => {
    const focus = { id: nodeId('institution:icrc'), steps: 1, direction: 'both' } as const;
    expect(loosen(model, toFilter({ kinds: ['report'] }), {}, focus)).toEqual([
      { facet: 'focus', nodes: 2 },
      { facet: 'kinds', nodes: 1 },
    ]);
  });

  it('proposes nothing where no single facet helps', () => {
    const filter = toFilter({ kinds: ['person'], types: ['treaty'], relations: ['funds'] });
    expect(loosen(model, filter)).toEqual([]);
  });
});

describe('foundCount', () => {
  it('does not count what no choice hides', () => {
    const narrowing = { filter: toFilter({ dimensions: ['dimension:food'], kinds: ['person'] }), time: {} };
    const shown = visible(model, narrowing.filter);
    expect([...shown.nodes]).toEqual(['dimension:food']);
    expect(foundCount(shown, narrowing)).toBe(0);
  });
});
