import { shortened } from '../../scene/shortened.ts';
import { textWidth, type Pen, type TextManner } from './pen.ts';

/** The longest start of a text that fits, with an ellipsis where it was cut. Cost: a few measurements. */
export const fitting = (pen: Pen, text: string, width: number, manner: TextManner = {}): string => {
  const most = Math.max(1, Math.ceil(width / 2));
  const start = shortened(text, most);
  if (textWidth(pen, start, manner) <= width) return start;
  let [fits, tooLong] = [1, most];
  while (tooLong - fits > 1) {
    const middle = Math.floor((fits + tooLong) / 2);
    if (textWidth(pen, shortened(text, middle), manner) <= width) fits = middle;
    else tooLong = middle;
  }
  return shortened(text, fits);
};

/** A text on lines no wider than `width`; at most `most` of them, the last cut where there is more. */
export const wrapped = (
  pen: Pen,
  text: string,
  width: number,
  most: number,
  manner: TextManner = {},
): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || (lines.length === most - 1 && most > 0) || textWidth(pen, longer, manner) <= width) {
      line = longer;
      if (line.length > 4 * width) break;
      continue;
    }
    lines.push(line);
    line = word;
  }
  if (line !== '') lines.push(line);
  return lines.map((one) => fitting(pen, one, width, manner));
};
