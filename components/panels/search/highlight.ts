/** A stretch of text, and whether it is what was looked for. */
export interface Stretch {
  readonly text: string;
  readonly isMatch: boolean;
}

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

const words = (query: string): readonly string[] => fold(query).split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** How much of a word was typed: all of the typed word, where the word begins with it. */
const matchedLength = (word: string, typed: readonly string[]): number => {
  const folded = [...word].map(fold);
  const whole = folded.join('');
  const best = typed.filter((one) => whole.startsWith(one)).sort((a, b) => b.length - a.length)[0];
  if (best === undefined) return 0;
  let [length, covered] = [0, 0];
  while (covered < best.length && length < folded.length) covered += folded[length++]!.length;
  return [...word].slice(0, length).join('').length;
};

/** A text cut into stretches, with the beginnings of words that were typed marked; accents and case do not matter. */
export const highlight = (text: string, query: string): readonly Stretch[] => {
  const typed = words(query);
  return text
    .split(/([\p{L}\p{N}\p{M}]+)/u)
    .flatMap((piece) => {
      const length = matchedLength(piece, typed);
      return [
        { text: piece.slice(0, length), isMatch: true },
        { text: piece.slice(length), isMatch: false },
      ];
    })
    .filter(({ text: stretch }) => stretch !== '');
};
