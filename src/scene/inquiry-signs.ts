import type { ClaimId, NodeId } from '../model/ids.ts';
import type { Spotlight } from '../state/spotlight.ts';
import type { SceneHop, SceneNode } from './scene.ts';

/** The signs that an inquiry puts on marks and links. */
export interface InquirySigns {
  /** Hops of the open trace, by claim. */
  readonly hops: ReadonlyMap<ClaimId, SceneHop>;
  /** Nodes that the open trace leads through. */
  readonly stops: ReadonlySet<NodeId>;
  /** Of two nodes compared: which of them a node is joined to. */
  readonly sides: ReadonlyMap<NodeId, NonNullable<SceneNode['side']>>;
  /** The two nodes compared. */
  readonly ends: ReadonlySet<NodeId>;
}

const NO_SIGNS: InquirySigns = { hops: new Map(), stops: new Set(), sides: new Map(), ends: new Set() };

/** The signs of an inquiry; none without one. Cost linear in what it found. */
export const inquirySigns = (spotlight: Spotlight | undefined): InquirySigns => {
  if (spotlight?.kind === 'trace') return traceSigns(spotlight);
  if (spotlight?.kind !== 'compare') return NO_SIGNS;
  const { a, b, onlyA, both, onlyB } = spotlight.comparison;
  const side = (ids: readonly NodeId[], name: NonNullable<SceneNode['side']>) => ids.map((id) => [id, name] as const);
  return {
    ...NO_SIGNS,
    sides: new Map([...side(onlyA, 'a'), ...side(both, 'both'), ...side(onlyB, 'b')]),
    ends: new Set([a, b]),
  };
};

const traceSigns = ({ open, years, hop: inHand }: Extract<Spotlight, { kind: 'trace' }>): InquirySigns => ({
  ...NO_SIGNS,
  hops: new Map(open.claims.map((id, i) => [id, { number: i + 1, year: years[i] ?? '', isInHand: i === inHand }])),
  stops: new Set(open.nodes),
});
