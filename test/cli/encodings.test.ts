import { describe, expect, it } from 'vitest';
import { aFolder } from './a-folder.ts';

const JSON_TEXT = '{ "stemma": 1, "id": "e", "title": "Café" }';
const YAML_TEXT = 'stemma: 1\nid: e\ntitle: Café\n';
const latin1 = (text: string): Uint8Array => Buffer.from(text, 'latin1');
const utf16 = (text: string): Uint8Array => Buffer.from(`\uFEFF${text}`, 'utf16le');

describe('bytes of a dataset', () => {
  it.each([
    ['a.json', JSON_TEXT],
    ['a.yaml', YAML_TEXT],
  ])('%s that are not UTF-8 are refused, and nothing is written', async (name, text) => {
    const folder = aFolder({});
    folder.write(name, latin1(text));
    const { status, out } = await folder.stemma(['convert', `/${name}`, '/b.json']);
    expect([status, out]).toEqual([
      1,
      `/${name} not-text The file is not text in UTF-8. Save it again as UTF-8 and load that.\nNothing was written.`,
    ]);
    expect(() => folder.read('b.json')).toThrow('ENOENT');
  });

  it('are refused in a folder too', async () => {
    const folder = aFolder({});
    folder.write('dataset.yaml', latin1(YAML_TEXT));
    const { status, out } = await folder.stemma(['validate', '/']);
    expect([status, out]).toEqual([1, expect.stringContaining('/dataset.yaml not-text')]);
  });

  it.each([
    ['UTF-16', utf16(JSON_TEXT)],
    ['UTF-8 with a mark at its head', Buffer.from(`\uFEFF${JSON_TEXT}`)],
  ])('may be %s', async (_, bytes) => {
    const folder = aFolder({});
    folder.write('a.json', bytes);
    const { out } = await folder.stemma(['convert', '/a.json', '-', '--to', 'md']);
    expect(out.split('\n')[0]).toBe('# Café');
  });
});

it('a text of a source that is not UTF-8 is a problem of verify', async () => {
  const sources = '[{ "id": "s", "label": "S", "file": "001" }]';
  const folder = aFolder({ 'a.json': `{ "stemma": 1, "id": "e", "title": "E", "sources": ${sources} }` });
  folder.write('001.txt', latin1('Café'));
  const { status, out } = await folder.stemma(['verify', '/a.json', '--sources', '/']);
  expect([status, out]).toEqual([1, expect.stringContaining('/001.txt not-text')]);
});
