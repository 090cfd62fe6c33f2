const COLLATOR = new Intl.Collator('en', { numeric: true });

/** Orders texts as a reader expects: accents and case count last, numbers by value; the same in every place. */
export const compareLabels = (a: string, b: string): number => COLLATOR.compare(a, b);
