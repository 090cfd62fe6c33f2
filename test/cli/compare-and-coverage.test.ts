import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';

const DATASET = {
  stemma: 1,
  id: 'test',
  title: 'Test',
  sources: [{ id: 'sheet', label: 'Sheet' }],
  nodes: [
    { id: 'definition:un', kind: 'definition', label: 'UN', when: 1994 },
    { id: 'definition:eu', kind: 'definition', label: 'EU', when: 2004 },
    { id: 'element:fear', kind: 'element', label: 'Freedom from fear', short: 'fear' },
    { id: 'element:want', kind: 'element', label: 'Freedom from want', short: 'want' },
    { id: 'institution:nato', kind: 'institution', label: '=NATO', short: 'NATO' },
    { id: 'dimension:health', kind: 'dimension', label: 'Health security', short: 'Health', order: 1 },
    { id: 'dimension:food', kind: 'dimension', label: 'Food security', short: 'Food', order: 2 },
  ],
  claims: [
    ['c1', 'definition:un', 'contains', 'element:fear', 'affirms', 'stated'],
    ['c2', 'definition:un', 'contains', 'element:want', 'affirms', 'stated'],
    ['c3', 'definition:eu', 'contains', 'element:fear', 'affirms', 'stated'],
    ['c4', 'definition:eu', 'contains', 'element:want', 'excludes', 'stated'],
    ['c5', 'institution:nato', 'addresses', 'dimension:health', 'affirms', 'stated'],
    ['c6', 'institution:nato', 'addresses', 'dimension:food', 'excludes', 'complement'],
  ].map(([id, from, relation, to, polarity, basis]) => ({
    id,
    from,
    relation,
    to,
    polarity,
    evidence: [{ source: 'sheet', basis }],
  })),
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stemma-'));
  await writeFile(join(folder, 'data.json'), JSON.stringify(DATASET));
  await writeFile(join(folder, 'broken.json'), '{');
});
afterAll(() => rm(folder, { recursive: true }));

const stemma = async (command: string, file = 'data.json') => {
  const out: string[] = [];
  const complaints: string[] = [];
  const [name = '', ...rest] = command.split(' ');
  const args = [name, join(folder, file), ...rest];
  const status = await main(args, { print: (line) => out.push(line), complain: (line) => complaints.push(line) });
  return { status, out: out.join('\n'), complaints: complaints.join('\n') };
};

describe('stemma compare', () => {
  test('tells how two definitions differ, with the ids behind it', async () => {
    expect(await stemma('compare definition:un definition:eu')).toEqual({
      status: 0,
      out: [
        'Compared with UN, EU keeps fear; excludes want.',
        '',
        'kept (1)',
        '  element:fear',
        '',
        'flipped (1)',
        '  element:want',
      ].join('\n'),
      complaints: '',
    });
  });

  test('compares other nodes by their neighbours', async () => {
    const { status, out } = await stemma('compare institution:nato definition:un');
    expect(status).toBe(0);
    expect(out.split('\n').slice(0, 4)).toEqual([
      'NATO and UN share no neighbours; 1 is joined to NATO only and 2 to UN only; of the threat dimensions only NATO addresses health.',
      '',
      'only NATO (1)',
      '  dimension:health',
    ]);
  });

  test('prints JSON for machines', async () => {
    const { out } = await stemma('compare definition:un definition:eu --json');
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      kept: ['element:fear'],
      flipped: ['element:want'],
      dropped: [],
      added: [],
    });
  });

  test.each([
    ['an unknown node', 'compare definition:un definition:gone', 'There is no node “definition:gone” in this dataset.'],
    ['a node and itself', 'compare definition:un definition:un', 'UN is compared with itself.'],
  ])('refuses %s', async (_, command, complaints) => {
    expect(await stemma(command)).toEqual({ status: 2, out: '', complaints });
  });

  test('lists the problems of a file that cannot be read', async () => {
    const { status, out } = await stemma('compare a b', 'broken.json');
    expect(status).toBe(1);
    expect(out).toContain('broken.json:1:2 json-cut');
  });
});

describe('stemma coverage', () => {
  test('prints the matrix and the gaps', async () => {
    expect(await stemma('coverage')).toEqual({
      status: 0,
      out: [
        '                     Health          Food',
        'NATO                 stated          EXCLUDED',
        '1 row: 1 stated, 0 inferred, 1 excluded; · means no evidence in this dataset (0).',
        '',
        'No evidence here that NATO addresses food security; its closed list of one leaves it out.',
        'The least is said on food security: 0 of 1 address it.',
      ].join('\n'),
      complaints: '',
    });
  });

  test('prints a table that no spreadsheet runs', async () => {
    const { out } = await stemma('coverage --csv');
    expect(out.split('\r\n')).toEqual([
      'id,label,Health security,Food security',
      `institution:nato,"'=NATO",stated,excluded`,
    ]);
  });

  test('takes rows and columns, and prints JSON', async () => {
    const { out } = await stemma('coverage --rows definition:un,institution:nato --columns dimension:food --json');
    expect(JSON.parse(out)).toMatchObject({
      ok: true,
      cells: [
        { row: 'definition:un', column: 'dimension:food', state: 'none', claims: [] },
        { row: 'institution:nato', column: 'dimension:food', state: 'excluded', claims: ['c6'] },
      ],
    });
  });

  test('names ids that are not there', async () => {
    const { status, complaints } = await stemma('coverage --rows institution:gone');
    expect([status, complaints]).toEqual([2, 'There is no node “institution:gone” in this dataset.']);
  });

  test('needs years that are years', async () => {
    const { status, complaints } = await stemma('coverage --from soon');
    expect([status, complaints]).toEqual([2, 'stemma coverage: --from needs a year such as 1994.']);
  });
});
