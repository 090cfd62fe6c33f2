import type { Ruler } from '../painter/ruler.ts';

/**
 * Widths of printable ASCII in thousandths of the size, from the space on: those of Helvetica, which the common system
 * faces stay near (Adobe Font Metrics, Core 14).
 */
const ASCII = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];
const LETTER = 570;
const CAPITAL = 690;
const WIDE = 1000;
/** The widest of the common system faces, DejaVu Sans, is this much wider; room left over harms nobody. */
const ROOM = 1.14;
/** How much a step of 100 in weight widens a face. */
const BY_WEIGHT = 0.04;

const widthOf = (character: string): number => {
  const known = ASCII[character.codePointAt(0)! - 32];
  if (known !== undefined) return known;
  if (/[\p{M}\p{Cf}\p{Cc}]/u.test(character)) return 0;
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Extended_Pictographic}]/u.test(character)) return WIDE;
  if (character === '—' || character === '…') return WIDE;
  return /\p{Lu}/u.test(character) ? CAPITAL : LETTER;
};

const FONT = /^(?:(\d+) )?([\d.]+)px/;

/**
 * Measures text by average widths, where there is no page to measure in: within about a tenth of what system faces
 * take. It knows size and weight of a font text such as `600 12px sans-serif`, not its family.
 */
export const averageRuler = (): Ruler => {
  const ruler: Ruler = {
    font: '400 12px sans-serif',
    measureText(text) {
      const [, weight = '400', size = '12'] = FONT.exec(ruler.font) ?? [];
      let sum = 0;
      for (const character of text) sum += widthOf(character);
      return { width: (sum / 1000) * Number(size) * ROOM * (1 + ((Number(weight) - 400) / 100) * BY_WEIGHT) };
    },
  };
  return ruler;
};
