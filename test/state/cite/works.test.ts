import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { viewCitation } from '../../../src/state/citation.ts';
import { toBibtex } from '../../../src/state/cite/bibtex.ts';
import { toCsl } from '../../../src/state/cite/csl.ts';
import { oneLine } from '../../../src/state/cite/one-line.ts';
import { toRis } from '../../../src/state/cite/ris.ts';
import { sourceWork, worksOfView, type Work } from '../../../src/state/cite/work.ts';
import { setFilter } from '../../../src/state/set-filter.ts';
import { showView } from '../../../src/state/show-view.ts';
import { INITIAL_STATE } from '../../../src/state/store.ts';
import { someText } from '../../arbitraries.ts';
import { aClaim, aModel, aNode, anEvidence, aSource, sourceId } from '../../builders.ts';
import { HISTORY } from '../a-history.ts';
import { aState, after } from '../a-state.ts';

const state = after(aState(HISTORY), showView('lineage'), setFilter({ kinds: ['definition'] }));
const place = { link: 'https://example.org/#view=lineage', seenOn: new Date(2026, 10, 27) };
const works = worksOfView(state, place);

describe('a view that is cited', () => {
  it('is the dataset in its version, and the sources it rests on', () => {
    expect(works).toEqual([
      {
        id: 'history-1.0.0',
        type: 'dataset',
        title: 'Human security',
        version: '1.0.0',
        license: 'CC-BY-4.0',
        language: 'en',
        URL: 'https://example.org/#view=lineage',
        accessed: { 'date-parts': [[2026, 11, 27]] },
        note: 'Lineage: 2 of 6 nodes and 1 of 6 claims (kind: Definition). Licence: CC-BY-4.0.',
      },
      { id: 'sheet', type: 'document', title: 'Human Security, A CCOE Info Sheet', publisher: 'CCOE' },
      { id: 'un-2014', type: 'document', title: 'UN, activities in 2014', issued: { 'date-parts': [[2014]] } },
    ]);
    expect(worksOfView(INITIAL_STATE)).toEqual([]);
  });

  it('reads as plain text', () => {
    expect(viewCitation(state, place)).toBe(
      'Human security, version 1.0.0, CC-BY-4.0. Lineage: 2 of 6 nodes and 1 of 6 claims (kind: Definition). ' +
        'Rests on Human Security, A CCOE Info Sheet, CCOE; UN, activities in 2014, 2014. ' +
        'https://example.org/#view=lineage (seen 27 November 2026)',
    );
    expect(viewCitation(aState(HISTORY), { address: 'view=list', scope: 'dataset' })).toMatch(
      /CC-BY-4\.0\. All 6 nodes and 6 claims\. Rests on .* View: view=list$/,
    );
    expect(viewCitation(INITIAL_STATE)).toBe('');
  });

  it('is BibTeX', () => {
    expect(toBibtex(works.slice(0, 2)).split('\n')).toEqual([
      '@dataset{history-1.0.0,',
      '  title = {{Human security}},',
      '  version = {1.0.0},',
      '  language = {en},',
      '  url = {https://example.org/#view=lineage},',
      '  urldate = {2026-11-27},',
      '  note = {Lineage: 2 of 6 nodes and 1 of 6 claims (kind: Definition). Licence: CC-BY-4.0.},',
      '}',
      '',
      '@misc{sheet,',
      '  title = {{Human Security, A CCOE Info Sheet}},',
      '  publisher = {CCOE},',
      '}',
      '',
    ]);
  });

  it('is RIS', () => {
    expect(toRis([works[0]!, works[2]!]).split('\r\n')).toEqual([
      'TY  - DATA',
      'ID  - history-1.0.0',
      'TI  - Human security',
      'ET  - 1.0.0',
      'LA  - en',
      'UR  - https://example.org/#view=lineage',
      'Y2  - 2026/11/27/',
      'N1  - Lineage: 2 of 6 nodes and 1 of 6 claims (kind: Definition). Licence: CC-BY-4.0.',
      'ER  - ',
      '',
      'TY  - GEN',
      'ID  - un-2014',
      'TI  - UN, activities in 2014',
      'PY  - 2014',
      'DA  - 2014///',
      'ER  - ',
      '',
      '',
    ]);
  });

  it('is CSL-JSON', () => {
    expect(JSON.parse(toCsl(works))).toEqual(works);
  });
});

describe('a source', () => {
  it.each([
    ['2004-09', { 'date-parts': [[2004, 9]] }],
    ['2004~', { 'date-parts': [[2004]], circa: true }],
    ['199X', { literal: '1990s' }],
    ['2013/2014', { literal: '2013 to 2014' }],
    ['long ago', { literal: 'long ago' }],
  ])('of %j is dated as its file dates it', (when, issued) => {
    expect(sourceWork(aSource('s', { when })).issued).toEqual(issued);
  });

  it('gives an address only where it is one of the web', () => {
    expect(sourceWork(aSource('s', { url: 'https://un.org/a' })).URL).toBe('https://un.org/a');
    expect(sourceWork(aSource('s', { url: 'javascript:alert(1)' }))).not.toHaveProperty('URL');
  });
});

describe('an author', () => {
  const authors = ['Aaron Matta', 'Gary Raynaldo', 'Ada van Dyke', 'United Nations', 'van Gogh', 'Ann & Co'];
  const model = aModel({
    version: '2024-05',
    nodes: [
      aNode('person:matta', { kind: 'person', label: 'Dr Aaron Matta', short: 'Aaron Matta' }),
      ...['Ada van Dyke', 'van Gogh', 'Ann & Co'].map((label, i) => aNode(`person:${i}`, { kind: 'person', label })),
      aNode('institution:un', { kind: 'institution', label: 'United Nations' }),
      aNode('report:a'),
    ],
    sources: authors.map((author, i) => aSource(`s${i}`, { author, title: 'T' })),
    claims: [
      aClaim('report:a', 'cites', 'report:a', {
        evidence: authors.map((_, i) => anEvidence({ source: sourceId(`s${i}`) })),
      }),
    ],
  });
  const [dataset, ...sources] = worksOfView(aState(model));

  it('is a person where the graph knows one of this name and which word is the family’s, else as it is written', () => {
    expect(sources.map(({ author }) => author?.[0])).toEqual([
      { family: 'Matta', given: 'Aaron' },
      ...authors.slice(1).map((literal) => ({ literal })),
    ]);
    expect(
      toBibtex(sources)
        .match(/author = .*/g)
        ?.slice(0, 2),
    ).toEqual(['author = {Matta, Aaron},', 'author = {{Gary Raynaldo}},']);
    expect(
      toRis(sources)
        .match(/AU {2}- .*/g)
        ?.slice(0, 2),
    ).toEqual(['AU  - Matta, Aaron', 'AU  - Gary Raynaldo']);
    expect(JSON.parse(toCsl(sources))).toMatchObject([
      { author: [{ family: 'Matta', given: 'Aaron' }] },
      {},
      {},
      {},
      {},
      {},
    ]);
    expect(viewCitation(aState(model))).toContain('Rests on Aaron Matta, T; Gary Raynaldo, T;');
  });

  it('and the year of a dataset are told only where it tells them', () => {
    expect(dataset).toMatchObject({ version: '2024-05', issued: { 'date-parts': [[2024, 5]] } });
    expect(works[0]).not.toHaveProperty('issued');
    expect(dataset).not.toHaveProperty('author');
  });
});

/** Works of hostile text: with what ends fields, entries, records and lines. */
const someWords = (): fc.Arbitrary<string> =>
  fc.oneof(
    someText(),
    fc.constantFrom(
      '} @comment{',
      '\\input{/etc/passwd}',
      'a\r\nER  - \r\nTY  - JOUR',
      'A & B',
      '100%',
      'x_1^2~$#',
      '{',
      '\u202etxt',
      '漢字',
    ),
  );

const someWork = (): fc.Arbitrary<Work> =>
  fc.record({
    id: someWords(),
    type: fc.constantFrom('dataset' as const, 'document' as const),
    title: someWords(),
    author: fc.array(
      fc.oneof(
        someWords().map((literal) => ({ literal })),
        fc.record({ family: someWords(), given: someWords() }),
      ),
      { maxLength: 2 },
    ),
    publisher: someWords(),
    version: someWords(),
    URL: someWords(),
    note: someWords(),
  });

describe('hostile text', () => {
  it('never ends a field, an entry or a record', () => {
    fc.assert(
      fc.property(fc.array(someWork(), { minLength: 1, maxLength: 3 }), (hostile) => {
        const bibtex = toBibtex(hostile);
        expect(entriesOf(bibtex)).toBe(hostile.length);
        expect(bibtex.match(/^(@(dataset|misc)\{[A-Za-z0-9.-]+,|  [a-z]+ = \{.*\},|\}|)$/gm)).toHaveLength(
          bibtex.split('\n').length,
        );
        const ris = toRis(hostile);
        expect(ris.match(/^TY {2}- /gm)).toHaveLength(hostile.length);
        expect(ris.match(/^ER {2}- $/gm)).toHaveLength(hostile.length);
        expect(ris.split('\r\n').filter((line) => line !== '' && !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
      }),
    );
  });

  it('is read by another program as it was written', () => {
    fc.assert(
      fc.property(someWork(), (work) => {
        const plain = { ...work, author: [], title: `T ${work.title} T` };
        for (const text of [toRis([plain]), toBibtex([plain])]) {
          const [read] = plugins.input.chain(text, { generateGraph: false }) as Work[];
          expect(read?.title).toBe(oneLine(plain.title));
        }
      }),
    );
  });

  it('gives works of like ids keys of their own', () => {
    const alike = ['a b', 'A-B', 'a_b', '漢', '字'].map((id): Work => ({ id, type: 'document', title: 'T' }));
    expect([...toBibtex(alike).matchAll(/^@misc\{(.*),$/gm)].map(([, key]) => key)).toEqual([
      'a-b',
      'A-B-2',
      'a-b-3',
      'work',
      'work-2',
    ]);
  });
});

/** Entries of a BibTeX file by its own rule: an `@` outside all braces begins one; braces count, escaped or not. */
const entriesOf = (text: string): number => {
  let depth = 0;
  let entries = 0;
  for (const sign of text) {
    if (sign === '@' && depth === 0) entries += 1;
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    expect(depth).toBeGreaterThanOrEqual(0);
  }
  expect(depth).toBe(0);
  return entries;
};
