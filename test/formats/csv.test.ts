import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimsToCsv, csv, nodesToCsv } from '../../src/formats/csv.ts';
import { neutralised, restored } from '../../src/formats/formula.ts';
import { readTable, writeTable } from '../../src/formats/csv-table.ts';
import { toPlain } from '../../src/formats/to-plain.ts';
import { parseDataset } from '../../src/formats/parse-dataset.ts';
import { someDataset, someText } from '../arbitraries.ts';
import { aClaim, aDataset, aNode, anEvidence, aSource, claimId, nodeId } from '../builders.ts';

describe('formulas', () => {
  test.each([
    '=1',
    '+1',
    '-1',
    '@x',
    '\t=1',
    '\tx',
    '\rx',
    ' =1',
    '\u00a0=1',
    '\n=1',
    '\u200b=1',
    '\ufeff=1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    " ＝cmd|' /C calc'!A0",
    "'=1",
    "''-",
  ])('%j gets an apostrophe, which comes off again', (text) => {
    expect(neutralised(text)).toBe(`'${text}`);
    expect(restored(`'${text}`)).toBe(text);
  });

  test.each(['', 'UN', "'tis", "'", 'a=1', '1-2', 'http://un.org', '¹', '(=1)'])('%j stays as it is', (text) => {
    expect(neutralised(text)).toBe(text);
    expect(restored(text)).toBe(text);
  });

  test('no cell of a table begins one', () => {
    fc.assert(
      fc.property(someText(), (text) => {
        expect(neutralised(text)).not.toMatch(/^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠]/u);
        expect(restored(neutralised(text))).toBe(text);
      }),
    );
  });
});

describe('a table', () => {
  test('of any text comes back as it was', () => {
    const rows = fc.integer({ min: 2, max: 4 }).chain((width) =>
      fc.array(fc.array(fc.oneof(someText(), fc.constant('')), { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 4,
      }),
    );
    fc.assert(
      fc.property(rows, (cells) => {
        const columns = cells[0]!.map((_, i) => `c${i}`);
        const table = readTable(writeTable(columns, cells));
        expect(table.ok && table.value.rows.map((row) => columns.map((name) => row.cells.get(name)))).toEqual(cells);
      }),
    );
  });

  test('knows the line of each row, also behind cells of several lines', () => {
    const table = readTable('a,b\r\n"x\ny",1\r\nz,2\r\n');
    expect(table.ok && table.value.rows.map(({ place }) => place.line)).toEqual([2, 4]);
  });

  test.each([
    ['a,b\nx\n', 'uneven-row', 2],
    ['a,b\nx,y,z\n', 'uneven-row', 2],
    ['a,b\n"x,y\n', 'csv-syntax', 2],
    ['a,b\n1,2\n"x"y,z\n', 'csv-syntax', 3],
    ['', 'empty-input', 1],
  ])('%j is refused: %s in line %i', (text, code, line) => {
    expect(readTable(text)).toMatchObject({ ok: false, error: [{ code, line }] });
  });
});

describe('nodes and claims as CSV', () => {
  test('read well in a spreadsheet', () => {
    const claim = aClaim('institution:un', 'publishes', 'report:hdr', {
      id: claimId('c1'),
      when: '1994',
      evidence: [
        anEvidence({ locator: { section: 'The UN; a line', page: 5, note: '16' }, phrase: '=freedom from fear' }),
        anEvidence({ basis: 'table' }),
      ],
      disputes: [claimId('c2'), claimId('c|3')],
    });
    const nodes = [
      aNode('institution:un', { label: 'United Nations' }),
      aNode('report:hdr', { label: 'HDR, 1994', aliases: ['A', 'B'] }),
    ];
    expect(claimsToCsv({ nodes, sources: [aSource('source', { label: 'A sheet' })] }, [claim])).toBe(
      [
        'id,from,from label,relation,relation label,to,to label,polarity,when,source,source label,locator,phrase,basis,via,disputes,note',
        'c1,institution:un,United Nations,publishes,publishes,report:hdr,"HDR, 1994",affirms,1994,source,A sheet,' +
          '"section: The UN\\; a line; page: 5; note: ""16""","\'=freedom from fear",stated,,"c2 | c\\|3",',
        'c1,institution:un,United Nations,publishes,publishes,report:hdr,"HDR, 1994",affirms,1994,source,A sheet,' +
          ',,table,,"c2 | c\\|3",',
        '',
      ].join('\r\n'),
    );
    expect(nodesToCsv(nodes)).toBe(
      [
        'id,kind,type,label,acronym,aliases,short,facet,group,when,summary,identifiers,url,order,pictogram,colour',
        'institution:un,institution,,United Nations,,,,,,,,,,,,',
        'report:hdr,report,,"HDR, 1994",,"A | B",,,,,,,,,,',
        '',
      ].join('\r\n'),
    );
  });

  test('come back as the same nodes and claims', () => {
    fc.assert(
      fc.property(someDataset(), (dataset) => {
        const nodes = csv.read(nodesToCsv(dataset.nodes));
        const claims = csv.read(csv.write(dataset));
        const tables = {
          ...(nodes.ok && (nodes.value.data as object)),
          ...(claims.ok && (claims.value.data as object)),
        };
        const parsed = parseDataset({ ...toPlain(dataset), ...tables });
        expect(parsed.ok && parsed.value.dataset).toEqual(dataset);
      }),
    );
  });

  test('are told apart by their columns, and place their rows', () => {
    const dataset = aDataset({ claims: [aClaim('a', 'part-of', 'b')] });
    const read = csv.read(csv.write(dataset));
    expect(read.ok && Object.keys(read.value.data as object)).toEqual(['claims']);
    expect(read.ok && read.value.locate(['claims', 0, 'from'])).toEqual({ line: 2, column: 1 });
    expect(csv.read('Von;Nach\na;b\n')).toMatchObject({
      ok: false,
      error: [{ message: expect.stringContaining('Here are: Von, Nach.') as string }],
    });
    expect(csv.read('name,size\na,1\n')).toMatchObject({ ok: false, error: [{ code: 'unknown-columns' }] });
  });

  test('are one claim for each id, wherever its evidence stands, and two where its rows differ', () => {
    const header = 'id,from,relation,to,source,note';
    const rows = [
      'c1,a,cites,b,s1,',
      'c2,a,cites,b,s1,',
      'c1,a,cites,b,s2,',
      'c1,a,cites,b,s3,other',
      'c3,a,cites,b,,',
    ];
    const read = csv.read([header, ...rows].join('\n'));
    const ends = { from: 'a', relation: 'cites', to: 'b' };
    expect(read.ok && read.value.data).toEqual({
      claims: [
        { id: 'c1', ...ends, evidence: [{ source: 's1' }, { source: 's2' }] },
        { id: 'c2', ...ends, evidence: [{ source: 's1' }] },
        { id: 'c1', ...ends, note: 'other', evidence: [{ source: 's3' }] },
        { id: 'c3', ...ends, evidence: [] },
      ],
    });
    expect(read.ok && read.value.locate(['claims', 0, 'evidence', 1, 'source'])?.line).toBe(4);
    expect(read.ok && read.value.locate(['claims', 2, 'id'])?.line).toBe(5);
  });

  test('give each hostile column name no more than a column', () => {
    const read = csv.read('id,kind,label,__proto__\na,report,A,x\n');
    expect(read.ok && read.value.data).toEqual({ nodes: [{ id: nodeId('a'), kind: 'report', label: 'A' }] });
  });

  test.each([';', '\t'])(
    'reads cells between other signs, as spreadsheets of some languages write them (%j)',
    (sign) => {
      const text = 'id,from,relation,to,source\nc,report:b,cites,report:a,book\n';
      expect(csv.read(text.replaceAll(',', sign))).toMatchObject({
        value: { data: { claims: [{ id: 'c', to: 'report:a' }] } },
      });
    },
  );
});
