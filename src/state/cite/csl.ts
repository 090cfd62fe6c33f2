import type { Work } from './work.ts';

/** Works as CSL-JSON, as reference managers and pandoc read it. */
export const toCsl = (works: readonly Work[]): string => `${JSON.stringify(works, undefined, 2)}\n`;
