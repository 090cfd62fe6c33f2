import MiniSearch, { type SearchResult } from 'minisearch';
import type { GraphModel } from '../model/graph-model.ts';
import { squash, wordsOf } from './fold.ts';
import { NAME_FIELDS, SEARCH_FIELDS, searchEntries, type SearchEntry, type SearchField } from './search-entries.ts';
import { queryRounds, queryTerms } from './search-query.ts';

/** An entry that was found. `terms` are the folded words of its texts that match. */
export interface SearchMatch {
  readonly entry: SearchEntry;
  readonly score: number;
  readonly terms: ReadonlyMap<SearchField, ReadonlySet<string>>;
  /** The field whose whole text is the query, if any. */
  readonly exact?: SearchField;
}

/** Finds entries of one model; the order of the answer means nothing. The last answer is kept for the next asking. */
export interface SearchIndex {
  find(text: string): readonly SearchMatch[];
}

type NameField = (typeof NAME_FIELDS)[number];

const BOOST: Readonly<Record<SearchField, number>> = {
  acronym: 9,
  label: 5,
  alias: 4,
  short: 4,
  summary: 1,
  phrase: 1,
};
const EXACT_SCORE: Readonly<Record<NameField, number>> = { acronym: 4e6, label: 3e6, alias: 2e6, short: 1e6 };
const LONGEST_NAME = 200;

/**
 * The search index of a model over labels, acronyms, aliases, short names, summaries and phrases. Case and accents are
 * folded; what must match is said in `queryRounds`. A query that is a whole acronym or name is found first. Ranked by
 * BM25+ (minisearch). Building costs linear in the text of the dataset.
 */
export const createSearchIndex = (model: GraphModel): SearchIndex => {
  const entries = searchEntries(model);
  const words = wordIndex(entries);
  const names = nameIndex(entries);
  const find = (query: string): readonly SearchMatch[] => {
    const found = new Map<number, SearchMatch>(
      findWords(words, query).map(({ id, score, match }) => [
        id as number,
        { entry: entries[id as number]!, score: rounded(score), terms: termsByField(match) },
      ]),
    );
    const name = squash(query.slice(0, LONGEST_NAME));
    for (const [id, field] of names.get(name) ?? []) found.set(id, exactMatch(entries[id]!, field, name));
    return [...found.values()];
  };
  let last: { readonly text: string; readonly found: readonly SearchMatch[] } | undefined;
  return {
    find: (text) => {
      if (last?.text !== text) last = { text, found: find(text) };
      return last.found;
    },
  };
};

/** Averages inside the index depend on the order of adding in the last bits; equal scores must stay equal. */
const rounded = (score: number): number => Math.round(score * 1e4) / 1e4;

const wordIndex = (entries: readonly SearchEntry[]): MiniSearch => {
  const index = new MiniSearch<{ id: number; entry: SearchEntry }>({
    fields: [...SEARCH_FIELDS],
    extractField: ({ id, entry }, field) =>
      field === 'id' ? id : (entry.texts.get(field as SearchField) ?? []).join('\n'),
    tokenize: (text) => wordsOf(text).map(({ term }) => term),
    processTerm: (term) => term,
    searchOptions: { boost: BOOST },
  });
  index.addAll(entries.map((entry, id) => ({ id, entry })));
  return index;
};

const findWords = (index: MiniSearch, query: string): readonly SearchResult[] => {
  const terms = queryTerms(query);
  if (terms.length === 0) return [];
  for (const round of queryRounds(terms)) {
    const found = index.search(round);
    if (found.length > 0) return found;
  }
  return [];
};

/** Entries by their squashed names, each with its most telling field of that name. */
type NameIndex = ReadonlyMap<string, ReadonlyMap<number, NameField>>;

const nameIndex = (entries: readonly SearchEntry[]): NameIndex => {
  const index = new Map<string, Map<number, NameField>>();
  entries.forEach(({ claim, texts }, id) => {
    if (claim) return;
    for (const field of NAME_FIELDS.toReversed()) {
      for (const name of (texts.get(field) ?? []).map(squash)) {
        if (name !== '') index.set(name, (index.get(name) ?? new Map<number, NameField>()).set(id, field));
      }
    }
  });
  return index;
};

const exactMatch = (entry: SearchEntry, field: NameField, name: string): SearchMatch => {
  const texts = (entry.texts.get(field) ?? []).filter((text) => squash(text) === name);
  const terms = texts.flatMap((text) => wordsOf(text).map(({ term }) => term));
  return { entry, score: EXACT_SCORE[field], terms: new Map([[field, new Set(terms)]]), exact: field };
};

const termsByField = (match: Readonly<Record<string, readonly string[]>>): SearchMatch['terms'] => {
  const terms = new Map<SearchField, Set<string>>();
  for (const [term, fields] of Object.entries(match)) {
    for (const field of fields as readonly SearchField[]) {
      terms.set(field, (terms.get(field) ?? new Set()).add(term));
    }
  }
  return terms;
};
