import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CommandLine } from '../../src/cli/command-line.ts';
import { main } from '../../src/cli/main.ts';
import { parseDataset } from '../../src/formats/parse-dataset.ts';
import { nodeId } from '../builders.ts';

const FOLDER = {
  'data/dataset.yaml': 'stemma: 1\nid: test\ntitle: Test\n',
  'data/sources.yaml': '- { id: sheet, label: Sheet, file: "001" }\n',
  'data/nodes/all.yaml':
    '- { id: "report:b", kind: report, label: B, when: 1994 }\n- { id: "institution:a", kind: institution, label: A }\n',
  'data/claims/all.yaml': `- id: c1
  from: institution:a
  relation: publishes
  to: report:b
  when: 1994
  evidence:
    - source: sheet
      phrase: freedom from fear
- id: c2
  from: institution:a
  relation: adopts
  to: report:b
  disputes: [c1]
  evidence: [{ source: sheet, basis: inferred }]
`,
  'texts/001_sheet.txt': 'It aims at *freedom\n from fear*.',
  'texts/002_other.txt': 'Nothing.',
};

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'stemma-'));
  await put(FOLDER);
});
afterEach(() => rm(root, { recursive: true }));

const put = async (files: Readonly<Record<string, string>>): Promise<void> => {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), text);
  }
};

/** Runs the command; arguments that begin with `/` stand in the test's own folder. */
const stemma = async (command: string, own: Partial<CommandLine> = {}) => {
  const out: string[] = [];
  const complaints: string[] = [];
  const args = command.split(' ').map((arg) => (arg.startsWith('/') ? join(root, arg) : arg));
  const status = await main(args, {
    print: (line) => out.push(line),
    complain: (line) => complaints.push(line),
    ...own,
  });
  return { status, out: out.join('\n').replaceAll(root, ''), complaints: complaints.join('\n').replaceAll(root, '') };
};

describe('stemma validate', () => {
  test('says what a whole dataset holds', async () => {
    expect(await stemma('validate /data')).toEqual({ status: 0, out: 'Loaded 2 nodes and 2 claims.', complaints: '' });
  });

  test('lists problems as file:line:column code message', async () => {
    await put({
      'data/claims/more.yaml': '- id: c3\n  from: institution:a\n  relation: adopts\n  to: report:gone\n',
      'data/claim/x.yaml': '[]',
    });
    expect(await stemma('validate /data')).toEqual({
      status: 1,
      out: [
        '/data/claim/x.yaml:1:1 unread-file This file is not read. Move it into nodes/, claims/ or stories/.',
        '/data/claims/more.yaml:4:7 dangling-claim This claim points to a missing node. “report:gone” (claims[2].to)',
        'Loaded 2 of 3 claims; 1 points to a missing node.',
      ].join('\n'),
      complaints: '',
    });
  });

  test('says where a broken file breaks', async () => {
    await put({ 'broken.json': '{\n"stemma": 1,\n}' });
    const { status, out } = await stemma('validate /broken.json');
    expect([status, out.split('\n')]).toEqual([
      1,
      [
        '/broken.json:3:1 json-syntax A key in double quotes is expected here. “}” Check the file with a JSON editor.',
        'Nothing was loaded.',
      ],
    ]);
  });

  test('reads one YAML file too', async () => {
    await put({ 'one.yaml': 'stemma: 1\nid: one\ntitle: One\nnodes:\n  - { id: a, kind: ship, label: A }\n' });
    const { status, out } = await stemma('validate /one.yaml');
    expect(status).toBe(1);
    expect(out).toContain('/one.yaml:5:20 unknown-kind');
  });

  test('prints JSON for machines', async () => {
    const { out } = await stemma('validate /data --json');
    expect(JSON.parse(out)).toEqual({
      ok: true,
      nodes: { read: 2, kept: 2 },
      claims: { read: 2, kept: 2 },
      problems: [],
    });
  });

  test('lets no text of a file steer the terminal', async () => {
    await put({
      'evil.json': JSON.stringify({
        stemma: 1,
        id: 'e',
        title: 'E',
        nodes: [{ id: 'a', kind: '\u001b[2J\u202e\nx', label: 'A' }],
      }),
    });
    const { out } = await stemma('validate /evil.json');
    expect(out.split('\n')).toHaveLength(2);
    expect(out).toContain('“\\u{1b}[2J\\u{202e} x”');
  });
});

describe('stemma verify', () => {
  test('finds every phrase in the text of its source', async () => {
    expect(await stemma('verify /data --sources /texts')).toEqual({
      status: 0,
      out: '1 phrase looked for, 0 problems.',
      complaints: '',
    });
  });

  test('names claim, file and line of a phrase that is not there, past claims that were dropped', async () => {
    await put({
      'texts/001_sheet.txt': 'It aims at freedom from want.',
      'data/claims/a.yaml': '- { id: c0, from: gone, relation: adopts, to: gone }\n',
    });
    const { status, out } = await stemma('verify /data --sources /texts');
    expect(status).toBe(1);
    expect(out.split('\n')).toEqual([
      '/data/claims/a.yaml:1:19 dangling-claim Both ends of this claim are missing nodes. “gone” (claims[0].from)',
      '/data/claims/all.yaml:8:15 phrase-not-found Claim c1: The phrase does not stand in "sheet". “freedom from fear” (claims[0].evidence[0].phrase) "freedom from" stands there, then not "fear".',
      '1 phrase looked for, 2 problems.',
    ]);
  });

  test.each([
    ['no', { 'data/sources.yaml': '- { id: sheet, label: Sheet, file: "009" }\n' }, 'no-source-file'],
    ['more than one', { 'texts/001_again.txt': '' }, 'ambiguous-source-file'],
  ])('says when there is %s text of a source', async (_, files, code) => {
    await put(files);
    const { status, out } = await stemma('verify /data --sources /texts --json');
    const { problems } = JSON.parse(out) as { problems: { code: string }[] };
    expect([status, problems.map((problem) => problem.code)]).toEqual([1, [code, 'no-source-text']]);
  });

  test('needs to know where the texts are', async () => {
    const { status, complaints } = await stemma('verify /data');
    expect(status).toBe(2);
    expect(complaints).toContain("required option '--sources <folder>' not specified");
  });
});

describe('stemma build', () => {
  const placed = new Map([['network', new Map([[nodeId('report:b'), [1, -2.5] as const]])]]);

  test('writes one JSON file with computed positions, the same each time', async () => {
    const first = await stemma('build /data -o /out/a.json', { computePositions: () => placed });
    await stemma('build /data -o /out/b.json', { computePositions: () => Promise.resolve(placed) });
    const text = await readFile(join(root, 'out/a.json'), 'utf8');
    const parsed = parseDataset(text);
    expect(first).toEqual({ status: 0, out: 'Loaded 2 nodes and 2 claims. Wrote /out/a.json.', complaints: '' });
    expect(parsed.ok && parsed.value.dataset.positions).toEqual(placed);
    expect(parsed.ok && parsed.value.dataset.claims.map(({ id }) => id)).toEqual(['c1', 'c2']);
    expect(await readFile(join(root, 'out/b.json'), 'utf8')).toBe(text);
  });

  test('writes without positions where nothing lays out', async () => {
    const { out } = await stemma('build /data -o /a.json --json');
    const text = await readFile(join(root, 'a.json'), 'utf8');
    expect(JSON.parse(out)).toEqual({ ok: true, file: '/a.json', characters: text.length, problems: [] });
    expect(text).not.toContain('"positions"');
  });

  test.each<[string, Record<string, string>, CommandLine['computePositions']]>([
    [
      'a dataset that would lose records',
      { 'data/claims/x.yaml': '- { id: c1, from: a, relation: b, to: c }\n' },
      undefined,
    ],
    [
      'positions that are no places',
      {},
      () => new Map([['network', new Map([[nodeId('report:b'), [NaN, 0] as const]])]]),
    ],
  ])('writes nothing of %s', async (_, files, computePositions) => {
    await put(files);
    const { status, out } = await stemma('build /data -o /a.json', { computePositions });
    expect([status, out.split('\n').at(-1)]).toEqual([1, 'Nothing was written.']);
    await expect(readFile(join(root, 'a.json'), 'utf8')).rejects.toThrow('ENOENT');
  });
});

describe('stemma stats', () => {
  test('counts for people', async () => {
    const { status, out } = await stemma('stats /data');
    expect(status).toBe(0);
    expect(out.split('\n').slice(0, 8)).toEqual([
      '2 nodes, 2 claims in 1 link, 2 pieces of evidence, 2 disputed',
      '',
      'Nodes by kind',
      '      1  institution',
      '      1  report',
      '',
      'Claims by family',
      '      1  documents',
    ]);
  });

  test('counts for machines', async () => {
    const { out } = await stemma('stats /data --json');
    const one = (...ids: string[]) => ids.map((id) => ({ id, count: 1 }));
    expect(JSON.parse(out)).toEqual({
      ok: true,
      nodes: 2,
      claims: 2,
      links: 1,
      evidence: 2,
      disputed: 2,
      kinds: one('institution', 'report'),
      families: one('documents', 'lineage'),
      relations: one('adopts', 'publishes'),
      basis: one('inferred', 'stated'),
      sources: [{ id: 'sheet', count: 2 }],
      years: one('1994', 'undated'),
      problems: [],
    });
  });

  test('lists the problems of what cannot be counted', async () => {
    await put({ 'broken.json': '' });
    expect(await stemma('stats /broken.json')).toMatchObject({
      status: 1,
      out: '/broken.json:1:1 empty-input There is nothing in this file.\nNothing was loaded.',
    });
  });
});

describe('wrong use', () => {
  test.each([
    'frobnicate',
    'validate',
    'validate /gone',
    'build /data',
    'stats /data --frob',
    'verify /data --sources /gone',
  ])('"stemma %s" ends with 2 and says why', async (command) => {
    const { status, out, complaints } = await stemma(command);
    expect([status, out]).toEqual([2, '']);
    expect(complaints).not.toBe('');
  });

  test.each(['--help', 'validate --help', 'verify --help', 'build --help', 'stats --help'])(
    '"stemma %s" helps and ends with 0',
    async (command) => {
      const { status, out } = await stemma(command);
      expect(status).toBe(0);
      expect(out).toContain('Usage: stemma');
    },
  );
});
