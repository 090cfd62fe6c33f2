import type { Problem } from '../model/problem.ts';
import { refusal } from './input-text.ts';

const HTML = /^\s*(<!--[\s\S]{0,2000}?-->\s*)?<(!doctype\s+html|html|head|body)\b/i;

/** Says in a plain sentence why a text cannot be a dataset of any format: it is empty, or a web page. */
export const refusalOfText = (text: string): Problem | undefined => {
  const start = text.slice(0, 4000);
  if (start.trim() === '' && text.trim() === '') return refusal('empty', 'The file is empty.');
  if (HTML.test(start)) {
    const hint = 'Perhaps the address leads to a page about the file, or to a sign-in page.';
    return refusal('html', 'This is a web page and not a dataset.', hint);
  }
  return undefined;
};
