import MiniSearch, { type SearchOptions } from 'minisearch';
import type { GraphModel } from '../model/graph-model.ts';
import type { Claim, GraphNode } from '../model/records.ts';
import { squash, wordsOf } from './fold.ts';

/** Where a search can find something, the most telling first. */
export const SEARCH_FIELDS = ['acronym', 'label', 'alias', 'short', 'summary', 'phrase'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** One thing that can be found: a node by its own texts, or a claim by one of its phrases. */
export interface SearchEntry {
  /** The node that is offered: for a claim, the one it starts from. */
  readonly node: GraphNode;
  readonly claim?: Claim;
  /** The texts of each field. */
  readonly texts: ReadonlyMap<SearchField, readonly string[]>;
}

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

const BOOST: Readonly<Record<SearchField, number>> = {
  acronym: 6,
  label: 5,
  alias: 4,
  short: 4,
  summary: 1,
  phrase: 1,
};
const EXACT_SCORE: Readonly<Partial<Record<SearchField, number>>> = {
  acronym: 4e6,
  label: 3e6,
  alias: 2e6,
  short: 1e6,
};
const LONGEST_QUERY = 200;
const MOST_TERMS = 12;
const SMALL_WORDS = new Set([
  'a',
  'an',
  'and',
  'as',
  'at',
  'by',
  'for',
  'from',
  'in',
  'of',
  'on',
  'or',
  'the',
  'to',
  'with',
]);

/** Strict first; each later round runs only where the former found nothing. */
const ROUNDS: readonly SearchOptions[] = [
  { combineWith: 'AND', prefix: true },
  { combineWith: 'AND', prefix: true, fuzzy: (term) => (term.length >= 3 ? 1 : false) },
  { combineWith: 'AND', prefix: true, fuzzy: (term) => (term.length >= 4 ? 2 : false) },
  { combineWith: 'OR', prefix: true, fuzzy: (term) => (term.length >= 4 ? 2 : false) },
];

/**
 * The search index of a model over labels, acronyms, aliases, short names, summaries and phrases. Case and accents are
 * folded; every word of the query must begin a word of the entry, failing that with one or two letters wrong, failing
 * that any word will do. A query that is a whole acronym or name is found first. Ranked by BM25+ (minisearch). Building
 * costs linear in the text of the dataset; a query is cut at 200 characters and 12 words.
 */
export const createSearchIndex = (model: GraphModel): SearchIndex => {
  const entries = [...model.nodes.map(nodeEntry), ...model.claims.flatMap((claim) => claimEntries(model, claim))];
  const words = createWordIndex(entries);
  const names = nameIndex(entries);
  const find = (query: string): readonly SearchMatch[] => {
    const found = new Map<number, SearchMatch>(
      findWords(words, query).map(({ id, score, match }) => [
        id as number,
        { entry: entries[id as number]!, score: rounded(score), terms: termsByField(match) },
      ]),
    );
    for (const [id, field] of names.get(squash(query)) ?? []) found.set(id, exactMatch(entries[id]!, field, query));
    return [...found.values()];
  };
  let last: { readonly text: string; readonly found: readonly SearchMatch[] } | undefined;
  return {
    find: (text) => {
      if (last?.text !== text) last = { text, found: find(text.slice(0, LONGEST_QUERY)) };
      return last.found;
    },
  };
};

/** Averages inside the index depend on the order of adding in the last bits; equal scores must stay equal. */
const rounded = (score: number): number => Math.round(score * 1e4) / 1e4;

const nodeEntry = (node: GraphNode): SearchEntry => ({
  node,
  texts: new Map<SearchField, readonly string[]>([
    ['acronym', optional(node.acronym)],
    ['label', [node.label]],
    ['alias', node.aliases ?? []],
    ['short', optional(node.short)],
    ['summary', optional(node.summary)],
  ]),
});

const optional = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);

const claimEntries = (model: GraphModel, claim: Claim): readonly SearchEntry[] => {
  const node = model.node(claim.from);
  if (!node) return [];
  return claim.evidence.flatMap(({ phrase }) =>
    phrase ? [{ node, claim, texts: new Map([['phrase', [phrase]]]) }] : [],
  );
};

const createWordIndex = (entries: readonly SearchEntry[]): MiniSearch => {
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

const findWords = (index: MiniSearch, query: string): ReturnType<MiniSearch['search']> => {
  const terms = queryTerms(query).join(' ');
  if (terms === '') return [];
  for (const round of ROUNDS) {
    const found = index.search(terms, round);
    if (found.length > 0) return found;
  }
  return [];
};

const queryTerms = (query: string): readonly string[] => {
  const terms = wordsOf(query).map(({ term }) => term);
  const telling = terms.filter((term) => !SMALL_WORDS.has(term));
  return (telling.length > 0 ? telling : terms).slice(0, MOST_TERMS);
};

type NameIndex = ReadonlyMap<string, ReadonlyMap<number, SearchField>>;

const nameIndex = (entries: readonly SearchEntry[]): NameIndex => {
  const index = new Map<string, Map<number, SearchField>>();
  entries.forEach(({ claim, texts }, id) => {
    if (claim) return;
    for (const field of ['short', 'alias', 'label', 'acronym'] as const) {
      for (const name of (texts.get(field) ?? []).map(squash)) {
        if (name !== '') index.set(name, (index.get(name) ?? new Map<number, SearchField>()).set(id, field));
      }
    }
  });
  return index;
};

const exactMatch = (entry: SearchEntry, field: SearchField, query: string): SearchMatch => ({
  entry,
  score: EXACT_SCORE[field] ?? 0,
  terms: new Map([[field, new Set(exactTerms(entry, field, query))]]),
  exact: field,
});

const exactTerms = (entry: SearchEntry, field: SearchField, query: string): readonly string[] =>
  (entry.texts.get(field) ?? [])
    .filter((text) => squash(text) === squash(query))
    .flatMap((text) => wordsOf(text).map(({ term }) => term));

const termsByField = (match: Readonly<Record<string, readonly string[]>>): SearchMatch['terms'] => {
  const terms = new Map<SearchField, Set<string>>();
  for (const [term, fields] of Object.entries(match)) {
    for (const field of fields as readonly SearchField[]) {
      terms.set(field, (terms.get(field) ?? new Set()).add(term));
    }
  }
  return terms;
};
