import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/cli/read-dataset.ts';
import { createModel } from '../../src/model/create-model.ts';
import type { GraphNode } from '../../src/model/records.ts';
import { MAX_PHRASE_WORDS } from '../../src/model/verify-phrases.ts';

const read = await readDataset('graph-data/human-security');
if (!read.ok) throw new Error(read.error.map(({ message, file, line }) => `${file}:${line} ${message}`).join('\n'));
const { dataset, problems } = read.value;
const { nodes, claims, sources } = dataset;
const model = createModel(dataset);
const idsOf = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);
const ofKind = (kind: string): readonly GraphNode[] => model.nodesOfKind(kind);

describe('the shipped dataset', () => {
  test('has no problem', () => {
    expect(problems).toEqual([]);
  });

  test('draws on all of its five sources', () => {
    expect(sources.map(({ id }) => id).sort()).toEqual([
      'ccoe-info-sheet',
      'diplomat-magazine',
      'diplomatic-times',
      'lecturer-module',
      'un-activities-2014',
    ]);
    expect(sources.filter(({ id }) => model.claimsFrom(id).length === 0)).toEqual([]);
  });

  test('has the scale of the sources', () => {
    expect(nodes.length).toBeGreaterThanOrEqual(300);
    expect(claims.length).toBeGreaterThanOrEqual(600);
  });
});

describe('every claim', () => {
  const evidence = claims.flatMap((claim) => claim.evidence.map((one) => ({ id: claim.id, ...one })));

  test('has evidence with a phrase of at most twelve words', () => {
    const wordsIn = (phrase = ''): number => phrase.split(/\s+/).filter(Boolean).length;
    expect(idsOf(claims.filter((claim) => claim.evidence.length === 0))).toEqual([]);
    expect(idsOf(evidence.filter(({ phrase }) => wordsIn(phrase) < 1 || wordsIn(phrase) > MAX_PHRASE_WORDS))).toEqual(
      [],
    );
  });

  test('says where in its source', () => {
    expect(idsOf(evidence.filter(({ locator = {} }) => Object.keys(locator).length === 0))).toEqual([]);
  });

  test('that only says what the reader concluded says from what', () => {
    const concluded = claims.filter((claim) => claim.evidence.every(({ basis }) => basis === 'inferred'));
    expect(idsOf(concluded.filter(({ note = '' }) => note.trim() === ''))).toEqual([]);
  });

  test('says something that no other says, or says it by other evidence', () => {
    const said = claims.map(({ id: _, disputes: __, note: ___, ...rest }) => JSON.stringify(rest));
    expect(said.filter((one, i) => said.indexOf(one) !== i)).toEqual([]);
  });
});

describe('every node', () => {
  test('is touched by a claim', () => {
    expect(idsOf(nodes.filter(({ id }) => model.claimsOf(id).length === 0))).toEqual([]);
  });

  test('has an id that begins with its kind, a group, and any type from the vocabulary', () => {
    expect(idsOf(nodes.filter(({ id, kind }) => !new RegExp(`^${kind}:[a-z0-9]+(?:-[a-z0-9]+)*$`).test(id)))).toEqual(
      [],
    );
    expect(idsOf(nodes.filter(({ group }) => group === undefined))).toEqual([]);
    expect(
      idsOf(nodes.filter(({ kind, type }) => type !== undefined && !model.kind(kind)?.types.includes(type))),
    ).toEqual([]);
  });

  test('has a label of its own within its kind', () => {
    const labels = nodes.map(({ kind, label }) => `${kind} ${label}`);
    expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]);
  });

  test('keeps its short name to 16 characters', () => {
    expect(idsOf(nodes.filter(({ short = '' }) => short.length > 16))).toEqual([]);
  });

  test.each(['institution', 'report', 'definition', 'critique'])('of kind %s has a summary', (kind) => {
    expect(idsOf(ofKind(kind).filter(({ summary = '' }) => summary.trim() === ''))).toEqual([]);
  });
});

describe('definitions', () => {
  const FACETS = ['value', 'problem', 'means', 'referent', 'principle', 'limit'];

  test('are taken apart into elements that have a facet and a short name', () => {
    expect(
      idsOf(ofKind('element').filter(({ facet = '', short = '' }) => !FACETS.includes(facet) || short === '')),
    ).toEqual([]);
  });

  test('contain elements, affirmed or excluded', () => {
    const parts = (id: GraphNode['id']) =>
      model.claimsOf(id).filter(({ from, relation }) => from === id && relation === 'contains');
    expect(idsOf(ofKind('definition').filter(({ id }) => parts(id).length === 0))).toEqual([]);
    expect(
      claims.filter(({ relation, polarity }) => relation === 'contains' && polarity === 'excludes').length,
    ).toBeGreaterThan(0);
  });
});

describe('the threat dimensions', () => {
  const seven = ['economic', 'food', 'health', 'environmental', 'personal', 'community', 'political'];
  const essential = model.dimensions.filter(({ type }) => type === 'essential');

  test('are the seven of 1994, in their order, before any later ones', () => {
    expect(idsOf(essential)).toEqual(seven.map((name) => `dimension:${name}`));
    expect(idsOf(model.dimensions.slice(0, 7))).toEqual(idsOf(essential));
  });

  test('have order, pictogram and colour', () => {
    expect(essential.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(essential.map(({ colour }) => colour)).toEqual(seven);
    expect(new Set(essential.map(({ pictogram }) => pictogram)).size).toBe(7);
    expect(idsOf(essential.filter(({ pictogram }) => pictogram === undefined))).toEqual([]);
  });
});

describe('contradictions', () => {
  test('are kept as disputes between claims that both stand', () => {
    const disputed = claims.filter(({ id }) => model.disputesOf(id).length > 0);
    expect(disputed.length).toBeGreaterThanOrEqual(20);
    expect(idsOf(disputed.filter(({ evidence }) => evidence.length === 0))).toEqual([]);
  });
});
