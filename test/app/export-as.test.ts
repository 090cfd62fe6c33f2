import fc from 'fast-check';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { micromark } from 'micromark';
import { describe, expect, it } from 'vitest';
import { exportAs } from '../../src/app/export-as.ts';
import { exportText } from '../../src/app/export-text.ts';
import { csv } from '../../src/formats/csv.ts';
import { parseDataset } from '../../src/formats/parse-dataset.ts';
import { toPlain } from '../../src/formats/to-plain.ts';
import { createModel } from '../../src/model/create-model.ts';
import type { ExplorerState } from '../../src/state/explorer-state.ts';
import { EXPORT_FORMATS, exportFileName, exportFormat } from '../../src/state/export-formats.ts';
import { modelOf } from '../../src/state/model-of.ts';
import { visibleInFocus } from '../../src/state/selectors.ts';
import { setFilter } from '../../src/state/set-filter.ts';
import { showView } from '../../src/state/show-view.ts';
import { someDataset } from '../arbitraries.ts';
import { aClaim, aDataset, aModel, aNode, anEvidence, aSource, claimId, nodeId, sourceId } from '../builders.ts';
import { HISTORY } from '../state/a-history.ts';
import { aState, after } from '../state/a-state.ts';

const start = aState(HISTORY);
const reports = after(start, setFilter({ kinds: ['report'] }));
const nothing = after(start, setFilter({ kinds: ['critique'] }));
const place = { link: 'https://example.org/#view=list', seenOn: new Date(2026, 10, 27) };

const TEXTS = EXPORT_FORMATS.flatMap((format) => ('isPicture' in format ? [] : [format]));

/** A state of any dataset, whose relations may join any kinds, narrowed to what one kind of node leaves of it. */
const someState = (): fc.Arbitrary<ExplorerState> =>
  fc
    .tuple(someDataset(), fc.boolean())
    .map(([dataset, isNarrowed]) =>
      after(aState(createModel(dataset)), setFilter(isNarrowed ? { kinds: [dataset.nodes[0]!.kind] } : {})),
    );

describe('exportAs', () => {
  it.each(TEXTS.map(({ id, mediaType }) => [id, mediaType]))('gives %s the type %s', async (id, mediaType) => {
    const blob = await exportAs(start, id, place);
    expect(blob.type).toBe(mediaType);
    expect(await blob.text()).toBe(exportText(start, id as 'json', place));
    expect(blob.size).toBeGreaterThan(20);
  });

  it.each(['xls', '__proto__', '', undefined, {}])('refuses %j and names what there is', async (id) => {
    await expect(exportAs(start, id as string)).rejects.toThrow(
      /^There is no format.* to export\. There are svg, png, md, csv, json, bibtex, ris, csl\.$/,
    );
  });

  it('refuses a scope there is none of, and says where there is no dataset', async () => {
    await expect(exportAs(start, 'json', { scope: 'all' as 'view' })).rejects.toThrow('“view” or “dataset”');
    await expect(exportAs(undefined, 'json')).rejects.toThrow('No dataset is loaded yet.');
    await expect(exportAs({ ...start, load: { kind: 'idle' } }, 'csv')).rejects.toThrow('No dataset is loaded yet.');
  });
});

describe('a picture', () => {
  it('is SVG with what it shows and where', async () => {
    const blob = await exportAs(start, 'svg', place);
    expect(blob.type).toBe('image/svg+xml');
    expect(await blob.text()).toMatch(/^<svg [^]*Human security[^]*https:\/\/example\.org\/#view=list[^]*<\/svg>\s*$/);
    expect(await (await exportAs(start, 'svg', { ...place, scope: 'dataset' })).text()).not.toContain('#view=list');
  });

  it('is no PNG where there is no page', async () => {
    await expect(exportAs(start, 'png')).rejects.toThrow('needs a page');
  });
});

describe('a file name', () => {
  it('says dataset, version and view, in letters that every system takes', () => {
    const format = exportFormat('csv')!;
    const model = aModel({ id: '../Überblick: "1"', version: '1.0/beta', nodes: [aNode('report:a')] });
    expect(exportFileName(after(start, showView('lineage')), format)).toBe('history-1.0.0-lineage.csv');
    expect(exportFileName(start, format, 'dataset')).toBe('history-1.0.0.csv');
    expect(exportFileName(aState(model), exportFormat('bibtex')!)).toMatch(/^[A-Za-z0-9.-]+-network\.bib$/);
    expect(exportFileName(aState(aModel({ id: '漢字', version: '…' })), format, 'dataset')).toBe('stemma.csv');
  });
});

describe('json', () => {
  it('of a view is a dataset that the gate takes without a problem, and holds what passes the filters', () => {
    fc.assert(
      fc.property(someState(), (state) => {
        const parsed = parseDataset(exportText(state, 'json'));
        const problems = parsed.ok ? parsed.value.report.problems : parsed.error;
        expect(problems.filter(({ code }) => code !== 'kind-not-allowed')).toEqual([]);
        const shown = visibleInFocus(state);
        const ids =
          parsed.ok && [parsed.value.dataset.nodes, parsed.value.dataset.claims].map((all) => all.map(({ id }) => id));
        expect(ids).toEqual([[...shown.nodes], [...shown.claims]]);
      }),
    );
  });

  it('of the dataset is the same dataset again', () => {
    fc.assert(
      fc.property(someState(), (state) => {
        const parsed = parseDataset(exportText(state, 'json', { scope: 'dataset' }));
        expect(parsed.ok && parsed.value.dataset).toEqual(modelOf(state)?.dataset);
      }),
    );
  });

  it('says that it is a part, and what is left out of its claims', () => {
    const model = aModel({
      nodes: ['report:a', 'report:b', 'concept:c'].map((id) => aNode(id)),
      claims: [
        aClaim('report:a', 'cites', 'report:b', { id: claimId('c1'), via: nodeId('concept:c'), note: 'Own.' }),
        aClaim('report:a', 'cites', 'concept:c', { id: claimId('c2'), disputes: [claimId('c1')] }),
      ],
      stories: [{ id: 's', title: 'S', steps: [] }],
    });
    const part = JSON.parse(exportText(after(aState(model), setFilter({ kinds: ['report'] })), 'json')) as object;
    expect(part).toMatchObject({
      title: 'A test dataset (part)',
      version: '1.0.0',
      summary: 'A part of “A test dataset”, version 1.0.0. Network: 2 of 3 nodes and 1 of 2 claims (kind: Report).',
      claims: [{ id: 'c1', note: 'Own. In the whole dataset: Known through “c”. Disputed by c2.' }],
    });
    expect(part).not.toHaveProperty('stories.0');
  });
});

describe('csv', () => {
  it('is a file that spreadsheets know as UTF-8, and comes back from its bytes', async () => {
    const model = aModel({
      nodes: ['report:a', 'report:b'].map((id) => aNode(id, { label: 'Café 漢字' })),
      claims: [aClaim('report:a', 'cites', 'report:b', { id: claimId('ç'), note: '“ü”' })],
    });
    const blob = await exportAs(aState(model), 'csv');
    const bytes = new Uint8Array(await blob.arrayBuffer());
    expect([...bytes.slice(0, 5)]).toEqual([0xef, 0xbb, 0xbf, 0x69, 0x64]);
    for (const text of [new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), await blob.text()]) {
      const read = csv.read(text);
      expect(read.ok && read.value.data).toMatchObject({ claims: [{ id: 'ç', note: '“ü”' }] });
    }
  });

  it('comes back as the claims that were shown', () => {
    fc.assert(
      fc.property(someState(), (state) => {
        const read = csv.read(exportText(state, 'csv'));
        const table: unknown = read.ok ? read.value.data : expect.unreachable();
        const whole = parseDataset(exportText(state, 'json'));
        const { dataset } = whole.ok ? whole.value : expect.unreachable();
        const parsed = parseDataset({ ...toPlain(dataset), ...(table as object) });
        expect(parsed.ok && parsed.value.dataset.claims).toEqual(dataset.claims);
      }),
    );
  });
});

describe('md', () => {
  it('is a document to read', () => {
    const model = aModel({
      title: 'Two reports',
      licence: 'CC0',
      nodes: [
        aNode('report:a', { label: 'A', when: '1994' }),
        aNode('report:b', { label: 'B', summary: 'The second.' }),
      ],
      sources: [aSource('s', { label: 'Sheet', title: 'The sheet', author: 'An Author', when: '2019' })],
      claims: [
        aClaim('report:b', 'cites', 'report:a', {
          when: '2004',
          evidence: [anEvidence({ source: sourceId('s'), locator: { page: 5 }, phrase: 'as A says' })],
        }),
        aClaim('report:b', 'adopts', 'report:a', { evidence: [] }),
      ],
    });
    expect(exportText(aState(model), 'md', place).split('\n')).toEqual([
      '# Two reports',
      '',
      'Network: all 2 nodes and 2 claims.',
      '',
      'Version 1.0.0, licence CC0.',
      '',
      'Seen at <https://example.org/#view=list>',
      '',
      '## Claims',
      '',
      '### Lineage',
      '',
      '- B adopts A. (no evidence is given)',
      '',
      '### Documents',
      '',
      '- B cites A (2004).[^1]',
      '',
      '## Nodes',
      '',
      '- **A**, report, 1994.',
      '- **B**, report. The second.',
      '',
      '## Sources',
      '',
      '- An Author, The sheet, 2019.',
      '',
      '## How to cite this',
      '',
      'Two reports, version 1.0.0, CC0. Network: all 2 nodes and 2 claims. Rests on An Author, The sheet, 2019. <https://example.org/#view=list> (seen 27 November 2026)',
      '',
      '[^1]: “as A says”, Sheet, page 5 (stated).',
      '',
    ]);
  });

  it('shows hostile text as text', () => {
    fc.assert(
      fc.property(someState(), (state) => {
        const page = micromark(exportText(state, 'md', place), {
          allowDangerousHtml: true,
          allowDangerousProtocol: true,
          extensions: [gfm()],
          htmlExtensions: [gfmHtml()],
        });
        const tags = new Set([...page.matchAll(/<([a-z0-9]+)/gi)].map(([, tag]) => tag));
        const links = [...page.matchAll(/href="([^"#]*)/g)].map(([, link]) => link);
        expect([...tags].filter((tag) => !OURS.has(tag!))).toEqual([]);
        expect(links.filter((link) => link !== '' && link !== 'https://example.org/')).toEqual([]);
      }),
    );
  });

  it.each([
    '<img src=x>',
    '[a](javascript:1)',
    '![a](b)',
    '# x',
    '- x',
    '1. x',
    '> x',
    '`x`',
    '| a |',
    '&lt;',
    'www.x.org',
    'http://x.org',
    'a@b.org',
    '*x*_y_~z~',
    '---',
    '\\',
    '[^1]',
  ])('shows %j as it is', (label) => {
    const model = aModel({ nodes: [aNode('report:a', { label, summary: label })] });
    const page = micromark(exportText(aState(model), 'md'), { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
    const shown = label.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    expect(page).toContain(`<li><strong>${shown}</strong>, report. ${shown}</li>`);
  });

  const OURS = new Set(['h1', 'h2', 'h3', 'p', 'ul', 'ol', 'li', 'strong', 'a', 'sup', 'section']);
});

describe('an export of nothing', () => {
  it('says so', () => {
    expect(exportText(nothing, 'md')).toContain('Network: nothing passes the filters (kind: Critique).');
    expect(exportText(nothing, 'md')).toContain('No claim passes the filters.');
    for (const format of ['json', 'bibtex', 'ris', 'csl'] as const)
      expect(exportText(nothing, format)).toContain('nothing passes the filters');
    expect(exportText(nothing, 'csv').split('\r\n')).toHaveLength(2);
    expect(parseDataset(exportText(nothing, 'json'))).toMatchObject({ ok: true, value: { report: { problems: [] } } });
  });
});

describe('a scope', () => {
  it('of the dataset takes no notice of the view', () => {
    for (const { id } of TEXTS) {
      const whole = exportText(reports, id, { ...place, scope: 'dataset' });
      expect(whole).toBe(exportText(start, id as 'json', { ...place, scope: 'dataset' }));
      expect(whole).not.toContain('#view=list');
    }
  });
});

describe('the dataset in memory', () => {
  it('is not changed by an export of a part', () => {
    const dataset = aDataset({ claims: [aClaim('report:a', 'cites', 'report:b')] });
    const before = JSON.stringify(toPlain(dataset));
    exportText(after(aState(createModel(dataset)), setFilter({ kinds: ['concept'] })), 'json');
    expect(JSON.stringify(toPlain(dataset))).toBe(before);
  });
});
