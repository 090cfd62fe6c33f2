import type { YearSpan } from './graph-model.ts';
import type { ClaimId, NodeId } from './ids.ts';
import { parsePartialDate, yearSpan } from './partial-date.ts';
import type { Claim, GraphNode } from './records.ts';

/** Undated. */
export const NO_YEARS: YearSpan = {};

/** Years of dated nodes. */
export const nodeYearIndex = (nodes: readonly GraphNode[]): ReadonlyMap<NodeId, YearSpan> =>
  new Map(nodes.flatMap(({ id, when }) => (when === undefined ? [] : [[id, toYears(when)] as const])));

/** Years that claims state themselves. */
export const claimYearIndex = (claims: readonly Claim[]): ReadonlyMap<ClaimId, YearSpan> =>
  new Map(claims.flatMap(({ id, when }) => (when === undefined ? [] : [[id, toYears(when)] as const])));

const toYears = (when: string): YearSpan => {
  const date = parsePartialDate(when);
  return date.ok ? yearSpan(date.value) : NO_YEARS;
};

/** Years of a claim that states none: from when both its ends are there. */
export const yearsFromEnds = (from: YearSpan, to: YearSpan): YearSpan => {
  const starts = [from.from, to.from].filter((year) => year !== undefined);
  return starts.length === 0 ? NO_YEARS : { from: Math.max(...starts) };
};
