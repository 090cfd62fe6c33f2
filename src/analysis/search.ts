import type { GraphModel } from '../model/graph-model.ts';
import type { ClaimId, NodeId } from '../model/ids.ts';
import { wordsOf } from './fold.ts';
import { remember } from './remember.ts';
import { SEARCH_FIELDS, type SearchField } from './search-entries.ts';
import { createSearchIndex, type SearchMatch } from './search-index.ts';
import { isSmallWord } from './search-query.ts';
import { snippetOf } from './snippet.ts';

/** A node that was found, and by what. */
export interface SearchHit {
  readonly id: NodeId;
  readonly label: string;
  readonly kind: string;
  /** Larger is better; comparable within one search only. */
  readonly score: number;
  readonly field: SearchField;
  /** Plain text of the field around what matched. */
  readonly snippet: string;
  /** Where in `snippet` the match stands, in UTF-16 units, end exclusive. */
  readonly match: readonly [start: number, end: number];
  /** The claim whose phrase matched, where `field` is `phrase`; the node is the one it starts from. */
  readonly claim?: ClaimId;
}

const indexOf = remember(createSearchIndex);

/**
 * Searches nodes by their names and summaries and by the phrases of the claims that start from them; each node once,
 * best first, exact acronyms before exact names before the rest. Any text is safe; blank text, or what is none, finds
 * nothing. The index
 * is built at the first search of a model and lives as long as the model.
 */
export const searchIn = (model: GraphModel, text: string, limit = Infinity): readonly SearchHit[] => {
  const best = new Map<NodeId, SearchMatch>();
  if (typeof text !== 'string') return [];
  for (const match of indexOf(model).find(text)) {
    const rival = best.get(match.entry.node.id);
    if (!rival || isBetter(match, rival)) best.set(match.entry.node.id, match);
  }
  return [...best.values()]
    .sort(byRank)
    .slice(0, limit)
    .map((match) => toHit(match, text));
};

const byRank = (a: SearchMatch, b: SearchMatch): number =>
  b.score - a.score ||
  compareText(a.entry.node.label, b.entry.node.label) ||
  compareText(a.entry.node.id, b.entry.node.id);

/** The nodes that a search finds, without the work of saying where. */
export const foundNodes = (model: GraphModel, text: string): ReadonlySet<NodeId> =>
  new Set(
    indexOf(model)
      .find(text)
      .map(({ entry }) => entry.node.id),
  );

/** Higher score; among equals the own text before a phrase, then the claim whose id comes first. */
const isBetter = (match: SearchMatch, rival: SearchMatch): boolean => {
  if (match.score !== rival.score) return match.score > rival.score;
  return compareText(match.entry.claim?.id ?? '', rival.entry.claim?.id ?? '') < 0;
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const toHit = (match: SearchMatch, query: string): SearchHit => {
  const { node, claim } = match.entry;
  const field = match.exact ?? tellingField(match, query);
  const terms = match.terms.get(field) ?? new Set();
  const { text, match: range } = snippetOf(tellingText(match, field, terms), (term) => terms.has(term), isSmallWord);
  return {
    id: node.id,
    label: node.label,
    kind: node.kind,
    score: match.score,
    field,
    snippet: text,
    match: range,
    ...(claim && { claim: claim.id }),
  };
};

/** The field that matches most words of the query; among equals the more telling one. */
const tellingField = ({ terms }: SearchMatch, query: string): SearchField => {
  const wanted = wordsOf(query).map(({ term }) => term);
  const covered = (field: SearchField): number =>
    wanted.filter((term) => [...(terms.get(field) ?? [])].some((found) => found.startsWith(term))).length;
  const fields = SEARCH_FIELDS.filter((field) => terms.has(field));
  return fields.toSorted((a, b) => covered(b) - covered(a))[0] ?? 'label';
};

const tellingText = ({ entry }: SearchMatch, field: SearchField, terms: ReadonlySet<string>): string => {
  const texts = entry.texts.get(field) ?? [];
  const matches = (text: string): number => wordsOf(text).filter(({ term }) => terms.has(term)).length;
  return texts.toSorted((a, b) => matches(b) - matches(a))[0] ?? '';
};
