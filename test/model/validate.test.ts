import { describe, expect, test } from 'vitest';
import type { LoadReport } from '../../src/model/load-report.ts';
import type { Problem } from '../../src/model/problem.ts';
import type { Dataset } from '../../src/model/records.ts';
import { validate, type GateOptions } from '../../src/model/validate.ts';
import { aClaim, aDataset, aNode, anEvidence, aSource } from '../builders.ts';

/** What a file may hold: a small whole dataset with some of it replaced. */
const plain = (own: object = {}): object => ({
  stemma: 1,
  id: 'test',
  title: 'A test dataset',
  version: '1.0.0',
  sources: [aSource()],
  nodes: [aNode('institution:un'), aNode('report:hdr')],
  claims: [aClaim('institution:un', 'publishes', 'report:hdr')],
  ...own,
});

const loaded = (own: object, options?: GateOptions): { dataset: Dataset; report: LoadReport } => {
  const result = validate(plain(own), options);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const refused = (data: unknown, options?: GateOptions): readonly Problem[] => {
  const result = validate(data, options);
  return result.ok ? [] : result.error;
};

/** Code, path and severity of each problem. */
const problemsOf = (own: object): string[] =>
  loaded(own).report.problems.map(({ code, path = '', severity }) => `${severity} ${code} ${path}`);

const publishes = aClaim('institution:un', 'publishes', 'report:hdr');
const un = aNode('institution:un');
const hdr = aNode('report:hdr');

describe('a whole dataset', () => {
  test('comes through the gate as it is', () => {
    const dataset = aDataset({ claims: [publishes] });
    expect(loaded({})).toEqual({
      dataset,
      report: { nodes: { read: 2, kept: 2 }, claims: { read: 1, kept: 1 }, problems: [] },
    });
  });

  test('gets defaults where it says nothing', () => {
    const { dataset } = loaded({
      version: undefined,
      claims: [{ id: 'c', from: un.id, relation: 'publishes', to: hdr.id, evidence: [{ source: 'source' }] }],
    });
    expect([dataset.version, dataset.language, dataset.groups, dataset.stories]).toEqual(['0', 'en', [], []]);
    expect(dataset.claims[0]).toMatchObject({ polarity: 'affirms', evidence: [{ source: 'source', basis: 'stated' }] });
  });

  test('may write a year as a number', () => {
    expect(loaded({ nodes: [{ ...un, when: 1945 }, hdr] }).dataset.nodes[0]?.when).toBe('1945');
  });

  test('may have no nodes yet', () => {
    expect(loaded({ nodes: undefined, claims: undefined }).report).toEqual({
      nodes: { read: 0, kept: 0 },
      claims: { read: 0, kept: 0 },
      problems: [],
    });
  });

  test('may add kinds and relations of its own', () => {
    const { dataset, report } = loaded({
      vocabulary: {
        kinds: [{ id: 'song', label: 'Song', family: 'document' }],
        relations: [{ id: 'sings', like: 'publishes', label: 'sings', inverse: 'is sung by' }],
      },
      nodes: [un, aNode('song:anthem')],
      claims: [aClaim('institution:un', 'sings', 'song:anthem')],
    });
    expect(report.problems).toEqual([]);
    expect(dataset.claims).toHaveLength(1);
  });
});

describe('what is no dataset', () => {
  test.each([undefined, null, 5, 'text', true, [], [{ stemma: 1 }], () => 1])('%j is refused', (data) => {
    expect(refused(data).map(({ code }) => code)).toEqual(['not-a-dataset']);
  });

  test('other JSON is told apart from another version', () => {
    expect(refused({ elements: [] })[0]).toMatchObject({
      code: 'not-a-dataset',
      hint: expect.stringContaining('"stemma": 1'),
    });
    expect(refused({ ...plain(), stemma: 2 })[0]).toMatchObject({
      code: 'unknown-version',
      path: 'stemma',
      excerpt: '2',
    });
  });

  test('a manifest without its title is refused', () => {
    expect(refused(plain({ title: undefined }))).toEqual([
      { code: 'missing-field', path: 'title', severity: 'error', message: '"title" of this dataset is missing.' },
    ]);
  });

  test('sections that are no lists refuse the whole, for nothing of it could be loaded', () => {
    expect(refused(plain({ claims: {}, nodes: 'many' })).map(({ code, path }) => `${code} ${path}`)).toEqual([
      'wrong-type nodes',
      'wrong-type claims',
    ]);
  });
});

describe('a defect drops its record and says so', () => {
  test.each<[string, object, string]>([
    [
      'a claim to a missing node',
      { claims: [aClaim('institution:un', 'publishes', 'report:gone')] },
      'dangling-claim claims[0].to',
    ],
    [
      'a claim from a missing node',
      { claims: [aClaim('person:gone', 'writes', 'report:hdr')] },
      'dangling-claim claims[0].from',
    ],
    [
      'a claim of an unknown relation',
      { claims: [{ ...publishes, relation: 'likes' }] },
      'unknown-relation claims[0].relation',
    ],
    ['a node of an unknown kind', { nodes: [un, hdr, aNode('ship:titanic')] }, 'unknown-kind nodes[2].kind'],
    ['a node without a label', { nodes: [un, hdr, { id: 'x', kind: 'report' }] }, 'missing-field nodes[2].label'],
    ['a node with an empty label', { nodes: [un, hdr, { ...hdr, id: 'x', label: '' }] }, 'empty-field nodes[2].label'],
    ['a node that is a text', { nodes: [un, hdr, 'report:x'] }, 'wrong-type nodes[2]'],
    ['a node that is a list', { nodes: [un, hdr, []] }, 'wrong-type nodes[2]'],
    ['a node that is nothing', { nodes: [un, hdr, null] }, 'wrong-type nodes[2]'],
    ['a label that is a number', { nodes: [un, hdr, { ...hdr, id: 'x', label: 5 }] }, 'wrong-type nodes[2].label'],
    ['an unknown polarity', { claims: [{ ...publishes, polarity: 'maybe' }] }, 'unknown-value claims[0].polarity'],
    [
      'an unknown basis',
      { claims: [{ ...publishes, evidence: [{ source: 'source', basis: 'heard' }] }] },
      'unknown-value claims[0].evidence[0].basis',
    ],
    ['evidence that is no list', { claims: [{ ...publishes, evidence: 'yes' }] }, 'wrong-type claims[0].evidence'],
    ['a node id twice', { nodes: [un, hdr, { ...un, label: 'Other' }] }, 'duplicate-id nodes[2].id'],
    ['a claim id twice', { claims: [publishes, publishes] }, 'duplicate-id claims[1].id'],
    ['a source id twice', { sources: [aSource(), aSource()] }, 'duplicate-id sources[1].id'],
    [
      'a group id twice',
      {
        groups: [
          { id: 'g', label: 'G' },
          { id: 'g', label: 'H' },
        ],
      },
      'duplicate-id groups[1].id',
    ],
    ['a story without steps', { stories: [{ id: 's', title: 'S' }] }, 'missing-field stories[0].steps'],
    [
      'a relation like nothing',
      { vocabulary: { relations: [{ id: 'r', like: 'nothing' }] } },
      'unknown-relation vocabulary.relations[0].like',
    ],
    [
      'a built-in kind again',
      { vocabulary: { kinds: [{ id: 'report', label: 'R', family: 'f' }] } },
      'duplicate-id vocabulary.kinds[0].id',
    ],
    ['a vocabulary that is a list', { vocabulary: [] }, 'wrong-type vocabulary'],
  ])('%s', (_, own, problem) => {
    expect(problemsOf(own)).toEqual([`error ${problem}`]);
  });

  test('of a repeated id the first record stays', () => {
    expect(loaded({ nodes: [un, hdr, { ...un, label: 'Other' }] }).dataset.nodes).toEqual([un, hdr]);
  });

  test('a dropped node takes its claims along, each reported', () => {
    const { dataset, report } = loaded({ nodes: [un, { ...hdr, kind: 'ship' }] });
    expect(dataset.claims).toEqual([]);
    expect(report).toMatchObject({ nodes: { read: 2, kept: 1 }, claims: { read: 1, kept: 0 } });
    expect(report.problems.map(({ code }) => code)).toEqual(['unknown-kind', 'dangling-claim']);
  });

  test('several defects of one record are one problem that counts them', () => {
    const { problems } = loaded({ nodes: [un, hdr, { kind: 5, label: 5 }] }).report;
    expect(problems.map(({ message }) => message)).toEqual(['"id" of this node is missing. (2 more in this record)']);
  });
});

describe('a defect of a field drops the field and says so', () => {
  test.each<[string, object, string]>([
    ['a date that is none', { nodes: [{ ...un, when: 'long ago' }, hdr] }, 'bad-date nodes[0].when'],
    ['a date of a claim that is none', { claims: [{ ...publishes, when: '2004-13' }] }, 'bad-date claims[0].when'],
    ['a date of a source that is none', { sources: [aSource('source', { when: 'x' })] }, 'bad-date sources[0].when'],
    ['an undeclared group', { nodes: [{ ...un, group: 'g' }, hdr] }, 'unknown-group nodes[0].group'],
    ['an unsafe address', { nodes: [{ ...un, url: 'javascript:alert(1)' }, hdr] }, 'unsafe-url nodes[0].url'],
    ['an address with a line end', { nodes: [{ ...un, url: 'https://a\nb' }, hdr] }, 'unsafe-url nodes[0].url'],
    ['a missing report between', { claims: [{ ...publishes, via: 'report:gone' }] }, 'unknown-via claims[0].via'],
    [
      'a dispute with itself',
      { claims: [{ ...publishes, disputes: [publishes.id] }] },
      'self-dispute claims[0].disputes[0]',
    ],
    [
      'a dispute with nothing',
      { claims: [{ ...publishes, disputes: ['gone'] }] },
      'unknown-dispute claims[0].disputes[0]',
    ],
    ['a field nobody reads', { nodes: [{ ...un, colr: 'red' }, hdr] }, 'unknown-field nodes[0].colr'],
    [
      'a field nobody reads further in',
      { claims: [{ ...publishes, evidence: [{ source: 'source', bases: 'x' }] }] },
      'unknown-field claims[0].evidence[0].bases',
    ],
    ['a field of the dataset nobody reads', { edges: [] }, 'unknown-field edges'],
  ])('%s', (_, own, problem) => {
    const { dataset, report } = loaded(own);
    expect(report.problems.map(({ code, path, severity }) => `${severity} ${code} ${path}`)).toEqual([
      `warning ${problem}`,
    ]);
    expect([dataset.nodes.length, dataset.claims.length, dataset.sources.length]).toEqual([2, 1, 1]);
  });

  test('the rest of the record is as it was', () => {
    expect(loaded({ nodes: [{ ...un, when: 'long ago', acronym: 'UN' }, hdr] }).dataset.nodes[0]).toEqual({
      ...un,
      acronym: 'UN',
    });
  });

  test('evidence from an undeclared source goes, and with the last of it the claim has none', () => {
    const { dataset, report } = loaded({
      claims: [{ ...publishes, evidence: [anEvidence(), { source: 'hearsay' }] }],
      sources: [],
    });
    expect(dataset.claims[0]?.evidence).toEqual([]);
    expect(report.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unknown-source claims[0].evidence[0].source',
      'unknown-source claims[0].evidence[1].source',
      'no-evidence claims[0]',
    ]);
  });

  test.each(['https://un.org/a', 'http://un.org', 'mailto:a@un.org', 'doi:10.1000/182'])(
    '%s may become a link',
    (url) => {
      expect(problemsOf({ nodes: [{ ...un, url }, hdr] })).toEqual([]);
    },
  );
});

describe('advice', () => {
  test('a relation between kinds it is not made for is kept', () => {
    const { dataset, report } = loaded({ claims: [aClaim('report:hdr', 'publishes', 'institution:un')] });
    expect(dataset.claims).toHaveLength(1);
    expect(report.problems).toMatchObject([{ code: 'kind-not-allowed', path: 'claims[0].from', severity: 'warning' }]);
  });

  test('circles of disputes are no problem', () => {
    const [a, b, c] = ['a', 'b', 'c'].map((id, i, ids) => ({ ...publishes, id, disputes: [ids[(i + 1) % 3]] }));
    expect(problemsOf({ claims: [a, b, c] })).toEqual([]);
  });

  test('a dispute said twice is one', () => {
    const b = { ...publishes, id: 'b', disputes: [publishes.id, publishes.id] };
    expect(loaded({ claims: [publishes, b] }).dataset.claims[1]?.disputes).toEqual([publishes.id]);
  });
});

describe('strict', () => {
  test('refuses where anything would be dropped', () => {
    expect(refused(plain({ nodes: [{ ...un, when: 'x' }, hdr] }), { strict: true })).toMatchObject([
      { code: 'bad-date' },
    ]);
    expect(refused(plain({ claims: [publishes, publishes] }), { strict: true })).toMatchObject([
      { code: 'duplicate-id' },
    ]);
  });

  test('takes what is whole, with its advice', () => {
    const { report } = loaded({ claims: [{ ...publishes, evidence: [] }] }, { strict: true });
    expect(report.problems).toMatchObject([{ code: 'no-evidence' }]);
  });
});

describe('a place', () => {
  test('stands on every problem of an input whose places are known', () => {
    const locate = (path: readonly (string | number)[]) => ({ file: 'a.yaml', line: path.length, column: 1 });
    expect(loaded({ claims: [publishes, publishes] }, { locate }).report.problems[0]).toEqual({
      code: 'duplicate-id',
      message: 'The id of this claim was used before.',
      severity: 'error',
      path: 'claims[1].id',
      file: 'a.yaml',
      line: 3,
      column: 1,
      excerpt: publishes.id,
    });
  });

  test('comes with an excerpt of at most 80 characters', () => {
    const { problems } = loaded({ nodes: [un, { ...hdr, when: 'x'.repeat(5000) }] }).report;
    expect(problems[0]?.excerpt).toBe(`${'x'.repeat(79)}…`);
  });
});
