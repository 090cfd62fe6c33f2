import type { GraphModel, YearSpan } from '../model/graph-model.ts';
import type { Claim } from '../model/records.ts';
import { flowOf } from './influence.ts';

/** The years in which a hop can take place. */
export interface HopTime {
  /** First year; -∞ where it is not known. */
  readonly begin: number;
  /** Last year; ∞ where it is open or not known. */
  readonly end: number;
  /** Whether the hop has a place in time of its own, and not only one it cannot come before. */
  readonly isDated: boolean;
}

/**
 * When influence can run along a claim:
 *
 * 1. in the years that the claim itself states;
 * 2. if it states none, while the influenced node comes about, if that is dated and no actor (a report is influenced
 *    while it is written), and not before there is an ancestor;
 * 3. if that is not known either, at any time from when both ends are there;
 * 4. if nothing is dated, at any time.
 *
 * On a trace a hop takes place in the earliest of its years that is not before the hop it builds on; where there is no
 * such year the hop cannot follow. A stretch of years can therefore build on what happens within it. A hop of unknown
 * date constrains nothing and hands on the earliest time that it was given. Years are inclusive: within one year,
 * one thing can build on another.
 */
export const hopTime = (model: GraphModel, claim: Claim): HopTime => {
  const own = model.ownYears(claim.id);
  if (isKnown(own)) return { ...toTime(own), isDated: true };
  const { from, to } = flowOf(model, claim);
  const made = model.nodeYears(to);
  if (!isKnown(made) || isActor(model, to)) return { ...toTime(model.years(claim.id)), isDated: false };
  const begin = Math.max(toTime(made).begin, toTime(model.nodeYears(from)).begin);
  return { begin, end: made.to ?? Infinity, isDated: true };
};

/** Whether a node acts over time, like an institution, and does not come about once, like a report. */
export const isActor = (model: GraphModel, id: Claim['from']): boolean =>
  model.kind(model.node(id)?.kind ?? '')?.family === 'actor';

const isKnown = ({ from, to }: YearSpan): boolean => from !== undefined || to !== undefined;

const toTime = ({ from = -Infinity, to = Infinity }: YearSpan): Omit<HopTime, 'isDated'> => ({ begin: from, end: to });
