import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundNodes, searchIn } from '../../src/analysis/search.ts';
import { aClaim, aModel, aNode, anEvidence } from '../builders.ts';

const nodes = [
  aNode('institution:un', { label: 'United Nations', acronym: 'UN' }),
  aNode('institution:undp', {
    label: 'United Nations Development Programme',
    acronym: 'UNDP',
    summary: 'UN programme against poverty.',
  }),
  aNode('report:66-290', { label: 'General Assembly resolution 66/290', acronym: 'A/RES/66/290' }),
  aNode('report:jsp', { label: 'Joint Service Publication 1325', acronym: 'JSP 1325' }),
  aNode('report:barcelona', {
    label: 'A Human Security Doctrine for Europe',
    aliases: ['Barcelona Report', 'The Doctrine'],
  }),
  aNode('person:perez', { label: 'Javier Pérez de Cuéllar' }),
  aNode('element:fear', { label: 'Freedom from fear', short: 'fear' }),
];
const claims = [
  aClaim('report:barcelona', 'narrows', 'element:fear', {
    evidence: [anEvidence({ phrase: 'solely aims to achieve freedom from fear' })],
  }),
];
const model = aModel({ nodes, claims });

const found = (text: string): string[] => searchIn(model, text).map(({ id }) => id);

describe('searchIn', () => {
  it('puts an exact acronym first, whatever its case and stops', () => {
    expect(found('un')[0]).toBe('institution:un');
    expect(found('U.N.')[0]).toBe('institution:un');
    expect(found('undp')).toEqual(['institution:undp']);
    expect(found('jsp1325')).toEqual(['report:jsp']);
    expect(found('a/res/66/290')[0]).toBe('report:66-290');
  });

  it('finds by label, alias, short name and summary', () => {
    expect(found('66/290')).toEqual(['report:66-290']);
    expect(found('barcelona')).toEqual(['report:barcelona']);
    expect(found('fear')[0]).toBe('element:fear');
    expect(found('poverty')).toEqual(['institution:undp']);
  });

  it('finds beginnings of words, of very short ones in names only', () => {
    expect(found('dev prog')).toEqual(['institution:undp']);
    expect(found('pov')).toEqual(['institution:undp']);
    expect(found('po')).toEqual([]);
  });

  it('folds accents both ways', () => {
    expect(found('perez cuellar')).toEqual(['person:perez']);
    expect(found('PÉRÈZ')).toEqual(['person:perez']);
  });

  it('forgives small misspellings, and only where nothing is spelt so', () => {
    expect(found('Barcelina')).toEqual(['report:barcelona']);
    expect(found('resoltuion')).toEqual(['report:66-290']);
    expect(found('feer')[0]).toBe('element:fear');
    expect(found('unpd')).toEqual(['institution:undp']);
  });

  it('takes no other word for one of three letters', () => {
    expect(found('fea')[0]).toBe('element:fear');
    expect(found('ndp')).toEqual([]);
    expect(found('xnd')).toEqual([]);
  });

  it('asks for every telling word, and settles for some where no node has all', () => {
    expect(found('the doctrine for europe')).toEqual(['report:barcelona']);
    expect(found('doctrine poverty')).toEqual(expect.arrayContaining(['report:barcelona', 'institution:undp']));
  });

  it('gives the node a phrase speaks of, with its claim', () => {
    expect(searchIn(model, 'solely aims')).toEqual([
      {
        id: 'report:barcelona',
        label: 'A Human Security Doctrine for Europe',
        kind: 'report',
        score: expect.any(Number) as number,
        field: 'phrase',
        snippet: 'solely aims to achieve freedom from fear',
        match: [0, 11],
        claim: 'report:barcelona narrows element:fear',
      },
    ]);
  });

  it('marks what matched', () => {
    const [hit] = searchIn(model, 'poverty');
    expect(hit).toMatchObject({ field: 'summary', snippet: 'UN programme against poverty.', match: [21, 28] });
    expect(searchIn(model, 'cuellar')[0]).toMatchObject({ field: 'label', match: [16, 23] });
    expect(searchIn(model, 'the doctrine')[0]).toMatchObject({
      field: 'alias',
      snippet: 'The Doctrine',
      match: [0, 12],
    });
  });

  it('finds nothing for blank text or what is none and keeps to a limit', () => {
    expect(found('')).toEqual([]);
    expect(found(' !? ')).toEqual([]);
    expect([5, {}, ['un'], null].flatMap((none) => searchIn(model, none as never))).toEqual([]);
    expect(searchIn(model, 'u', 1)).toHaveLength(1);
  });

  it('does not depend on the order of records', () => {
    const turned = aModel({ nodes: nodes.toReversed(), claims });
    for (const text of ['un', 'u', 'fear', 'doctrine poverty', 'report']) {
      expect(searchIn(turned, text)).toEqual(searchIn(model, text));
    }
  });

  it('agrees with the set of nodes that a filter keeps', () => {
    fc.assert(
      fc.property(fc.constantFrom('un', 'feer', 'a', 'solely', 'zz', 'human'), (text) => {
        expect([...foundNodes(model, text)].sort()).toEqual(found(text).sort());
      }),
    );
  });

  it('takes any text, and leaves Object.prototype alone', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const hostile = aModel({
      nodes: ['__proto__', 'constructor', 'toString', '<img onerror=x>', '\ud800', '(a+)+$'].map((id) =>
        aNode(id, { label: id, acronym: id, aliases: [id], summary: id.repeat(50) }),
      ),
    });
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.constantFrom('__proto__', 'constructor', 'toString')),
        (text) => {
          for (const { snippet, match } of searchIn(hostile, text)) {
            expect(0 <= match[0] && match[0] <= match[1] && match[1] <= snippet.length).toBe(true);
          }
        },
      ),
    );
    expect(searchIn(hostile, '__proto__')[0]?.id).toBe('__proto__');
    expect(searchIn(hostile, 'constructor')[0]?.id).toBe('constructor');
    expect(searchIn(model, 'x '.repeat(500_000))).toEqual([]);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
});
