const ACRONYMS: ReadonlySet<string> = new Set(['un', 'eu', 'ngo', 'igo', 'nato']);

/** Words for a slug within a line: "expert-body" becomes "expert body", "un-body" "UN body". */
export const readableInside = (slug: string): string =>
  slug
    .split('-')
    .map((word) => (ACRONYMS.has(word) ? word.toUpperCase() : word))
    .join(' ');

/** The same to begin a line with: "expert-body" becomes "Expert body", "un-body" "UN body". */
export const readable = (slug: string): string => {
  const text = readableInside(slug);
  return text.charAt(0).toUpperCase() + text.slice(1);
};
