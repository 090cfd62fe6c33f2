import { groupBy } from '../base/group-by.ts';
import type { NodeId } from '../model/ids.ts';
import type { LineageHop } from './lineage-hops.ts';

/** Steps of descent without cycles. */
export interface Acyclic {
  /** Every node at an end of a step, each behind all its ancestors. */
  readonly order: readonly NodeId[];
  readonly kept: readonly LineageHop[];
  /** Steps that closed a cycle and were left out. */
  readonly cut: readonly LineageHop[];
}

interface Visit {
  readonly id: NodeId;
  readonly hops: readonly LineageHop[];
  next: number;
}

/**
 * Opens every cycle by leaving out the steps that lead back to a node still under way in a depth-first search (Tarjan,
 * Depth-first search and linear graph algorithms, 1972). The search takes nodes in the order given, so that of a cycle
 * the step back to its first node goes; same nodes, same cut, whatever order the steps come in. The order of nodes is
 * the reverse of that in which they are left. No recursion. Linear, after sorting n log n.
 */
export const acyclic = (hops: readonly LineageHop[], compare: (a: NodeId, b: NodeId) => number): Acyclic => {
  const outOf = groupBy(hops, ({ from }) => [from]);
  const nodes = [...new Set(hops.flatMap(({ from, to }) => [from, to]))].sort(compare);
  const state = new Map<NodeId, 'under way' | 'left'>();
  const left: NodeId[] = [];
  const cut = new Set<LineageHop>();
  const enter = (id: NodeId): Visit => {
    state.set(id, 'under way');
    return { id, hops: (outOf.get(id) ?? []).toSorted((a, b) => compare(a.to, b.to)), next: 0 };
  };
  for (const start of nodes) {
    const path = state.has(start) ? [] : [enter(start)];
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const hop = visit.hops[visit.next++];
      if (!hop) {
        state.set(visit.id, 'left');
        left.push(visit.id);
        path.pop();
      } else if (state.get(hop.to) === 'under way') cut.add(hop);
      else if (!state.has(hop.to)) path.push(enter(hop.to));
    }
  }
  return { order: left.reverse(), kept: hops.filter((hop) => !cut.has(hop)), cut: [...cut] };
};
