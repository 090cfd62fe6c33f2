import { excerptOfText } from '../model/excerpt.ts';
import type { Place } from '../model/place.ts';

/** Finds lines and columns of offsets in one text. */
export interface TextPlaces {
  placeAt(offset: number): Place;
  /** What stands on the line from shortly before an offset. */
  excerptAt(offset: number): string;
}

const BEFORE = 20;

/** Places in a text; its lines are counted on first use, then each lookup is logarithmic in the lines. */
export const textPlaces = (text: string): TextPlaces => {
  let starts: readonly number[] | undefined;
  const placeAt = (offset: number): Place => {
    starts ??= lineStarts(text);
    const line = lastAtOrBefore(starts, offset);
    return { line: line + 1, column: offset - starts[line]! + 1 };
  };
  const excerptAt = (offset: number): string => {
    const { line, column } = placeAt(offset);
    const start = Math.max(starts![line - 1]!, offset - Math.min(BEFORE, column - 1));
    return excerptOfText(text.slice(start, starts![line] ?? text.length).trimEnd());
  };
  return { placeAt, excerptAt };
};

const lineStarts = (text: string): number[] => [
  0,
  ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length),
];

const lastAtOrBefore = (starts: readonly number[], offset: number): number => {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
};
