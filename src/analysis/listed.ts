/** Items as English writes them: "a", "a and b", "a, b and c"; behind the first `most`, "a, b and 3 more". */
export const listed = (items: readonly string[], most = Infinity): string => {
  if (items.length > most + 1) return `${items.slice(0, most).join(', ')} and ${items.length - most} more`;
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
};
