import type { GraphModel } from '../../src/model/graph-model.ts';
import type { ClaimId, NodeId } from '../../src/model/ids.ts';
import type { Claim } from '../../src/model/records.ts';

/** One way on from a node: all its claims of one relation with one neighbour, in one direction. */
export interface Step {
  readonly other: NodeId;
  /** Relation and direction; steps of one group lie beside each other. */
  readonly group: string;
  /** "narrows UN approach, definition"; an incoming one reads with the inverse. */
  readonly text: string;
}

type Ordered = Step & { readonly rank: readonly [number, number, string] };

const compare = ({ rank: a }: Ordered, { rank: b }: Ordered): number =>
  a[0] - b[0] || a[1] - b[1] || a[2].localeCompare(b[2]);

/**
 * The ways on from a node over claims that are shown: by relation in the order of the vocabulary, outgoing first, then
 * by name.
 */
export const stepsFrom = (model: GraphModel, id: NodeId, shown: ReadonlySet<ClaimId>): readonly Step[] => {
  const order = new Map(model.vocabulary.relations.map((relation, i) => [relation.id, i]));
  const toStep = (claim: Claim): Ordered => {
    const isOut = claim.from === id;
    const other = isOut ? claim.to : claim.from;
    const relation = model.relation(claim.relation);
    const node = model.node(other);
    const verb = (isOut ? relation?.label : relation?.inverse) ?? claim.relation;
    const label = node?.label ?? other;
    const kind = (model.kind(node?.kind ?? '')?.label ?? '').toLowerCase();
    return {
      other,
      group: `${claim.relation} ${isOut}`,
      text: `${verb} ${label}, ${kind}`,
      rank: [order.get(claim.relation) ?? order.size, isOut ? 0 : 1, label],
    };
  };
  const byWay = new Map<string, Ordered>();
  for (const claim of model.claimsOf(id)) {
    if (!shown.has(claim.id)) continue;
    const step = toStep(claim);
    byWay.set(`${step.group} ${step.other}`, step);
  }
  return [...byWay.values()].sort(compare).map(({ other, group, text }) => ({ other, group, text }));
};
