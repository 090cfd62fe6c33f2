import type { GraphModel } from '../model/graph-model.ts';
import type { Claim } from '../model/records.ts';
import { hasBasis } from './bases.ts';
import { isTimeSet } from './narrowing.ts';
import type { Filter, TimeRange } from './filter.ts';
import { overlaps } from './overlaps.ts';

/** Says whether a claim passes. */
export type ClaimTest = (claim: Claim) => boolean;

/**
 * Whether a claim may be believed for the present question: some evidence of a chosen basis, some evidence from a
 * chosen source, and years that touch the range (undated claims stay).
 */
export const trustTest = (model: GraphModel, { basis, sources }: Filter, time: TimeRange): ClaimTest => {
  const chosen = new Set(sources);
  const tests: ClaimTest[] = [];
  if (basis.length > 0) tests.push((claim) => basis.some((wanted) => hasBasis(claim, wanted)));
  if (chosen.size > 0) tests.push((claim) => claim.evidence.some(({ source }) => chosen.has(source)));
  if (isTimeSet(time)) tests.push((claim) => overlaps(model.years(claim.id), time));
  return (claim) => tests.every((test) => test(claim));
};

/** Whether a claim is of a chosen family and of a chosen relation. */
export const relationTest = (model: GraphModel, { families, relations }: Filter): ClaimTest => {
  if (families.length === 0 && relations.length === 0) return () => true;
  const allowed = model.vocabulary.relations.filter(
    ({ id, family }) =>
      (families.length === 0 || families.includes(family)) && (relations.length === 0 || relations.includes(id)),
  );
  const ids = new Set(allowed.map(({ id }) => id));
  return ({ relation }) => ids.has(relation);
};
