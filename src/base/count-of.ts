/** How many there are of something, in English: "1 claim", "2 claims". */
export const countOf = (n: number, one: string, several = `${one}s`): string => `${n} ${n === 1 ? one : several}`;
