import { describe, expect, it } from 'vitest';
import { filesUnder, productFiles, type CodeFile } from './code-files.ts';

/** Ways for text to become code, markup, or a style in the page. */
const WAYS_IN: readonly RegExp[] = [
  /\b(inner|outer)HTML\b/,
  /\binsertAdjacentHTML\b/,
  /\bunsafe(HTML|SVG|MathML|Static)\b/,
  /\bstyleMap\b/,
  /\beval\s*\(/,
  /\bnew\s+Function\b/,
  /\bdocument\.write\b/,
  /\bset(Timeout|Interval)\(\s*['"`]/,
];

/** A strict policy of a page blocks inline styles. */
const INLINE_STYLE = /<[a-z][^>]*\sstyle\s*=/s;

/** A selector made from text can be made to match anything. */
const MADE_SELECTOR = /\.(\$|querySelector(All)?|closest|matches)\(\s*`[^`]*\$\{/;

const hits = (files: readonly CodeFile[], patterns: readonly RegExp[]): readonly string[] =>
  files.flatMap(({ path, text }) =>
    patterns.filter((pattern) => pattern.test(text)).map((pattern) => `${path}: ${pattern}`),
  );

describe('nothing of a file', () => {
  it('can become markup, code or a script', () => {
    expect(hits(productFiles(), WAYS_IN)).toEqual([]);
  });

  it('can become a style or a selector', () => {
    const pages = filesUnder('', /\.html$/);
    expect(hits([...productFiles(), ...pages], [INLINE_STYLE, MADE_SELECTOR])).toEqual([]);
  });
});

it('finds what it looks for', () => {
  const bad = [
    'this.root.innerHTML = text',
    'html`${unsafeHTML(text)}`',
    'new Function(text)',
    'html`<p class="a" style="color: ${colour}">`',
    'root.querySelector(`#${id}`)',
  ].map((text, i): CodeFile => ({ path: `${i}`, text }));
  expect(new Set(hits(bad, [...WAYS_IN, INLINE_STYLE, MADE_SELECTOR]).map((hit) => hit.split(':')[0])).size).toBe(
    bad.length,
  );
});
