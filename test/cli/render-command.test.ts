import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommandLine } from '../../src/cli/command-line.ts';
import { main } from '../../src/cli/main.ts';
import { json } from '../../src/formats/json.ts';
import { aClaim, aDataset, anEvidence, aNode, aSource, nodeId, sourceId } from '../builders.ts';
import { readXml, textsOf } from '../engine/svg/read-xml.ts';

const DATASET = aDataset({
  title: 'Drawn',
  sources: [aSource('sheet', { label: 'Info <sheet>' })],
  nodes: [aNode('report:a', { when: '1992' }), aNode('definition:b', { when: '1994' })],
  claims: [
    aClaim('report:a', 'introduces', 'definition:b', {
      when: '1994',
      evidence: [anEvidence({ source: sourceId('sheet'), phrase: 'two <components>', locator: { page: 5 } })],
    }),
  ],
});

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'stemma-'));
  await writeFile(join(root, 'data.json'), json.write(DATASET));
});
afterEach(() => rm(root, { recursive: true }));

/** Runs `stemma render /data.json …`; what begins with `/` stands in the test's own folder. */
const render = async (command: string, own: Partial<CommandLine> = {}) => {
  const out: string[] = [];
  const complaints: string[] = [];
  const args = command.split(' ').map((arg) => (arg.startsWith('/') ? join(root, arg) : arg));
  const status = await main(['render', ...args], {
    print: (line) => out.push(line),
    complain: (line) => complaints.push(line),
    ...own,
  });
  return { status, out: out.join('\n').replaceAll(root, ''), complaints: complaints.join('\n') };
};

const written = (name: string): Promise<string> => readFile(join(root, name), 'utf8');

describe('stemma render', () => {
  it('writes the network as SVG, with the places it is given', async () => {
    const places = new Map([
      [nodeId('report:a'), [0, 0] as const],
      [nodeId('definition:b'), [300, 0] as const],
    ]);
    const computePositions = () => new Map([['network', places]]);
    expect(await render('/data.json -o /new/a.svg', { computePositions })).toEqual({
      status: 0,
      out: 'Wrote /new/a.svg.',
      complaints: '',
    });
    const svg = readXml(await written('new/a.svg'));
    expect(textsOf(svg, 'text')).toEqual(expect.arrayContaining(['Drawn', 'Network', 'a', 'b']));
    expect(await written('new/a.svg')).toContain('translate(300 0)');
  });

  it('takes a view, an address that wins over it, a theme and a width', async () => {
    await render('/data.json -o /a.svg --view table --theme dark --width 640');
    const svg = readXml(await written('a.svg'));
    expect([svg.attributes.get('width'), textsOf(svg, 'text')[1]]).toEqual(['640', 'Table']);
    expect(await written('a.svg')).toContain('#14171B');
    await render('/data.json -o /a.svg --view table --state view=lineage&from=1994');
    expect(textsOf(readXml(await written('a.svg')), 'text')[1]).toBe('Lineage · since 1994');
  });

  it('writes a poster: picture, summary, claims with evidence, sources; all of it escaped', async () => {
    const { status } = await render('/data.json -o /a.html --view lineage');
    const html = await written('a.html');
    expect(status).toBe(0);
    const figure = readXml(html.trim());
    expect(figure.name).toBe('figure');
    expect(textsOf(figure, 'q')).toEqual(['two <components>']);
    expect(textsOf(figure, 'caption')).toEqual(['1 claim, with evidence']);
    expect(textsOf(figure, 'td')).toEqual(['two <components> Info <sheet>, page 5 (stated)']);
    expect(textsOf(figure, 'li')).toEqual(['Info <sheet>.']);
    expect(html).not.toMatch(/style=|<script|href=|src=/);
    await render('/data.json -o /poster --html');
    expect(await written('poster')).toMatch(/^<figure class="stemma-poster" lang="en">/);
  });

  it('names what an address asks for and the dataset does not have', async () => {
    const { status, complaints } = await render('/data.json -o /a.svg --state view=table&sel=report:gone');
    expect([status, complaints]).toEqual([1, 'Not in this dataset: “report:gone”.']);
    expect(await written('a.svg')).toMatch(/^<svg /);
  });

  it('prints for machines', async () => {
    const { out } = await render('/data.json -o /a.svg --view list --json');
    expect(JSON.parse(out)).toEqual({ ok: true, file: '/a.svg', characters: expect.any(Number), problems: [] });
  });

  it.each([
    ['--view map', '--view must be one of network, lineage'],
    ['--theme toString', '--theme must be light or dark.'],
    ['--width 12', '--width must be a whole number from 320 to 10000.'],
    ['--width wide', '--width must be'],
    ['-o /a.png', 'must end in .svg or .html, not in .png; PNG is saved from the explorer.'],
    ['-o /a.svg --html', 'With --html the output cannot end in .svg.'],
  ])('refuses %s', async (options, sentence) => {
    const { status, complaints } = await render(`/data.json -o /a.svg ${options}`);
    expect([status, complaints]).toEqual([2, expect.stringContaining(sentence)]);
  });

  it('writes nothing of what cannot be read', async () => {
    await writeFile(join(root, 'data.json'), '{ "stemma": 1,');
    const { status, out } = await render('/data.json -o /a.svg');
    expect([status, out]).toEqual([1, expect.stringContaining('Nothing was loaded.')]);
    await expect(written('a.svg')).rejects.toThrow('ENOENT');
    expect((await render('/data.json')).status).toBe(2);
    expect((await render('--help')).out).toContain('--theme <name>');
  });
});
