import { excerptOfText } from './excerpt.ts';
import type { ClaimId, SourceId } from './ids.ts';
import { pathText, type Path, type Place } from './place.ts';
import type { Problem } from './problem.ts';
import type { Claim, Dataset, Evidence } from './records.ts';

/** Longest phrase that is quoted, in words. */
export const MAX_PHRASE_WORDS = 12;

/** Tells where in its file the phrase of a claim's piece of evidence stands. */
export type LocatePhrase = (claim: ClaimId, evidence: number) => Place | undefined;

/** A source text made ready for looking in: blanks and the marks `*` and `_` folded. */
const folded = (text: string): string => text.replace(/[*_]/g, '').replace(/\s+/g, ' ').trim();

/**
 * Problems with phrases that do not stand word for word in the text of their source, are longer than 12 words, or
 * whose source text is not there. White space and the marks `*` and `_` do not count. Cost: phrases × text length.
 */
export const verifyPhrases = (
  dataset: Pick<Dataset, 'claims'>,
  sources: ReadonlyMap<SourceId, string>,
  locate?: LocatePhrase,
): Problem[] => {
  const texts = new Map([...sources].map(([id, text]) => [id, folded(text)]));
  return dataset.claims.flatMap((claim, i) =>
    claim.evidence.flatMap((evidence, j) => {
      const defect = defectOf(evidence, texts);
      return defect
        ? [toProblem(defect, claim, evidence, ['claims', i, 'evidence', j, 'phrase'], locate?.(claim.id, j))]
        : [];
    }),
  );
};

type Defect = Pick<Problem, 'code' | 'message' | 'hint'>;

const defectOf = ({ source, phrase }: Evidence, texts: ReadonlyMap<SourceId, string>): Defect | undefined => {
  if (phrase === undefined) return undefined;
  const text = texts.get(source);
  if (text === undefined) return { code: 'no-source-text', message: `There is no text of the source "${source}".` };
  const wanted = folded(phrase);
  const words = wanted.split(' ');
  if (wanted === '') return { code: 'empty-phrase', message: 'The phrase has no words.' };
  if (words.length > MAX_PHRASE_WORDS) {
    return {
      code: 'long-phrase',
      message: `The phrase has ${words.length} words; at most ${MAX_PHRASE_WORDS} are quoted.`,
    };
  }
  return standsIn(wanted, text) ? undefined : { code: 'phrase-not-found', ...nearMiss(words, text, source) };
};

/** Whether a phrase stands in a text as whole words. */
const standsIn = (phrase: string, text: string): boolean => {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    const end = at + phrase.length;
    if (!isOneWord(text.slice(at - 1, at + 1)) && !isOneWord(text.slice(end - 1, end + 1))) return true;
  }
  return false;
};

/** Whether a word, or a number, goes on from one character to the next. A footnote number may follow a word. */
const isOneWord = (pair: string): boolean => /^(?:\p{L}{2}|\p{N}{2})$/u.test(pair);

const nearMiss = (words: readonly string[], text: string, source: string): Pick<Problem, 'message' | 'hint'> => {
  const message = `The phrase does not stand in "${source}".`;
  const known = words.findIndex((_, i) => !standsIn(words.slice(0, i + 1).join(' '), text));
  return known > 0
    ? { message, hint: `"${words.slice(0, known).join(' ')}" stands there, then not "${words[known]!}".` }
    : { message };
};

const toProblem = (defect: Defect, { id }: Claim, { phrase = '' }: Evidence, path: Path, place?: Place): Problem => ({
  ...defect,
  message: `Claim ${id}: ${defect.message}`,
  severity: 'error',
  path: pathText(path),
  ...place,
  excerpt: excerptOfText(phrase),
});
