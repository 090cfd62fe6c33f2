/**
 * A template in pieces, as it stands in the source, with holes between them. What follows takes blanks out of it that
 * mean nothing, and leaves the number of pieces as it is.
 *
 * @typedef {readonly string[]} Pieces
 */

/** A private sign that no source has: stands for a hole. */
const HOLE = '\uE000';

/** @param {Pieces} pieces @param {(text: string) => string} strip @returns {Pieces} */
const asOne = (pieces, strip) => {
  if (pieces.some((piece) => piece.includes(HOLE))) return pieces;
  const stripped = strip(pieces.join(HOLE)).split(HOLE);
  if (stripped.length !== pieces.length) throw new Error('A hole of a template was lost.');
  return stripped;
};

/** Strings, comments and addresses of CSS; then blanks, with a sign that needs none beside it. */
const CSS_PARTS =
  /("(?:\\[^]|[^"\\])*"|'(?:\\[^]|[^'\\])*'|url\([^)]*\))|\/\*[^]*?\*\/|\s*;\s*(?=\})|\s*([{},;])\s*|(:)\s+(?=[^;}\s])|\s+/g;

/**
 * Style sheets without comments, and without blanks where a brace, comma, semicolon or colon stands. Strings and
 * addresses stay as they are, as does the blank that a combinator or an operator needs.
 *
 * @param {Pieces} pieces
 */
export const stripCss = (pieces) =>
  asOne(pieces, (text) =>
    text
      .replace(CSS_PARTS, (part, kept, sign, colon) => {
        if (kept !== undefined) return kept;
        if (part.startsWith('/*')) return ' ';
        return sign ?? colon ?? (part.includes(';') ? '' : ' ');
      })
      .trim(),
  );

/** Comments of HTML, elements whose blanks count, and tags; what is between them is text. */
const HTML_PARTS =
  /(<!--[^]*?-->|<(pre|textarea|style|script)\b[^]*?<\/\2\s*>)|(<[a-zA-Z/](?:"[^"]*"|'[^']*'|[^"'>])*>)|\s+/g;

/** Values in quotes, and the blanks between attributes. */
const TAG_PARTS = /("[^"]*"|'[^']*')|\s+(?=\/?>$)|\s+/g;

/** @param {string} tag */
const stripTag = (tag) =>
  tag.replace(TAG_PARTS, (_, kept, at, whole) => {
    if (kept !== undefined) return kept;
    const isLast = /^\s+\/?>$/.test(whole.slice(at));
    return isLast && whole[at - 1] !== HOLE ? '' : ' ';
  });

/**
 * Markup with one blank where there were many. Values of attributes, comments and what is preformatted stay as they are;
 * a blank between elements stays one, since it is seen between words.
 *
 * @param {Pieces} pieces
 */
export const stripMarkup = (pieces) =>
  asOne(pieces, (text) =>
    text.replace(HTML_PARTS, (_, kept, _name, tag) => kept ?? (tag === undefined ? ' ' : stripTag(tag))),
  );
