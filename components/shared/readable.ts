const ACRONYMS: ReadonlySet<string> = new Set(['un', 'eu', 'ngo', 'igo', 'nato']);

/** Words for a slug: "expert-body" becomes "Expert body", "un-body" "UN body". */
export const readable = (slug: string): string => {
  const [first = '', ...rest] = slug.split('-').map((word) => (ACRONYMS.has(word) ? word.toUpperCase() : word));
  return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ');
};
