import { describe, expect, test } from 'vitest';
import { BUILT_IN_VOCABULARY, extendVocabulary } from '../../src/model/vocabulary.ts';

const { kinds, families, relations } = BUILT_IN_VOCABULARY;
const relation = (id: string) => relations.find((one) => one.id === id);

describe('the built-in vocabulary', () => {
  test('has every kind of node', () => {
    expect(kinds.map(({ id }) => id).sort()).toEqual([
      'concept',
      'critique',
      'definition',
      'dimension',
      'element',
      'initiative',
      'institution',
      'measure',
      'person',
      'report',
      'stakeholder',
    ]);
  });

  test.each([
    [
      'structure',
      'part-of member-of established funds mandates advises hosts participates-in works-for collaborates-with',
    ],
    ['documents', 'publishes writes commissions cites quotes states'],
    [
      'lineage',
      'introduces adopts derives-from narrows broadens revises operationalises acknowledges shelves criticises distinguishes',
    ],
    ['content', 'contains addresses requires promotes implements proposes'],
  ])('has the relations of the family %s', (family, ids) => {
    expect(relations.filter((one) => one.family === family).map(({ id }) => id)).toEqual(ids.split(' '));
  });

  test('names only families and kinds that are there', () => {
    const kindIds = kinds.map(({ id }) => id);
    const ends = relations.flatMap(({ from, to }) => [from, to]).flatMap((end) => (end === 'any' ? [] : end));
    expect(relations.map(({ family }) => family).filter((id) => !families.some((family) => family.id === id))).toEqual(
      [],
    );
    expect(ends.filter((id) => !kindIds.includes(id))).toEqual([]);
  });

  test('maps every relation to a public vocabulary', () => {
    const prefix = /^(?:prov|cito|skos|org|dcterms|eli|schema):\w+$/;
    expect(relations.filter(({ mapping = '' }) => !prefix.test(mapping)).map(({ id }) => id)).toEqual([]);
  });

  test('lets influence run back along a lineage and forward from what introduces', () => {
    expect(relation('narrows')?.influence).toBe('backward');
    expect(relation('introduces')?.influence).toBe('forward');
    expect(relation('part-of')?.influence).toBe('none');
  });
});

describe('an extended vocabulary', () => {
  const champions = {
    id: 'champions',
    like: 'promotes',
    label: 'champions',
    inverse: 'is championed by',
    flow: undefined,
  };

  test('adds relations that are like a built-in one but for their own words', () => {
    const extended = extendVocabulary(BUILT_IN_VOCABULARY, { kinds: [], relations: [champions] });
    expect(extended.relations.at(-1)).toEqual({
      ...relation('promotes'),
      id: 'champions',
      label: 'champions',
      inverse: 'is championed by',
    });
  });

  test('adds kinds', () => {
    const song = { id: 'song', label: 'Song', family: 'document', types: [] };
    expect(extendVocabulary(BUILT_IN_VOCABULARY, { kinds: [song], relations: [] }).kinds).toEqual([...kinds, song]);
  });

  test('keeps the built-in meaning of an id, and leaves out what is like nothing', () => {
    const extension = {
      kinds: [{ id: 'report', label: 'Other', family: 'actor', types: [] }],
      relations: [
        { ...champions, id: 'narrows' },
        { ...champions, like: '__proto__' },
      ],
    };
    expect(extendVocabulary(BUILT_IN_VOCABULARY, extension)).toEqual(BUILT_IN_VOCABULARY);
  });

  test('is the built-in one where nothing is added', () => {
    expect(extendVocabulary(BUILT_IN_VOCABULARY)).toBe(BUILT_IN_VOCABULARY);
  });
});
