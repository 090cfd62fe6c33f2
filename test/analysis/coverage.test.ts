import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf, type CoverageCell } from '../../src/analysis/coverage.ts';
import { silenceSentence } from '../../src/analysis/gap-sentence.ts';
import { gapsOf } from '../../src/analysis/gaps.ts';
import { whoAddresses } from '../../src/analysis/who-addresses.ts';
import type { Basis, Claim, Polarity } from '../../src/model/records.ts';
import { aClaim, aModel, aNode, anEvidence, claimId, nodeId } from '../builders.ts';
import { arbitraryModel } from './arbitrary-graph.ts';

const addresses = (row: string, dimension: string, basis: Basis, own: Partial<Claim> = {}) =>
  aClaim(row, 'addresses', `dimension:${dimension}`, { evidence: [anEvidence({ basis })], ...own });

const DIMENSIONS = [
  aNode('dimension:later', { label: 'Cyber threats' }),
  aNode('dimension:food', { label: 'Food security', short: 'Food', order: 2 }),
  aNode('dimension:health', { label: 'Health security', short: 'Health', order: 1 }),
];

const model = aModel({
  groups: [
    { id: 'un', label: 'United Nations', region: true },
    { id: 'nato', label: 'NATO', region: true },
    { id: 'eu', label: 'European Union', region: true },
  ],
  nodes: [
    ...DIMENSIONS,
    aNode('institution:nato', { label: 'NATO', group: 'nato' }),
    aNode('report:hdr', { label: 'HDR', group: 'un', when: '1994' }),
    aNode('institution:undp', { group: 'un' }),
    aNode('report:eu', { label: 'EU report', group: 'eu' }),
  ],
  claims: [
    addresses('institution:nato', 'health', 'stated'),
    addresses('institution:nato', 'food', 'complement', { polarity: 'excludes' }),
    addresses('report:hdr', 'health', 'table', { when: '1994' }),
    addresses('report:hdr', 'food', 'figure', { when: '1994' }),
    addresses('institution:undp', 'health', 'inferred'),
    addresses('measure:m', 'food', 'stated'),
    addresses('critique:later', 'later', 'stated'),
    addresses('report:eu', 'health', 'inferred'),
  ],
});

const shown = (cells: readonly CoverageCell[]): string[] =>
  cells.map(({ row, column, state, claims }) => `${row} ${column} ${state} ${claims.length}`);

describe('coverageOf', () => {
  it('has a cell for every pair of the rows that say something and the ordered dimensions', () => {
    const { rows, columns, cells, totals, rowTotals, columnTotals } = coverageOf(model);
    expect(rows).toEqual(['institution:undp', 'report:hdr', 'institution:nato', 'report:eu']);
    expect(columns).toEqual(['dimension:health', 'dimension:food']);
    expect(shown(cells)).toEqual([
      'institution:undp dimension:health inferred 1',
      'institution:undp dimension:food none 0',
      'report:hdr dimension:health stated 1',
      'report:hdr dimension:food stated 1',
      'institution:nato dimension:health stated 1',
      'institution:nato dimension:food excluded 1',
      'report:eu dimension:health inferred 1',
      'report:eu dimension:food none 0',
    ]);
    expect(totals).toEqual({ stated: 3, inferred: 2, excluded: 1, none: 2 });
    expect(rowTotals[2]).toEqual({ stated: 1, inferred: 0, excluded: 1, none: 0 });
    expect(columnTotals[1]).toEqual({ stated: 1, inferred: 0, excluded: 1, none: 2 });
  });

  it('takes the rows and columns it is asked for, in their order, each once', () => {
    const rows = ['measure:m', 'report:gone', 'measure:m'].map(nodeId);
    expect(
      shown(coverageOf(model, { rows, columns: ['dimension:food', 'dimension:later'].map(nodeId) }).cells),
    ).toEqual([
      'measure:m dimension:food stated 1',
      'measure:m dimension:later none 0',
      'report:gone dimension:food none 0',
      'report:gone dimension:later none 0',
    ]);
  });

  it('counts claims of the period and undated ones, and keeps its rows', () => {
    const { rows, cells } = coverageOf(model, { from: 2000, to: 2010 });
    expect(rows).toHaveLength(4);
    expect(shown(cells).slice(2, 5)).toEqual([
      'report:hdr dimension:health none 0',
      'report:hdr dimension:food none 0',
      'institution:nato dimension:health stated 1',
    ]);
  });

  it('takes all dimensions where none has an order', () => {
    const plain = aModel({ claims: [addresses('report:a', 'y', 'stated'), addresses('report:a', 'x', 'stated')] });
    expect(coverageOf(plain).columns).toEqual(['dimension:y', 'dimension:x']);
  });

  it('is empty without dimensions', () => {
    expect(coverageOf(aModel())).toMatchObject({ rows: [], columns: [], cells: [] });
  });

  it('takes in a relation that a dataset made like addresses', () => {
    const own = aModel({
      vocabulary: { kinds: [], relations: [{ id: 'covers', like: 'addresses' }] },
      claims: [aClaim('report:a', 'covers', 'dimension:x')],
    });
    expect(coverageOf(own).cells.map(({ state }) => state)).toEqual(['stated']);
  });

  const YES: Polarity = 'affirms';
  it.each([
    ['a yes that is concluded', [[YES, 'inferred']], 'inferred'],
    ['a yes with no evidence', [[YES, undefined]], 'inferred'],
    [
      'a yes that a source states beside one concluded',
      [
        [YES, 'inferred'],
        [YES, 'table'],
      ],
      'stated',
    ],
    ['a no', [['excludes', 'stated']], 'excluded'],
    ['a denial', [['denies', 'inferred']], 'excluded'],
    ['absence from a closed list', [[YES, 'complement']], 'excluded'],
    [
      'a stated yes against a closed list',
      [
        [YES, 'stated'],
        ['excludes', 'complement'],
      ],
      'stated',
    ],
    [
      'a concluded yes against a closed list',
      [
        [YES, 'inferred'],
        ['excludes', 'complement'],
      ],
      'excluded',
    ],
    [
      'a stated yes against a stated no',
      [
        [YES, 'stated'],
        ['excludes', 'stated'],
      ],
      'excluded',
    ],
  ] as const)('makes of %s what it is', (_, claims, state) => {
    const some = aModel({
      claims: claims.map(([polarity, basis], i) =>
        addresses('report:a', 'x', basis ?? 'stated', {
          id: claimId(String(i)),
          polarity,
          ...(basis === undefined && { evidence: [] }),
        }),
      ),
    });
    const [cell] = coverageOf(some).cells;
    const isBoth = claims.length > 1 && claims.some(([polarity]) => polarity !== YES);
    expect([cell?.state, cell?.differs, cell?.claims.length]).toEqual([state, isBoth, claims.length]);
  });

  it('agrees with the rules written down once more', () => {
    fc.assert(
      fc.property(arbitraryModel, (some) => {
        const ids = some.nodes.map(({ id }) => id);
        const { cells } = coverageOf(some, { rows: ids, columns: ids });
        expect(cells).toHaveLength(ids.length ** 2);
        for (const cell of cells) {
          const claims = some.claims.filter(
            ({ from, relation, to }) => from === cell.row && to === cell.column && relation === 'addresses',
          );
          expect(cell.claims).toEqual(claims.map(({ id }) => id));
          expect(cell.state === 'none').toBe(claims.length === 0);
          if (claims.every(({ polarity }) => polarity !== 'affirms') && claims.length > 0)
            expect(cell.state).toBe('excluded');
        }
      }),
    );
  });
});

describe('whoAddresses', () => {
  it('gives those that a source states first', () => {
    expect(whoAddresses(coverageOf(model), nodeId('dimension:health')).map(({ row }) => row)).toEqual([
      'report:hdr',
      'institution:nato',
      'institution:undp',
      'report:eu',
    ]);
  });
});

describe('gapsOf', () => {
  it('tells gaps in sentences, and says leaves out of an exclusion only', () => {
    expect(gapsOf(model, coverageOf(model)).map(({ kind, sentence }) => [kind, sentence])).toEqual([
      ['excluded', 'No evidence here that NATO addresses food security; its closed list of one leaves it out.'],
      ['least', 'The least is said on food security: 1 of 4 addresses it.'],
      ['group', 'European Union: no evidence here on food security.'],
    ]);
  });

  it('names rows that say nothing on any dimension', () => {
    const rows = ['institution:x', 'report:hdr'].map(nodeId);
    const gaps = gapsOf(model, coverageOf(model, { rows }));
    expect(gaps.map(({ sentence }) => sentence)).toEqual([
      'No evidence here that institution:x addresses any of these dimensions.',
    ]);
  });

  it.each([
    ['stated', 'No evidence here that a addresses x; a source says that it does not.'],
    ['inferred', 'No evidence here that a addresses x; it is read as left out.'],
    ['complement', 'No evidence here that a addresses x; a closed list leaves it out.'],
  ] as const)('tells how an exclusion that is %s is known', (basis, sentence) => {
    const some = aModel({ claims: [addresses('report:a', 'x', basis, { polarity: 'excludes' })] });
    expect(gapsOf(some, coverageOf(some))[0]?.sentence).toBe(sentence);
  });

  it('has nothing to say without dimensions or rows', () => {
    expect(gapsOf(model, coverageOf(model, { rows: [] }))).toEqual([]);
    expect(gapsOf(aModel(), coverageOf(aModel()))).toEqual([]);
  });
});

describe('silenceSentence', () => {
  it('does not take silence for a no', () => {
    expect(silenceSentence(model, { row: nodeId('institution:nato'), column: nodeId('dimension:later') })).toBe(
      'No evidence here that NATO addresses cyber threats. That is not a “no”.',
    );
  });
});
