import { describe, expect, it, test } from 'vitest';
import { version } from '../../package.json';
import { aFolder } from './a-folder.ts';

const FILES = {
  'd.json': '{ "stemma": 1, "id": "e", "title": "E", "nodes": [{ "id": "report:a", "kind": "report", "label": "A" }] }',
};

describe('a call that cannot be answered', () => {
  it.each([
    [['stats', '/gone.json'], '“/gone.json”: there is no such file or folder.'],
    [['trace', '/d.json', '--from', 'report:a', '--max-hops', '99'], '--max-hops needs a whole number from 1 to 12.'],
    [['trace', '/d.json', '--from', 'report:a', '--limit', '10001'], '--limit needs a whole number from 1 to 10000.'],
    [
      ['trace', '/d.json', '--from', 'report:a', '--basis', 'stated, sated'],
      '--basis cannot be “sated”: a basis is stated, table, figure, inferred, complement.',
    ],
    [['coverage', '/d.json', '--from', 'soon'], '--from needs a year such as 1994.'],
    [['render', '/d.json', '-o', '/x.png'], 'must end in .svg or .html, not in .png; PNG is saved from the explorer.'],
    [['convert', '/d.json', '/x.png'], 'PNG pictures are saved from the explorer; stemma render draws SVG.'],
    [['bundle', '/d.json', '-o', '/x.html'], 'The explorer is not built yet: run npm run build first.'],
    [['serve', '/d.json'], 'The explorer is not built yet: run npm run build first.'],
    [['build', '/d.json', '-o', '/d.json/x.json'], 'a part of this path is a file and not a folder.'],
    [['stats', '/d.json', '--frob'], "unknown option '--frob'"],
  ])('%j ends with 2 and says why, to machines too', async (args, sentence) => {
    const { status, out, complaints } = await aFolder(FILES).stemma(args);
    expect([status, out, complaints]).toEqual([2, '', expect.stringContaining(sentence)]);
    const forMachines = await aFolder(FILES).stemma([...args, '--json']);
    expect([forMachines.status, JSON.parse(forMachines.out)]).toEqual([
      2,
      { ok: false, problems: [{ code: 'wrong-use', message: expect.any(String), severity: 'error' }] },
    ]);
  });

  it('is one for nodes that are not there', async () => {
    const { status, out } = await aFolder(FILES).stemma(['trace', '/d.json', '--from', 'report:gone', '--json']);
    expect([status, JSON.parse(out)]).toMatchObject([2, { ok: false, traces: [] }]);
  });

  it('ends where no folder can be made', async () => {
    const args = ['render', '/d.json', '--view', 'list', '--output=/proc/nope/x.svg'];
    const { status, complaints } = await aFolder(FILES).stemma(args);
    expect([status, complaints]).toEqual([2, expect.stringContaining('/proc')]);
  });
});

test('--version tells the version of the package', async () => {
  expect(await aFolder({}).stemma(['--version'])).toEqual({ status: 0, out: version, complaints: '' });
});
