import { oneLine } from './cite/one-line.ts';

/** Signs that mean something wherever they stand in CommonMark or GitHub's Markdown, or in what pandoc makes of it. */
const SIGNS = /[\\`*_{}[\]<>#|~&$^@]/g;

/** Text that Markdown shows as it is: on one line, every sign escaped, no address turned into a link. */
export const markdownText = (text: string): string =>
  oneLine(text)
    .replace(SIGNS, '\\$&')
    .replace(/:\/\//g, ':\\/\\/')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, -1)}\\.`)
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
