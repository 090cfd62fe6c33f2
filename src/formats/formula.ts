/**
 * Text that a spreadsheet takes for a formula: it begins, also behind blanks and marks that are not seen, with one
 * of `= + - @` or their full-width forms, or with a tab or carriage return. Apostrophes in front count as ours.
 */
const FORMULA = /^'*(?:[\t\r]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠])/u;

/** Text as a spreadsheet may have it: an apostrophe keeps a formula from running. */
export const neutralised = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Takes back exactly what {@link neutralised} added. */
export const restored = (text: string): string => (text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text);
