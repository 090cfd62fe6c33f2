import { describe, expect, it } from 'vitest';
import { csv } from '../../src/formats/csv.ts';
import { json } from '../../src/formats/json.ts';
import { parseDataset } from '../../src/formats/parse-dataset.ts';
import { aClaim, aDataset } from '../builders.ts';
import { aFolder } from './a-folder.ts';

const DATASET = aDataset({ licence: 'CC0', claims: [aClaim('report:b', 'cites', 'report:a', { note: '=1+1' })] });
const BROKEN =
  '{ "stemma": 1, "id": "a", "title": "A", "claims": [{ "id": "c", "from": "x", "relation": "cites", "to": "y" }] }';

describe('stemma convert', () => {
  it('writes each text format, told by the name of the output', async () => {
    const folder = aFolder({ 'a.json': json.write(DATASET) });
    for (const [name, label, start] of [
      ['b.json', 'Stemma JSON', '{\n"stemma":1'],
      ['b.csv', 'CSV table', '\uFEFFid,from,from label'],
      ['b.md', 'Markdown text', '# A test dataset'],
      ['b.bib', 'BibTeX', '@dataset{test-1.0.0'],
      ['b.ris', 'RIS', 'TY  - DATA'],
      ['b.csl.json', 'CSL-JSON', '[\n  {'],
    ] as const) {
      expect(await folder.stemma(['convert', '/a.json', `/${name}`])).toEqual({
        status: 0,
        out: `Loaded 2 nodes and 1 claim. Wrote /${name} as ${label}.`,
        complaints: '',
      });
      expect(folder.read(name).startsWith(start)).toBe(true);
    }
    const again = parseDataset(folder.read('b.json'));
    expect(again.ok && again.value.dataset).toEqual(DATASET);
    const claims = csv.read(folder.read('b.csv'));
    expect(claims.ok && claims.value.data).toMatchObject({ claims: [{ note: '=1+1' }] });
  });

  it('reads YAML, takes formats by name, and prints', async () => {
    const folder = aFolder({ data: 'stemma: 1\nid: y\ntitle: From YAML\n' });
    const { status, out } = await folder.stemma(['convert', '/data', '-', '--from', 'yaml', '--to', 'md']);
    expect([status, out.split('\n')[0]]).toEqual([0, '# From YAML']);
  });

  it('tells machines what it did', async () => {
    const folder = aFolder({ 'a.json': json.write(DATASET) });
    const { out } = await folder.stemma(['convert', '/a.json', '/b.ris', '--json']);
    expect(JSON.parse(out)).toEqual({
      ok: true,
      file: '/b.ris',
      format: 'ris',
      characters: folder.read('b.ris').length,
      problems: [],
    });
  });

  it('writes nothing of a dataset that is not whole', async () => {
    const folder = aFolder({ 'a.json': BROKEN });
    const { status, out } = await folder.stemma(['convert', '/a.json', '/b.md']);
    expect(status).toBe(1);
    expect(out).toMatch(/^\/a\.json:1:\d+ dangling-claim [^]*\nNothing was written\.$/);
    expect(() => folder.read('b.md')).toThrow('ENOENT');
  });

  it.each([
    [['/a.json', '/b.svg'], 'Pictures are drawn by stemma render, and pages by stemma bundle.'],
    [['/a.json', '/b.png'], 'PNG pictures are saved from the explorer; stemma render draws SVG.'],
    [
      ['/a.json', '/b'],
      'The format to write cannot be told from “/b”: name one with --to (bibtex, csl, csv, json, md and ris).',
    ],
    [
      ['/a.json', '/b.md', '--to', 'gexf'],
      '--to cannot be “gexf”: a dataset is written as bibtex, csl, csv, json, md and ris.',
    ],
    [['/a.csv', '/b.json'], 'A CSV table holds claims or nodes alone, not a dataset: read JSON or YAML instead.'],
    [['/a.json', '/b.md', '--from', 'xml'], '--from cannot be “xml”: a dataset is read as json and yaml.'],
  ])('ends with 2 for %j', async (args, sentence) => {
    const folder = aFolder({ 'a.json': json.write(DATASET) });
    expect(await folder.stemma(['convert', ...args])).toEqual({
      status: 2,
      out: '',
      complaints: `stemma convert: ${sentence}`,
    });
  });

  it('says where there is no file, and helps', async () => {
    const folder = aFolder({});
    expect(await folder.stemma(['convert', '/gone.json', '/b.md'])).toMatchObject({ status: 2 });
    expect((await folder.stemma(['convert', '--help'])).out).toContain('Usage: stemma convert');
  });
});
