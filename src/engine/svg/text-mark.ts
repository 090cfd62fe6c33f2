/** A short mark of a text, the same for the same text: 32-bit FNV-1a (Fowler, Noll and Vo) in base 36. */
export const textMark = (text: string): string => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
};
