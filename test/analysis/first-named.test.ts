import { describe, expect, it } from 'vitest';
import { firstToName } from '../../src/analysis/first-named.ts';
import { aClaim, aModel, aNode, claimId, nodeId } from '../builders.ts';

const names = (text: string, element: string, when?: string) =>
  aClaim(text, 'contains', `element:${element}`, when === undefined ? {} : { when });

describe('firstToName', () => {
  const model = aModel({
    nodes: [
      aNode('definition:un', { when: '1994', short: 'UN' }),
      aNode('definition:chs', { when: '2003', short: 'CHS' }),
      aNode('definition:ga', { when: '2012', short: 'GA' }),
      aNode('definition:canada', { short: 'Canada' }),
      aNode('report:third', { when: '2014' }),
      aNode('element:dignity', { label: 'Dignity' }),
    ],
    claims: [
      names('definition:ga', 'dignity', '2012'),
      names('definition:chs', 'dignity', '2003'),
      names('definition:un', 'dignity'),
      names('definition:canada', 'dignity', '199X/2006'),
      names('report:third', 'dignity'),
      aClaim('report:2030', 'introduces', 'element:dignity', {
        disputes: [claimId('definition:chs contains element:dignity')],
      }),
      aClaim('definition:nato', 'contains', 'element:dignity', { polarity: 'excludes', when: '1949' }),
      aClaim('concept:x', 'contains', 'element:dignity', { when: '1900' }),
    ],
  });

  it('goes by the years that claims state, and tells what has none apart', () => {
    expect(firstToName(model, nodeId('element:dignity'))).toEqual({
      first: [{ id: 'definition:chs', year: 2003, claims: ['definition:chs contains element:dignity'] }],
      later: [{ id: 'definition:ga', year: 2012, claims: ['definition:ga contains element:dignity'] }],
      maybeEarlier: [
        { id: 'definition:un', notBefore: 1994, claims: ['definition:un contains element:dignity'] },
        { id: 'definition:canada', notBefore: 1990, claims: ['definition:canada contains element:dignity'] },
        { id: 'report:2030', claims: ['report:2030 introduces element:dignity'] },
      ],
      undated: [{ id: 'report:third', notBefore: 2014, claims: ['report:third contains element:dignity'] }],
      disputed: ['definition:chs contains element:dignity', 'report:2030 introduces element:dignity'],
      sentence:
        'The first dated text to name “Dignity” is CHS (2003); UN, Canada and 2030 name it without an exact date and may be earlier; sources differ.',
    });
  });

  it('finds those that address a dimension, several in one year', () => {
    const twins = aModel({
      claims: ['definition:b', 'report:a'].map((text) => aClaim(text, 'addresses', 'dimension:food', { when: '1994' })),
    });
    const { first, sentence } = firstToName(twins, nodeId('dimension:food'));
    expect(first.map(({ id }) => id)).toEqual(['definition:b', 'report:a']);
    expect(sentence).toBe('The first dated text to name “food” is b and a (1994).');
  });

  it.each([
    ['nobody names it', aModel({ nodes: [aNode('element:x')] }), 'No definition or report here names “x”.'],
    ['nobody dates it', aModel({ claims: [names('definition:a', 'x')] }), 'a names it without an exact date.'],
    ['it is not there', aModel(), 'No definition or report here names “element:x”.'],
  ])('says so where %s', (_, some, sentence) => {
    expect(firstToName(some, nodeId('element:x')).sentence).toBe(sentence);
  });
});
