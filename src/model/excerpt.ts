/** Longest excerpt of an input in a problem, in characters. */
export const MAX_EXCERPT = 80;

/** Text cut to at most 80 characters on one line; a cut is shown by an ellipsis. */
export const excerptOfText = (text: string): string => {
  const line = text.slice(0, MAX_EXCERPT + 1).replace(/\s+/g, ' ');
  const isCut = text.length > MAX_EXCERPT + 1 || line.length > MAX_EXCERPT;
  return isCut ? `${line.slice(0, MAX_EXCERPT - 1)}…` : line;
};

/** A value of plain data as an excerpt: text and numbers as they are, the rest by what it is. */
export const excerptOf = (value: unknown): string | undefined => {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return excerptOfText(value);
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'a record';
  return typeof value === 'function' ? 'a function' : excerptOfText(String(value));
};
