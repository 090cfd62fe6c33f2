import type { GraphModel } from '../model/graph-model.ts';
import type { ClaimId, NodeId } from '../model/ids.ts';
import type { Claim, GraphNode } from '../model/records.ts';
import { dateBounds, type DateBounds } from './date-bounds.ts';
import type { TimeRange } from './filter.ts';

/** Ids of nodes and claims, in dataset order. */
export interface Records {
  readonly nodes: readonly NodeId[];
  readonly claims: readonly ClaimId[];
}

/** What holds in a span of years for sure, and what may hold as far as its dates tell. */
export interface InForce extends Records {
  readonly unknown: Records;
}

/**
 * The nodes that exist and the claims that hold at some time in a span. A date that is a point is a beginning: a text
 * of 1994 still exists in 1999, a body founded then too. What has an end, as `1999/2006`, leaves after it; an
 * initiative is over with the year it is dated to; a claim is over when one of its ends is. What has no date, or
 * a beginning that may lie behind the span, is unknown; a claim without a date cannot hold before both its ends
 * exist. Linear in nodes and claims.
 */
export const inForce = (model: GraphModel, range: TimeRange): InForce => {
  const bounds = new Map(model.nodes.map((node) => [node.id, nodeBounds(node)]));
  const nodes = model.nodes.map(({ id }) => ({ id, holds: holds(bounds.get(id) ?? {}, range) }));
  const claims = model.claims.map((claim) => {
    const ends = [claim.from, claim.to].map((id) => bounds.get(id) ?? {});
    return { id: claim.id, holds: holds(claimBounds(claim, ends), range) };
  });
  return {
    nodes: those(nodes, 'yes'),
    claims: those(claims, 'yes'),
    unknown: { nodes: those(nodes, 'unknown'), claims: those(claims, 'unknown') },
  };
};

type Holds = 'yes' | 'no' | 'unknown';

const holds = ({ earliest, latest, end }: DateBounds, { from = -Infinity, to = Infinity }: TimeRange): Holds => {
  if ((end ?? Infinity) < from || (earliest ?? -Infinity) > to) return 'no';
  return latest !== undefined && latest <= to ? 'yes' : 'unknown';
};

const those = <Id>(records: readonly { readonly id: Id; readonly holds: Holds }[], wanted: Holds): readonly Id[] =>
  records.filter((record) => record.holds === wanted).map(({ id }) => id);

const nodeBounds = ({ kind, when }: GraphNode): DateBounds => {
  const bounds = dateBounds(when);
  const isPoint = bounds.latest !== undefined && when?.includes('/') === false;
  return kind === 'initiative' && isPoint ? { end: bounds.latest, ...bounds } : bounds;
};

const claimBounds = ({ when }: Claim, ends: readonly DateBounds[]): DateBounds => {
  const own = dateBounds(when);
  const earliest =
    own.earliest ?? (own.latest === undefined ? largest(ends.flatMap((end) => end.earliest ?? [])) : undefined);
  const stops = [own, ...ends].flatMap(({ end }) => end ?? []);
  return {
    ...(earliest !== undefined && { earliest }),
    ...(own.latest !== undefined && { latest: own.latest }),
    ...(stops.length > 0 && { end: Math.min(...stops) }),
  };
};

const largest = (years: readonly number[]): number | undefined => (years.length > 0 ? Math.max(...years) : undefined);
