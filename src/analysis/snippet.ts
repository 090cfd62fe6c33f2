import { wordsOf, type Word } from './fold.ts';

/** A piece of plain text, and where in it a match stands (UTF-16 units, end exclusive). */
export interface Snippet {
  readonly text: string;
  readonly match: readonly [start: number, end: number];
}

const LONGEST = 96;
const LEAD = 32;

type WordTest = (term: string) => boolean;

/**
 * The part of a text around the longest run of words that match, at most 96 characters plus an ellipsis at each cut.
 * Words that `isGlue` lets through may stand inside a run. Cuts fall between words where there are any. Cost linear in
 * the text.
 */
export const snippetOf = (text: string, isMatch: WordTest, isGlue: WordTest = () => false): Snippet => {
  const words = wordsOf(text);
  const [start, end] = longestRun(words, isMatch, isGlue);
  return cut(text, words, start?.start ?? 0, end?.end ?? 0);
};

/** First and last word of the run with the most matches, the earliest among equals. */
const longestRun = (words: readonly Word[], isMatch: WordTest, isGlue: WordTest): readonly Word[] => {
  let best = { matches: 0, ends: [] as readonly Word[] };
  let run = best;
  for (const word of words) {
    if (isMatch(word.term)) run = { matches: run.matches + 1, ends: [run.ends[0] ?? word, word] };
    else if (!isGlue(word.term)) run = { matches: 0, ends: [] };
    if (run.matches > best.matches) best = run;
  }
  return best.ends;
};

const cut = (text: string, words: readonly Word[], start: number, end: number): Snippet => {
  if (text.length <= LONGEST) return { text, match: [start, end] };
  const from = start <= LEAD ? 0 : (words.find((word) => word.start >= start - LEAD)?.start ?? start);
  const to = endOfCut(text, words, from);
  const before = from > 0 ? '…' : '';
  const shift = before.length - from;
  return {
    text: before + text.slice(from, to) + (to < text.length ? '…' : ''),
    match: [start + shift, Math.min(end, to) + shift],
  };
};

const endOfCut = (text: string, words: readonly Word[], from: number): number => {
  if (from + LONGEST >= text.length) return text.length;
  const last = words.findLast((word) => word.end <= from + LONGEST);
  return last && last.end > from + LEAD ? last.end : from + LONGEST;
};
