import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';

const DATASET = {
  stemma: 1,
  id: 'test',
  title: 'Test',
  sources: [{ id: 's', label: 'Sheet' }],
  nodes: [
    { id: 'institution:a', kind: 'institution', label: 'A' },
    { id: 'report:b', kind: 'report', label: 'B\u001b[2J', when: '1994' },
    { id: 'report:c', kind: 'report', label: 'C', when: '2004' },
  ],
  claims: [
    { id: 'c1', from: 'institution:a', relation: 'publishes', to: 'report:b', evidence: [{ source: 's' }] },
    { id: 'c2', from: 'report:c', relation: 'cites', to: 'report:b', evidence: [{ source: 's', basis: 'inferred' }] },
  ],
};

describe('stemma trace', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'stemma-trace-'));
    await writeFile(join(folder, 'd.json'), JSON.stringify(DATASET));
    await writeFile(join(folder, 'bad.json'), '{');
  });
  afterAll(() => rm(folder, { recursive: true }));

  const stemma = async (command: string, file = 'd.json') => {
    const out: string[] = [];
    const complaints: string[] = [];
    const args = ['trace', join(folder, file), ...command.split(' ')];
    const status = await main(args, { print: (text) => out.push(text), complain: (text) => complaints.push(text) });
    return { status, out: out.join('\n'), complaints: complaints.join('\n') };
  };

  it('tells each trace with its facts and its claims, and lets no name steer the terminal', async () => {
    expect(await stemma('--from institution:a --to report:c')).toEqual({
      status: 0,
      out: [
        '1. A published B\\u{1b}[2J (1994), which may have been cited in C (2004).',
        '   2 hops, 1994–2004, 1 stated, 1 inferred, 1 source, weakest: hop 2. No source says so; it is inferred.',
        '   c1 › c2',
      ].join('\n'),
      complaints: '',
    });
  });

  it('says what to loosen where there is none', async () => {
    expect(await stemma('--from institution:a --to report:c --basis stated')).toEqual({
      status: 0,
      out: 'No trace from “A” to “C” within 6 hops that runs forward in time. Allow every basis (1 trace).',
      complaints: '',
    });
  });

  it('traces to everything', async () => {
    const { out } = await stemma('--from institution:a --json');
    const { traces } = JSON.parse(out) as { traces: { nodes: string[] }[] };
    expect(traces.map(({ nodes }) => nodes.at(-1))).toEqual(['report:b', 'report:c']);
  });

  it('prints rows and notes', async () => {
    const csv = await stemma('--from institution:a --csv --limit 1');
    expect(csv.out.split('\r\n')[1]).toMatch(
      /^1,1,institution:a,A,published,report:b,.*,1994,c1,stated,Sheet,,,stated$/,
    );
    expect(csv.complaints).toBe('Stopped at 1 trace, the best; there are more.');
    const { out } = await stemma('--from institution:a --to report:b --notes');
    expect(out).toContain('[1] Sheet (stated).');
  });

  it('ends with 2 for ids that are not there and for numbers that are none', async () => {
    expect(await stemma('--from institution:a --to report:gone')).toMatchObject({
      status: 2,
      out: 'There is no node “report:gone” in this dataset.',
    });
    expect(await stemma('--from report:b --to report:b')).toMatchObject({ status: 2 });
    expect(await stemma('--from report:b --limit some')).toEqual({
      status: 2,
      out: '',
      complaints: 'stemma trace: --limit needs a whole number from 1 to 10000.',
    });
    expect(await stemma('--to report:b')).toMatchObject({ status: 2 });
  });

  it('lists the problems of a dataset that cannot be read', async () => {
    expect(await stemma('--from report:b', 'bad.json')).toMatchObject({ status: 1 });
    const { out } = await stemma('--from report:b --json', 'bad.json');
    expect(JSON.parse(out)).toMatchObject({ ok: false });
  });
});
