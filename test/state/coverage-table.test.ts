import { describe, expect, it } from 'vitest';
import { cellDetails, coverageGaps } from '../../src/state/coverage-cell.ts';
import { coverageLoosenings } from '../../src/state/coverage-loosening.ts';
import { coverageNow } from '../../src/state/coverage-now.ts';
import { coverageTable, type CoverageTable } from '../../src/state/coverage-table.ts';
import { arrangeCoverage, closeCell, openCell } from '../../src/state/open-cell.ts';
import { selectNodes } from '../../src/state/select-nodes.ts';
import { setFilter } from '../../src/state/set-filter.ts';
import { setTime } from '../../src/state/set-time.ts';
import { showInNetwork } from '../../src/state/show-in-network.ts';
import { showView } from '../../src/state/show-view.ts';
import { sidePanel } from '../../src/state/side-panel.ts';
import { aClaim, aModel, anEvidence, aNode, claimId, nodeId } from '../builders.ts';
import { aState, after } from './a-state.ts';

const FOOD = nodeId('dimension:food');
const HEALTH = nodeId('dimension:health');
const NATO = nodeId('institution:nato');
const HDR = nodeId('report:hdr');

const complement = { polarity: 'excludes', evidence: [anEvidence({ basis: 'complement' })] } as const;
const inferred = { evidence: [anEvidence({ basis: 'inferred', phrase: 'hunger' })] };

const model = aModel({
  groups: [
    { id: 'un', label: 'United Nations', region: true },
    { id: 'nato', label: 'NATO', region: true },
  ],
  nodes: [
    aNode('dimension:food', { label: 'Food security', short: 'Food', order: 1 }),
    aNode('dimension:health', { label: 'Health security', short: 'Health', order: 2 }),
    aNode('dimension:cyber', { label: 'Cyber threats', short: 'Cyber' }),
    aNode('institution:nato', { label: 'North Atlantic Treaty Organization', acronym: 'NATO', group: 'nato' }),
    aNode('report:hdr', { label: 'HDR', when: '1994', group: 'un' }),
    aNode('report:now', { label: 'HS Now', when: '2003', group: 'un' }),
    aNode('measure:aid', { label: 'Food aid', group: 'un' }),
  ],
  claims: [
    aClaim('report:hdr', 'addresses', 'dimension:food', { when: '1994' }),
    aClaim('report:hdr', 'addresses', 'dimension:health', { when: '1994' }),
    aClaim('report:now', 'addresses', 'dimension:food', { when: '2003', ...inferred }),
    aClaim('institution:nato', 'addresses', 'dimension:health'),
    aClaim('institution:nato', 'addresses', 'dimension:food', { ...complement, disputes: [claimId('yes')] }),
    aClaim('institution:nato', 'addresses', 'dimension:food', { id: claimId('yes'), ...inferred }),
    aClaim('measure:aid', 'addresses', 'dimension:food'),
    aClaim('report:now', 'addresses', 'dimension:cyber'),
  ],
});
const start = aState(model, { view: 'coverage' });

const shape = (table: CoverageTable | undefined): unknown =>
  table?.groups.map(({ label, rows, silent }) => [
    label,
    rows.map(({ name, cells }) => `${name}: ${cells.map(({ state }) => state).join(' ')}`),
    silent.map(({ name }) => name),
  ]);

describe('coverageTable', () => {
  it('groups rows by organisation and counts what is stated and inferred, never what is excluded', () => {
    const table = coverageTable(start);
    expect(shape(table)).toEqual([
      ['United Nations', ['HDR: stated stated', 'HS Now: inferred none'], []],
      ['NATO', ['NATO: excluded stated'], []],
    ]);
    expect(table?.totals).toEqual({ stated: 3, inferred: 1, excluded: 1, none: 1 });
    expect(table?.columns.map(({ name, totals }) => [name, totals.stated, totals.inferred])).toEqual([
      ['Food', 1, 1],
      ['Health', 2, 0],
    ]);
    expect(table?.summary).toBe('1 institution, 2 reports');
  });

  it('names every cell in words', () => {
    expect(
      coverageTable(start)?.groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ name }) => name))),
    ).toEqual([
      'HDR, Food: stated, 1 claim',
      'HDR, Health: stated, 1 claim',
      'HS Now, Food: inferred, 1 claim',
      'HS Now, Health: no evidence in this dataset',
      'NATO, Food: excluded, read from a closed list, sources differ',
      'NATO, Health: stated, 1 claim',
    ]);
  });

  it('is the same object for as long as nothing it rests on changes', () => {
    expect(coverageTable(after(start, selectNodes([NATO])))).toBe(coverageTable(start));
  });

  it('keeps its rows while the years and the basis move, and folds those that fall silent', () => {
    expect(shape(coverageTable(after(start, setTime({ from: 2003, to: 2003 }))))).toEqual([
      ['United Nations', ['HS Now: inferred none'], ['HDR']],
      ['NATO', ['NATO: excluded stated'], []],
    ]);
    expect(shape(coverageTable(after(start, setFilter({ basis: ['stated'] }))))).toEqual([
      ['United Nations', ['HDR: stated stated'], ['HS Now']],
      ['NATO', ['NATO: none stated'], []],
    ]);
  });

  it('takes chosen dimensions for its columns and chosen kinds for its rows, also kinds that are no rows otherwise', () => {
    const one = coverageTable(after(start, setFilter({ dimensions: [HEALTH], kinds: ['report'] })));
    expect([one?.columns.map(({ name }) => name), shape(one)]).toEqual([
      ['Health'],
      [['United Nations', ['HDR: stated'], []]],
    ]);
    expect(shape(coverageTable(after(start, setFilter({ kinds: ['measure'] }))))).toEqual([
      ['United Nations', ['Food aid: stated none'], []],
    ]);
  });

  it('sorts and groups as asked, and compares every threat on request', () => {
    const names = (state: typeof start): unknown =>
      coverageTable(state)?.groups.map(({ label, rows }) => [label, rows.map(({ name }) => name)]);
    expect(names(after(start, arrangeCoverage({ group: 'none', order: 'name' })))).toEqual([
      ['', ['HDR', 'HS Now', 'NATO']],
    ]);
    expect(names(after(start, arrangeCoverage({ group: 'none', order: 'gaps' })))).toEqual([
      ['', ['HS Now', 'NATO', 'HDR']],
    ]);
    expect(names(after(start, arrangeCoverage({ group: 'kind', order: 'stated' })))).toEqual([
      ['Institutions', ['NATO']],
      ['Reports', ['HDR', 'HS Now']],
    ]);
    expect(coverageTable(after(start, arrangeCoverage({ threats: 'all' })))?.columns.map(({ name }) => name)).toEqual([
      'Food',
      'Health',
      'Cyber',
    ]);
  });

  it('has no columns where a dataset has no dimensions', () => {
    const table = coverageTable(aState(aModel({ nodes: [aNode('report:a')] })));
    expect([table?.columns, table?.rows]).toEqual([[], 0]);
  });
});

describe('cellDetails', () => {
  const open = (row: typeof NATO, column: typeof FOOD, state = start) =>
    cellDetails(after(state, openCell({ row, column })));

  it('shows an excluded cell with its closed list, both sides of the dispute, and who does address it', () => {
    const cell = open(NATO, FOOD);
    expect([cell?.rowName, cell?.columnName, cell?.state, cell?.known]).toEqual([
      'NATO',
      'Food',
      'excluded',
      'read from a closed list',
    ]);
    expect(cell?.list.map(({ node, isOut }) => [node.short, isOut])).toEqual([
      ['Food', true],
      ['Health', false],
    ]);
    expect(cell?.entries.map(({ rivals }) => rivals.length)).toEqual([1]);
    expect(cell?.others).toEqual([
      { id: 'report:hdr', label: 'HDR', state: 'stated', year: '1994' },
      { id: 'report:now', label: 'HS Now', state: 'inferred', year: '2003' },
    ]);
    expect(open(NATO, HEALTH)?.differing.map(({ claim }) => claim.to)).toEqual([FOOD]);
  });

  it('tells silence from what the filters hide', () => {
    expect(open(nodeId('report:now'), HEALTH)?.sentence).toBe(
      'No evidence here. None of the 1 source says whether HS Now addresses health security. That is not a “no”.',
    );
    expect(open(HDR, FOOD, after(start, setTime({ from: 2003 })))?.sentence).toBe(
      'No evidence here that passes the filters; 1 claim on whether HDR addresses food security does not.',
    );
  });

  it('stands beside the view until something is selected or the cell is closed', () => {
    const opened = after(start, selectNodes([HDR]), openCell({ row: NATO, column: FOOD }));
    expect([sidePanel(opened), opened.view.selection.nodes]).toEqual(['cell', []]);
    expect(sidePanel(after(opened, selectNodes([NATO])))).toBe('details');
    expect(sidePanel(after(opened, showView('network')))).toBeUndefined();
    expect(sidePanel(after(opened, closeCell()))).toBeUndefined();
    expect(after(start, openCell({ row: nodeId('report:gone'), column: FOOD }))).toBe(start);
  });
});

describe('gaps and loosening', () => {
  it('tells what is left open and leads to the network', () => {
    expect(coverageGaps(start).map(({ kind }) => kind)).toEqual(expect.arrayContaining(['excluded']));
    const { view } = after(start, showInNetwork({ dimensions: [FOOD], nodes: [NATO] }));
    expect([view.view, view.filter.dimensions, view.selection.nodes]).toEqual(['network', [FOOD], [NATO]]);
  });

  it('says which restriction to lift where every cell is silent, the one that gives most first', () => {
    const silent = after(start, setFilter({ basis: ['figure'], kinds: ['report'] }));
    expect(coverageTable(silent)?.isSilent).toBe(true);
    expect(coverageLoosenings(silent)).toEqual([{ facet: 'basis', cells: 3 }]);
    expect(coverageNow(silent)?.totals).toEqual({ stated: 0, inferred: 0, excluded: 0, none: 4 });
  });
});
