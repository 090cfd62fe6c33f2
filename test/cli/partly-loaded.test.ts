import { describe, expect, it } from 'vitest';
import { aFolder } from './a-folder.ts';

const evidence = [{ source: 's' }];
const DATASET = {
  stemma: 1,
  id: 'part',
  title: 'Part',
  sources: [{ id: 's', label: 'Sheet' }],
  nodes: [
    { id: 'report:a', kind: 'report', label: 'A', when: '1994' },
    { id: 'report:b', kind: 'report', label: 'B', when: '2004' },
  ],
  claims: [
    { id: 'c1', from: 'report:b', relation: 'cites', to: 'report:a', evidence },
    { id: 'c2', from: 'report:b', relation: 'cites', to: 'report:gone', evidence },
    { id: 'c3', from: 'report:gone', relation: 'cites', to: 'report:a', evidence },
  ],
};
const FILE = JSON.stringify(DATASET, undefined, 1);
const SUMMARY = 'Loaded 1 of 3 claims; 2 point to missing nodes.';

const COMMANDS = [
  ['trace', ['/d.json', '--from', 'report:a'], '1. A (1994) was cited in B (2004).'],
  ['compare', ['/d.json', 'report:a', 'report:b'], 'A and B are joined to each other, and to nothing else here.'],
  ['coverage', ['/d.json'], 'no threat dimensions'],
  ['stats', ['/d.json'], '2 nodes, 1 claim'],
  ['render', ['/d.json', '-o', '/d.svg', '--view', 'list'], 'Wrote /d.svg.'],
] as const;

describe('an answer from a partly loaded dataset', () => {
  it.each(COMMANDS)('%s is given, with every problem beside it', async (name, args, answer) => {
    const { status, out, complaints } = await aFolder({ 'd.json': FILE }).stemma([name, ...args]);
    expect(status).toBe(1);
    expect(out).toContain(answer);
    expect(out).not.toContain('dangling-claim');
    const lines = complaints.split('\n');
    expect(lines.at(-1)).toBe(SUMMARY);
    expect(lines.slice(0, -1)).toEqual([
      expect.stringMatching(/^\/d\.json:\d+:\d+ dangling-claim .*“report:gone”/),
      expect.stringMatching(/^\/d\.json:\d+:\d+ dangling-claim .*“report:gone”/),
    ]);
  });

  it.each(COMMANDS)('%s tells machines that it is not whole', async (name, args) => {
    const { status, out } = await aFolder({ 'd.json': FILE }).stemma([name, ...args, '--json']);
    expect([status, JSON.parse(out)]).toMatchObject([
      1,
      { ok: false, problems: [{ code: 'dangling-claim' }, { code: 'dangling-claim' }] },
    ]);
  });

  it('is a problem of validate for machines too', async () => {
    const { out } = await aFolder({ 'd.json': FILE }).stemma(['validate', '/d.json', '--json']);
    expect(JSON.parse(out)).toMatchObject({ ok: false, claims: { read: 3, kept: 1 } });
  });
});
