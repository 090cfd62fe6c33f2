import { describe, expect, test } from 'vitest';
import { readYamlFolder } from '../../src/formats/yaml-folder.ts';
import { readYaml } from '../../src/formats/yaml-file.ts';
import { validate } from '../../src/model/validate.ts';

const MANIFEST = 'stemma: 1\nid: test\ntitle: Test\n';

const read = (files: Readonly<Record<string, string>>) => readYamlFolder(new Map(Object.entries(files)));

describe('a folder of YAML files', () => {
  const folder = {
    'nodes/b.yaml': '- { id: b, kind: report, label: B }\n',
    'nodes/a.yaml': '# first\n- id: a\n  kind: report\n  label: A\n  when: 1994\n',
    'claims/all.yml': '- id: c\n  from: a\n  relation: cites\n  to: b\n  when: 2004-09\n',
    'stories/one.yaml': 'id: one\ntitle: One\nsteps: []\n',
    'sources.yaml': '- { id: s, label: S }\n',
    'claims/empty.yaml': '# nothing yet\n',
    'dataset.yaml': MANIFEST,
  };

  test('is one dataset, its files in the order of their names', () => {
    const result = read(folder);
    expect(result.ok && result.value.data).toEqual({
      stemma: 1,
      id: 'test',
      title: 'Test',
      sources: [{ id: 's', label: 'S' }],
      nodes: [
        { id: 'a', kind: 'report', label: 'A', when: 1994 },
        { id: 'b', kind: 'report', label: 'B' },
      ],
      claims: [{ id: 'c', from: 'a', relation: 'cites', to: 'b', when: '2004-09' }],
      stories: [{ id: 'one', title: 'One', steps: [] }],
    });
  });

  test('knows file, line and column of every record and field', () => {
    const result = read(folder);
    const places = result.ok
      ? [
          ['nodes', 0, 'label'],
          ['nodes', 1],
          ['claims', 0, 'to'],
          ['stories', 0, 'title'],
          ['title'],
          ['claims', 0, 'gone'],
          ['nodes', 9],
        ].map(result.value.locate)
      : [];
    expect(places).toEqual([
      { file: 'nodes/a.yaml', line: 4, column: 10 },
      { file: 'nodes/b.yaml', line: 1, column: 3 },
      { file: 'claims/all.yml', line: 4, column: 7 },
      { file: 'stories/one.yaml', line: 2, column: 8 },
      { file: 'dataset.yaml', line: 3, column: 8 },
      { file: 'claims/all.yml', line: 1, column: 3 },
      { file: 'dataset.yaml', line: 1, column: 1 },
    ]);
  });

  test('may keep a section in dataset.yaml; it comes first', () => {
    const result = read({
      'dataset.yaml': `${MANIFEST}nodes:\n  - { id: z, kind: report, label: Z }\n`,
      'nodes/a.yaml': folder['nodes/a.yaml'],
    });
    const validated = result.ok && validate(result.value.data);
    expect(validated && validated.ok && validated.value.dataset.nodes.map(({ id }) => id)).toEqual(['z', 'a']);
    expect(result.ok && result.value.locate(['nodes', 0, 'label'])).toEqual({
      file: 'dataset.yaml',
      line: 5,
      column: 35,
    });
  });

  test('says which YAML files it did not read', () => {
    const result = read({
      'dataset.yaml': MANIFEST,
      'claim/a.yaml': '[]',
      'nodes/deep/a.yaml': '[]',
      'README.md': '# Test',
    });
    expect(result.ok && result.value.problems.map(({ code, file, severity }) => [code, file, severity])).toEqual([
      ['unread-file', 'claim/a.yaml', 'warning'],
      ['unread-file', 'nodes/deep/a.yaml', 'warning'],
    ]);
  });

  test.each<[string, Record<string, string>, object]>([
    ['without dataset.yaml', { 'nodes/a.yaml': '[]' }, { code: 'not-a-dataset' }],
    [
      'with a broken file',
      { 'dataset.yaml': MANIFEST, 'nodes/a.yaml': '- id: a\n  label: [x\n- id: b\n' },
      { code: 'yaml-syntax', file: 'nodes/a.yaml', line: 3 },
    ],
    [
      'with a key twice',
      { 'dataset.yaml': MANIFEST, 'nodes/a.yaml': '- id: a\n  id: b\n' },
      { code: 'duplicate-key', file: 'nodes/a.yaml', line: 2, column: 3, excerpt: 'id: b' },
    ],
    [
      'with a map of nodes',
      { 'dataset.yaml': MANIFEST, 'nodes/a.yaml': 'id: a\n' },
      { code: 'wrong-type', file: 'nodes/a.yaml', line: 1 },
    ],
    ['with a broken manifest', { 'dataset.yaml': 'stemma: 1\n id: x' }, { code: 'yaml-syntax', file: 'dataset.yaml' }],
  ])('%s is refused', (_, files, problem) => {
    const result = read(files);
    expect(result).toMatchObject({ ok: false, error: [problem] });
  });
});

describe('a YAML text', () => {
  test('is YAML 1.2: "no" and dates are text, __proto__ is data', () => {
    const result = readYaml('a: no\nb: 2004-09-01\nc: 199X\n__proto__: { polluted: 1 }\n');
    expect(result.ok && Object.entries(result.value.data as object)).toEqual([
      ['a', 'no'],
      ['b', '2004-09-01'],
      ['c', '199X'],
      ['__proto__', { polluted: 1 }],
    ]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test.each([
    [
      'aliases that explode',
      `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`,
      'too-deep',
    ],
    ['too many brackets', '['.repeat(20_000), 'yaml-syntax'],
    ['65 lists inside each other', '['.repeat(65) + ']'.repeat(65), 'too-deep'],
    ['a circle', 'a: &a [*a]', 'circular-data'],
    ['a tag that nobody knows', 'a: !!js/function "x"', 'yaml-syntax'],
    ['a tab for a blank', 'a:\n\tb: 1', 'yaml-syntax'],
  ])('with %s is refused', (_, text, code) => {
    const result = readYaml(text);
    expect(result.ok ? 'read' : result.error[0]?.code).toBe(code);
  });
});
