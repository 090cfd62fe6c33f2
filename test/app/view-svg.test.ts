import { beforeAll, describe, expect, it } from 'vitest';
import { viewSvg, type ViewSvgOptions } from '../../src/app/view-svg.ts';
import { createModel } from '../../src/model/create-model.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import type { Dataset } from '../../src/model/records.ts';
import { INITIAL_VIEW, type ViewState } from '../../src/state/view-state.ts';
import { aClaim, aDataset, aModel, aNode, nodeId } from '../builders.ts';
import { humanSecurity } from '../data/human-security.ts';
import { allOf, readXml, textOf, textsOf, type XmlElement } from '../engine/svg/read-xml.ts';

const picture = async (
  model: GraphModel,
  view: Partial<ViewState> = {},
  options?: ViewSvgOptions,
): Promise<XmlElement> => readXml(await viewSvg(model, { ...INITIAL_VIEW, ...view }, options));

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
        'Shown: all 3 nodes and 2 claims, from 1 source. An arrow means influence and runs with it.',
        'Cite as: A row, version 2.1, licence CC-BY-4.0.',
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
    const ask = {
      from: nodeId('report:a'),
      to: nodeId('definition:c'),
      maxHops: 6,
      isForward: true,
      isStated: false,
      families: [],
    };
    const svg = await picture(createModel(ROW), { inquiry: { kind: 'trace', ask, open: 0 } });
    expect(textsOf(svg, 'text')).toEqual(
      expect.arrayContaining(['1', '2', 'adopted by', 'introduced', 'hop of the trace']),
    );
  });

  it('can be drawn without anything in it', async () => {
    const svg = await picture(aModel());
    expect(textsOf(svg, 'text')).toContain(
      'Shown: all 0 nodes and 0 claims, from 0 sources. An arrow means influence and runs with it.',
    );
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

describe('text of a file in a picture', () => {
  it.each(HOSTILE)('stays text: %j', async (label) => {
    const hostile = aDataset({
      title: label,
      version: label,
      licence: label,
      nodes: [aNode('report:a', { label, short: label, summary: label }), aNode('report:b', { label, acronym: label })],
      claims: [aClaim('report:b', 'adopts', 'report:a')],
      groups: [{ id: 'g', label, region: true }],
      positions: at({ 'report:a': [0, 0], 'report:b': [200, 0] }),
    });
    const svg = await picture(createModel(hostile), {}, { address: label });
    const names = new Set(allOf(svg).map(({ name }) => name));
    expect(names.has('script')).toBe(false);
    expect(classed(svg, 'mark')).toHaveLength(2);
  });
});

describe('the picture of human security', () => {
  let model: GraphModel;
  beforeAll(async () => {
    model = await humanSecurity();
  });

  it.each(['light', 'dark'] as const)('refers to nothing but its own parts, in whole numbers, %s', async (theme) => {
    const text = await viewSvg(model, INITIAL_VIEW, { theme });
    const svg = readXml(text);
    const ids = allOf(svg).flatMap(({ attributes }) => attributes.get('id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { attributes } of allOf(svg)) {
      for (const [name, value] of attributes) {
        expect(name).not.toMatch(/^(on|style$|href$|xlink|src)/);
        expect(value).not.toMatch(/NaN|Infinity|undefined/);
        for (const [, id] of value.matchAll(/url\(([^)]*)\)/g)) expect(ids).toContain(id!.replace(/^#/, ''));
      }
    }
    expect(await viewSvg(model, INITIAL_VIEW, { theme })).toBe(text);
  });
});
