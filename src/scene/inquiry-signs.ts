import type { ClaimId, NodeId } from '../model/ids.ts';
import type { Spotlight } from '../state/spotlight.ts';
import type { ComparedSide, SceneHop } from './scene.ts';

/** The signs that an inquiry puts on nodes and claims, the same in every view. */
export interface InquirySigns {
  /** Which trace is open, counted from 1. */
  readonly trace: number | undefined;
  /** Hops of the open trace, by claim, in their order. */
  readonly hops: ReadonlyMap<ClaimId, SceneHop>;
  /** Nodes that the open trace leads through, in their order: how many hops lead to each, 0 for the start. */
  readonly stops: ReadonlyMap<NodeId, number>;
  /** Nodes that only other traces lead through. */
  readonly aside: ReadonlySet<NodeId>;
  /** Of two nodes compared: which of them a node is joined to. */
  readonly sides: ReadonlyMap<NodeId, ComparedSide>;
  /** The two nodes compared, in their order. */
  readonly ends: ReadonlySet<NodeId>;
}

/** What there is without an inquiry. */
export const NO_SIGNS: InquirySigns = {
  trace: undefined,
  hops: new Map(),
  stops: new Map(),
  aside: new Set(),
  sides: new Map(),
  ends: new Set(),
};

/** The signs of an inquiry; none without one. Cost linear in what it found. */
export const inquirySigns = (spotlight: Spotlight | undefined): InquirySigns => {
  if (spotlight?.kind === 'trace') return traceSigns(spotlight);
  if (spotlight?.kind !== 'compare') return NO_SIGNS;
  const { a, b, onlyA, both, onlyB } = spotlight.comparison;
  const side = (ids: readonly NodeId[], name: ComparedSide) => ids.map((id) => [id, name] as const);
  return {
    ...NO_SIGNS,
    sides: new Map([...side(onlyA, 'a'), ...side(both, 'both'), ...side(onlyB, 'b')]),
    ends: new Set([a, b]),
  };
};

const traceSigns = (spotlight: Extract<Spotlight, { kind: 'trace' }>): InquirySigns => {
  const { open, number, years, others, hop: inHand } = spotlight;
  const of = open.claims.length;
  const stops = new Map(open.nodes.map((id, i) => [id, i]));
  return {
    ...NO_SIGNS,
    trace: number,
    hops: new Map(
      open.claims.map((id, i) => [id, { number: i + 1, of, year: years[i] ?? '', isInHand: i === inHand }]),
    ),
    stops,
    aside: new Set(others.flatMap(({ nodes }) => nodes).filter((id) => !stops.has(id))),
  };
};
