import type { Basis, Confidence, Evidence } from './records.ts';

/** Bases that count as said by the source; the rest was concluded. */
const SAID: ReadonlySet<Basis> = new Set<Basis>(['stated', 'table', 'figure']);

/** How sure a claim is: disputed if another claim differs, stated if any of its evidence says it, else inferred. */
export const toConfidence = (evidence: readonly Evidence[], isDisputed: boolean): Confidence => {
  if (isDisputed) return 'disputed';
  return evidence.some(({ basis }) => SAID.has(basis)) ? 'stated' : 'inferred';
};
