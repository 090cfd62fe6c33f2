import type { Query, QueryCombination } from 'minisearch';
import { wordsOf } from './fold.ts';
import { NAME_FIELDS } from './search-entries.ts';

const LONGEST_QUERY = 200;
const MOST_TERMS = 12;
const SMALL_WORDS = new Set('a an and as at by for from in of on or the to with'.split(' '));

/** Whether a folded word says little by itself. */
export const isSmallWord = (term: string): boolean => SMALL_WORDS.has(term);

/** The folded words of a query that are looked for: the telling ones, or the small ones where there are no others. */
export const queryTerms = (query: string): readonly string[] => {
  const terms = wordsOf(query.slice(0, LONGEST_QUERY)).map(({ term }) => term);
  const telling = terms.filter((term) => !isSmallWord(term));
  return (telling.length > 0 ? telling : terms).slice(0, MOST_TERMS);
};

/**
 * The questions to put to the index one after the other until one finds something: every word begins a word of the
 * entry; every word of four letters or more does with one letter wrong or two swapped; with two letters wrong in long
 * words; any word does. A shorter word with a letter wrong is another word.
 */
export const queryRounds = (terms: readonly string[]): readonly Query[] => [
  { combineWith: 'AND', queries: terms.map(beginning) },
  { combineWith: 'AND', queries: terms.map(near) },
  { combineWith: 'AND', queries: terms.map(far) },
  { combineWith: 'OR', queries: terms.map(far) },
];

/** Words that begin so; one or two letters begin too many words of running text, so there they must be the word. */
const beginning = (term: string): QueryCombination =>
  term.length > 2
    ? { queries: [term], prefix: true }
    : { combineWith: 'OR', queries: [term, { queries: [term], prefix: true, fields: [...NAME_FIELDS] }] };

const near = (term: string): QueryCombination =>
  term.length < 4
    ? beginning(term)
    : { combineWith: 'OR', queries: [beginning(term), { queries: [term], fuzzy: 1 }, ...swapped(term)] };

const far = (term: string): QueryCombination =>
  term.length < 6 ? near(term) : { combineWith: 'OR', queries: [near(term), { queries: [term], fuzzy: 2 }] };

/** The word with each two neighbouring letters swapped, which an edit distance counts as two mistakes. */
const swapped = (term: string): readonly string[] =>
  Array.from(
    { length: term.length - 1 },
    (_, i) => term.slice(0, i) + term.charAt(i + 1) + term.charAt(i) + term.slice(i + 2),
  );
