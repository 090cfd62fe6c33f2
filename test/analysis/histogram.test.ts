import { describe, expect, it } from 'vitest';
import { histogram } from '../../src/analysis/histogram.ts';
import { aClaim, aModel, aNode } from '../builders.ts';

const model = aModel({
  nodes: [aNode('report:a', { when: '1980' })],
  claims: [
    aClaim('report:a', 'cites', 'report:b', { when: '2003-05' }),
    aClaim('report:a', 'cites', 'report:c', { when: '1994' }),
    aClaim('report:b', 'cites', 'report:c', { when: '1994/..' }),
    aClaim('report:c', 'cites', 'report:d', { when: '../2006' }),
    aClaim('report:a', 'cites', 'report:d'),
  ],
});

describe('histogram', () => {
  it('puts each claim at its own first year and counts those without one', () => {
    expect(histogram(model)).toEqual({
      bars: [
        { year: 1994, count: 2 },
        { year: 2003, count: 1 },
      ],
      undated: 2,
    });
  });

  it('takes years over from the ends of claims where none states its own', () => {
    const undated = aModel({
      nodes: [aNode('report:a', { when: '1980' }), aNode('report:b', { when: '1990' })],
      claims: [aClaim('report:b', 'cites', 'report:a'), aClaim('report:c', 'cites', 'report:d')],
    });
    expect(histogram(undated)).toEqual({ bars: [{ year: 1990, count: 1 }], undated: 1 });
  });

  it('counts a subset', () => {
    expect(histogram(model, model.claims.slice(0, 1))).toEqual({ bars: [{ year: 2003, count: 1 }], undated: 0 });
    expect(histogram(model, [])).toEqual({ bars: [], undated: 0 });
  });
});
