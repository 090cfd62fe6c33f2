import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { viewSvg, type ViewSvgOptions } from '../../src/app/view-svg.ts';
import { averageRuler } from '../../src/engine/svg/average-ruler.ts';
import { faceMeasure } from '../../src/engine/svg/face-measure.ts';
import { createModel } from '../../src/model/create-model.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import type { NodeId } from '../../src/model/ids.ts';
import type { Dataset } from '../../src/model/records.ts';
import { foldingOf } from '../../src/scene/fold.ts';
import { LANES_PX } from '../../src/scene/lineage/lane-names.ts';
import { lineageLayout } from '../../src/scene/lineage/lineage-layout.ts';
import { networkScene } from '../../src/scene/network-scene.ts';
import { parseAddress } from '../../src/state/address.ts';
import { coverageTable } from '../../src/state/coverage-table.ts';
import { visibleInFocus } from '../../src/state/selectors.ts';
import { stillState } from '../../src/state/still-state.ts';
import { INITIAL_VIEW, VIEWS, type ViewState } from '../../src/state/view-state.ts';
import { aClaim, aDataset, anEvidence, aModel, aNode, aSource, nodeId } from '../builders.ts';
import { humanSecurity } from '../data/human-security.ts';
import { allOf, readXml, textOf, textsOf, type XmlElement } from '../engine/svg/read-xml.ts';

const picture = async (
  model: GraphModel,
  view: Partial<ViewState> = {},
  options?: ViewSvgOptions,
): Promise<XmlElement> => readXml(await viewSvg(model, { ...INITIAL_VIEW, ...view }, options));

const viewOf = (address: string): Partial<ViewState> => parseAddress(address).view;

const classed = (svg: XmlElement, name: string): readonly XmlElement[] =>
  allOf(svg).filter(({ attributes }) => attributes.get('class') === name);

const at = (places: Readonly<Record<string, readonly [number, number]>>): Dataset['positions'] =>
  new Map([['network', new Map(Object.entries(places).map(([id, place]) => [nodeId(id), place]))]]);

const ROW = aDataset({
  title: 'A row',
  version: '2.1',
  licence: 'CC-BY-4.0',
  nodes: [aNode('report:a'), aNode('report:b'), aNode('definition:c')],
  claims: [aClaim('report:b', 'adopts', 'report:a'), aClaim('report:b', 'introduces', 'definition:c')],
  positions: at({ 'report:a': [0, 0], 'report:b': [200, 0], 'definition:c': [400, 90] }),
});

describe('the network as a picture', () => {
  it('has every mark and link, each named for those who point at it', async () => {
    const svg = await picture(createModel(ROW));
    expect(classed(svg, 'mark').map((mark) => textsOf(mark, 'title')[0])).toEqual(['a', 'b', 'c']);
    expect(classed(svg, 'link').map((link) => textsOf(link, 'title')[0])).toEqual([
      'a → b: adopted by',
      'b → c: introduced',
    ]);
    expect(textsOf(svg, 'text')).toEqual(expect.arrayContaining(['a', 'b', 'c']));
  });

  it('says what it is, what it rests on, and where it can be seen', async () => {
    const svg = await picture(createModel(ROW), {}, { address: 'https://site.example/#view=network' });
    expect(svg.attributes.get('role')).toBe('img');
    const named = svg.attributes.get('aria-labelledby')!.split(' ');
    expect(named.map((id) => textOf(allOf(svg).find(({ attributes }) => attributes.get('id') === id)!))).toEqual([
      'A row: Network',
      expect.stringContaining('3 nodes and 2 claims from 1 source'),
    ]);
    expect(textsOf(svg, 'text')).toEqual(
      expect.arrayContaining([
        'A row',
        'An arrow means influence and runs with it.',
        'Shown: all 3 nodes and 2 claims, from 1 source.',
        'Cite as: A row, version 2.1, CC-BY-4.0.',
        'https://site.example/#view=network',
      ]),
    );
  });

  it('explains the signs that it uses and no others', async () => {
    const svg = await picture(createModel(ROW));
    const legend = allOf(svg).find(({ attributes }) => attributes.get('id')?.endsWith('-legend'))!;
    expect(textsOf(legend, 'text')).toEqual(['Kinds', 'Report', 'Definition', 'Lineage', 'introduced', 'adopted by']);
  });

  it('is as wide as it is asked to be, within reason', async () => {
    const model = createModel(ROW);
    const width = async (wanted: number) => (await picture(model, {}, { width: wanted })).attributes.get('width');
    expect([await width(640), await width(1), await width(1e9), await width(NaN)]).toEqual([
      '640',
      '320',
      '10000',
      '1200',
    ]);
  });

  it('lays out what has no places', async () => {
    const svg = await picture(aModel({ claims: [aClaim('report:a', 'cites', 'report:b')] }));
    expect(classed(svg, 'mark')).toHaveLength(2);
  });

  it('draws the trace that a view asks for', async () => {
    const svg = await picture(createModel(ROW), viewOf('trace=report:a..definition:c'));
    expect(textsOf(svg, 'text')).toEqual(
      expect.arrayContaining(['1', '2', 'adopted by', 'introduced', 'hop of the trace']),
    );
  });

  it('can be drawn without anything in it', async () => {
    const svg = await picture(aModel());
    expect(textsOf(svg, 'text')).toContain('Shown: all 0 nodes and 0 claims, from 0 sources.');
  });
});

describe('what is asked beside a view', () => {
  const TRACED = createModel(
    aDataset({
      ...ROW,
      nodes: [
        aNode('report:a', { when: '1992' }),
        aNode('report:b', { when: '1994' }),
        aNode('definition:c', { when: '2003' }),
        aNode('element:e', { type: 'value' }),
      ],
      claims: [...ROW.claims, aClaim('definition:c', 'contains', 'element:e')],
      positions: new Map(),
    }),
  );

  it.each([
    ['lineage', ['1', '2']],
    ['timeline', ['1', '2']],
    ['definitions', ['2']],
    ['list', ['1', '2', '1', '2']],
  ] as const)('numbers the hops of the open trace in the view %s', async (view, numbers) => {
    const svg = await picture(TRACED, viewOf(`view=${view}&trace=report:a..definition:c`));
    const body = allOf(svg).find(({ attributes }) => attributes.get('id')?.endsWith('-body'))!;
    expect(classed(body, 'hop').map(textOf).toSorted()).toEqual([...numbers].toSorted());
    expect(textsOf(svg, 'text').join(' ')).toContain('hop of trace 1');
  });

  it('has the sentence of the trace under the picture, and its stops first in the table', async () => {
    const svg = await picture(TRACED, viewOf('view=table&trace=report:a..definition:c'));
    const texts = textsOf(svg, 'text');
    expect(texts.filter((text) => /^(start|hop \d)$/.test(text))).toEqual(['start', 'hop 1', 'hop 2']);
    expect(texts).toContain('a (1992) was adopted by b (1994), which introduced c (2003).');
  });

  it('tells whose a node is of two compared', async () => {
    const svg = await picture(TRACED, viewOf('view=list&ask=compare&cmp=report:a..definition:c'));
    expect(textsOf(svg, 'text')).toEqual(expect.arrayContaining(['Only a (0)', 'Both (1)', 'Only c (1)', 'A', 'B']));
  });
});

describe('the timeline as a picture', () => {
  it('is the same whatever year it is made in, and shows what goes on as open', async () => {
    const model = aModel({
      nodes: [
        aNode('institution:fund', { label: 'Fund', when: '1999' }),
        aNode('institution:board', { label: 'Board', when: '1999/2004' }),
      ],
    });
    const made = async (year: string): Promise<string> => {
      vi.setSystemTime(`${year}-06-01`);
      return viewSvg(model, { ...INITIAL_VIEW, view: 'timeline' });
    };
    onTestFinished(() => void vi.useRealTimers());
    const [now, later] = [await made('2026'), await made('2042')];
    expect(later).toBe(now);
    const svg = readXml(now);
    const spans = classed(svg, 'mark').map((mark) => allOf(mark).filter(({ name }) => name === 'path')[0]!);
    expect(spans.map(({ attributes }) => attributes.get('d')!.endsWith('z'))).toEqual([false, true]);
    expect(textsOf(svg, 'text')).toContain('2 dated. What goes on is drawn up to 2004, the last year of the data.');
  });
});

const HOSTILE = [
  '<script>alert(1)</script>',
  ']]><g onload="x"/>',
  'a\u0000\u0001\u001Fb',
  '\uD800 alone \uDC00',
  '\u202Edrawkcab\u202C \u200F',
  '"\'&amp;&lt;',
  'x'.repeat(10_000),
  'url(https://evil.example/x) javascript:alert(1)',
  'ﷺ'.repeat(400),
];

const PARTS = /url\(([^)]*)\)/g;

/** What must hold of every picture: whole ids, no way out, numbers that are numbers. */
const expectSound = (svg: XmlElement): void => {
  const all = allOf(svg);
  const ids = all.flatMap(({ attributes }) => attributes.get('id') ?? []);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { name, attributes } of all) {
    expect(name).not.toMatch(/script|image|use|foreignObject|style|^a$/);
    for (const [key, value] of attributes) {
      expect(key).not.toMatch(/^(on|style$|href$|xlink|src)/);
      expect(value).not.toMatch(/NaN|Infinity|undefined/);
      for (const [, id] of value.matchAll(PARTS)) expect(ids).toContain(id!.replace(/^#/, ''));
    }
  }
};

/** Something for every view, with one text wherever a file may have one. */
const saying = (text: string): Dataset =>
  aDataset({
    title: text,
    version: text,
    licence: text,
    groups: [{ id: 'g', label: text, region: true }],
    sources: [aSource('source', { label: text, title: text })],
    nodes: [
      aNode('institution:i', { label: text, acronym: text, group: 'g', when: '1994' }),
      aNode('report:r', { label: text, short: text, summary: text, group: 'g', when: '1994' }),
      aNode('definition:a', { label: text, short: text, group: 'g', when: '1994' }),
      aNode('definition:b', { label: text, group: 'g', when: '2004' }),
      aNode('element:e', { label: text, short: text.slice(0, 16), type: 'value' }),
      aNode('dimension:d', { label: text, order: 1, colour: text, pictogram: text }),
    ],
    claims: [
      aClaim('definition:b', 'narrows', 'definition:a', { when: '2004', evidence: [anEvidence({ phrase: text })] }),
      aClaim('report:r', 'introduces', 'definition:a', { when: '1994' }),
      aClaim('definition:a', 'contains', 'element:e'),
      aClaim('definition:b', 'contains', 'element:e', { polarity: 'excludes' }),
      aClaim('institution:i', 'addresses', 'dimension:d'),
    ],
    positions: at({
      'institution:i': [0, 0],
      'report:r': [200, 0],
      'definition:a': [0, 200],
      'definition:b': [200, 200],
      'element:e': [100, 100],
      'dimension:d': [300, 100],
    }),
  });

describe.each(VIEWS)('text of a file in a picture of the view %s', (view) => {
  it.each(HOSTILE)('stays text: %j', async (text) => {
    const svg = await picture(createModel(saying(text)), { view }, { address: text });
    expectSound(svg);
    expect(Number(svg.attributes.get('height'))).toBeLessThan(5000);
  });
});

describe('a picture of nothing', () => {
  it.each(VIEWS)('is still a picture: %s', async (view) => {
    const svg = await picture(aModel(), { view });
    expectSound(svg);
    expect(textsOf(svg, 'text')).toContain('Shown: all 0 nodes and 0 claims, from 0 sources.');
  });
});

describe('the picture of human security', () => {
  let model: GraphModel;
  let places: Map<NodeId, readonly [number, number]>;
  beforeAll(async () => {
    const read = await humanSecurity();
    places = new Map(read.nodes.map(({ id }, i) => [id, [(i % 30) * 40, Math.floor(i / 30) * 40] as const]));
    model = createModel({ ...read.dataset, positions: new Map([['network', places]]) });
  });

  it.each(VIEWS)('is sound and the same each time: %s', async (view) => {
    const text = await viewSvg(model, { ...INITIAL_VIEW, view });
    expectSound(readXml(text));
    expect(await viewSvg(model, { ...INITIAL_VIEW, view })).toBe(text);
  });

  it('is another in the dark, with the same parts', async () => {
    const [light, dark] = [await picture(model), await picture(model, {}, { theme: 'dark' })];
    const names = (svg: XmlElement): readonly string[] => allOf(svg).map(({ name }) => name);
    expect(names(dark)).toEqual(names(light));
    expect(light.attributes.get('aria-labelledby')).not.toBe(dark.attributes.get('aria-labelledby'));
  });

  it('has a mark for every mark of the scene, and a row or name for every node', async () => {
    const state = stillState(model, INITIAL_VIEW);
    const scene = networkScene({
      model,
      view: INITIAL_VIEW,
      visible: visibleInFocus(state),
      folding: foldingOf(model),
      places,
    });
    expect(classed(await picture(model), 'mark')).toHaveLength(scene.nodes.length);
    expect(classed(await picture(model), 'link')).toHaveLength(scene.links.length);
    expect(classed(await picture(model, { view: 'list' }), 'mark')).toHaveLength(model.nodes.length);
    const lineage = await picture(model, { view: 'lineage' });
    const layout = lineageLayout(model, { measure: faceMeasure(averageRuler()), width: 1152 - LANES_PX });
    expect(classed(lineage, 'mark')).toHaveLength(layout.boxes.length);
    expect(classed(lineage, 'link')).toHaveLength(layout.arrows.length);
  });

  it('draws a cell for every node and dimension of the coverage', async () => {
    const { columns, groups } = coverageTable(stillState(model, INITIAL_VIEW))!;
    const rows = groups.flatMap((group) => group.rows);
    expect(classed(await picture(model, { view: 'coverage' }), 'cell')).toHaveLength(rows.length * columns.length);
    const turned = { ...INITIAL_VIEW.coverage, isTurned: true };
    const svg = await picture(model, { view: 'coverage', coverage: turned });
    expectSound(svg);
    expect(classed(svg, 'cell')).toHaveLength(rows.length * columns.length);
  });
});
