import { describe, expect, it } from 'vitest';
import { dateBounds } from '../../src/analysis/date-bounds.ts';
import { inForce } from '../../src/analysis/in-force.ts';
import { publishedBy } from '../../src/analysis/published-by.ts';
import { aClaim, aModel, aNode } from '../builders.ts';

const model = aModel({
  nodes: [
    aNode('report:hdr', { when: '1994' }),
    aNode('institution:nato', { when: '1949/..' }),
    aNode('institution:gone', { when: '1950/1996' }),
    aNode('initiative:event', { when: '1998' }),
    aNode('initiative:sophia', { when: '../2017' }),
    aNode('report:late', { when: '199X' }),
    aNode('report:undated'),
  ],
  claims: [
    aClaim('institution:nato', 'adopts', 'report:hdr', { when: '1995' }),
    aClaim('institution:nato', 'promotes', 'report:hdr', { when: '1995/1997' }),
    aClaim('institution:gone', 'adopts', 'report:hdr', { when: '1995' }),
    aClaim('institution:nato', 'hosts', 'initiative:event', { when: '1998' }),
    aClaim('institution:nato', 'cites', 'report:hdr'),
    aClaim('institution:nato', 'publishes', 'report:late'),
  ],
});

const said = (from: number, to = from): unknown => {
  const { nodes, claims, unknown } = inForce(model, { from, to });
  return { nodes, claims, unknown };
};

describe('inForce', () => {
  it('keeps what began and did not end, and tells apart what may be', () => {
    expect(said(1999)).toEqual({
      nodes: ['report:hdr', 'institution:nato', 'report:late'],
      claims: ['institution:nato adopts report:hdr'],
      unknown: {
        nodes: ['initiative:sophia', 'report:undated'],
        claims: ['institution:nato cites report:hdr', 'institution:nato publishes report:late'],
      },
    });
  });

  it('lets a claim leave with its end, and with an end of its own', () => {
    expect(said(1996)).toMatchObject({
      nodes: ['report:hdr', 'institution:nato', 'institution:gone'],
      claims: [
        'institution:nato adopts report:hdr',
        'institution:nato promotes report:hdr',
        'institution:gone adopts report:hdr',
      ],
    });
    expect(said(1998)).toMatchObject({
      nodes: ['report:hdr', 'institution:nato', 'initiative:event'],
      claims: ['institution:nato adopts report:hdr', 'institution:nato hosts initiative:event'],
    });
  });

  it('has nothing before the beginning, and no claim before both its ends', () => {
    expect(said(1940)).toEqual({
      nodes: [],
      claims: [],
      unknown: { nodes: ['initiative:sophia', 'report:undated'], claims: [] },
    });
  });

  it('takes an open range as all time', () => {
    expect(inForce(model, {}).nodes).toHaveLength(6);
  });
});

describe('publishedBy', () => {
  it('sorts texts by the end of a year', () => {
    expect(publishedBy(model, 1994)).toEqual({
      published: ['report:hdr'],
      later: [],
      unknown: ['report:late', 'report:undated'],
    });
    expect(publishedBy(model, 1989)).toEqual({
      published: [],
      later: ['report:late', 'report:hdr'],
      unknown: ['report:undated'],
    });
  });
});

describe('dateBounds', () => {
  it.each([
    ['2004', { earliest: 2004, latest: 2004 }],
    ['2004-09', { earliest: 2004, latest: 2004 }],
    ['199X', { earliest: 1990, latest: 1999 }],
    ['199X/2006', { earliest: 1990, latest: 1999, end: 2006 }],
    ['1994/..', { earliest: 1994, latest: 1994 }],
    ['1994/', { earliest: 1994, latest: 1994 }],
    ['../2006', { latest: 2006, end: 2006 }],
    ['soon', {}],
    [undefined, {}],
  ])('of %s', (when, bounds) => {
    expect(dateBounds(when)).toEqual(bounds);
  });
});
