import { shortened } from '../shortened.ts';

/** Faces that the lineage view writes in: names of boxes, plain text and chips, at 13/600, 12/400 and 12/400. */
export type Face = 'title' | 'text' | 'strong';

/** Width of a text in CSS pixels. */
export type Measure = (text: string, face: Face) => number;

/** The longest beginning of a text that fits, with an ellipsis where something is missing. */
export const fitted = (text: string, face: Face, width: number, measure: Measure): string => {
  if (measure(text, face) <= width) return text;
  let [fits, tooLong] = [1, Math.min(text.length, 400)];
  while (tooLong - fits > 1) {
    const middle = (fits + tooLong) >> 1;
    if (measure(shortened(text, middle), face) <= width) fits = middle;
    else tooLong = middle;
  }
  return shortened(text, fits);
};

/** Text in at most `most` lines of a width; the last one is shortened where more would follow. */
export const wrapped = (text: string, face: Face, width: number, most: number, measure: Measure): readonly string[] => {
  const lines: string[] = [];
  let rest = text.split(/\s+/);
  while (rest.length > 0 && lines.length < most) {
    let count = 1;
    while (count < rest.length && measure(rest.slice(0, count + 1).join(' '), face) <= width) count += 1;
    if (lines.length === most - 1) count = rest.length;
    lines.push(fitted(rest.slice(0, count).join(' '), face, width, measure));
    rest = rest.slice(count);
  }
  return lines;
};
