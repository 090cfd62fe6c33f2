/** A word as it stands in a text. Offsets are UTF-16 units. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Folded, so that it can be compared. */
  readonly term: string;
}

const LETTERS: ReadonlyMap<string, string> = new Map([
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
  ['ł', 'l'],
  ['ı', 'i'],
]);
const UNFOLDED = new RegExp(`[${[...LETTERS.keys()].join('')}]`, 'g');
const ASCII = /^[\0-\x7f]*$/;
const LONGEST_TERM = 64;

/** Text without case and accents: "Pérez de Cuéllar" → "perez de cuellar", "ß" → "ss". */
export const fold = (text: string): string => {
  if (ASCII.test(text)) return text.toLowerCase();
  const plain = text.normalize('NFKD').toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return plain.replace(UNFOLDED, (letter) => LETTERS.get(letter) ?? letter);
};

/** Folded letters and digits alone, so that "U.N.", "A/RES/66/290" and "JSP-1325" meet "UN", "a res 66 290", "jsp1325". */
export const squash = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a text: runs of letters and digits; folded terms are cut at 64 characters. */
export const wordsOf = (text: string): readonly Word[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    term: fold(word).slice(0, LONGEST_TERM),
  }));
