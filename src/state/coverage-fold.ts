/** The id under which a group of rows of the coverage is folded or not. */
export const coverageFoldId = (group: string): string => `coverage:${group}`;
