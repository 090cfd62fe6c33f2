import type { InfluenceGraph } from './influence-graph.ts';

/** Where a search goes, over which arcs. */
export interface TraceSpace {
  readonly graph: InfluenceGraph;
  readonly source: number;
  /** Absent: everywhere. */
  readonly target: number | undefined;
  readonly maxHops: number;
  readonly timeRespecting: boolean;
  /** 1 for each arc that may be walked. */
  readonly open: Uint8Array;
  /** Arcs that are weaker are not walked. */
  readonly weakest: number;
}

/** What is left to pay from a node, at least. */
export interface TraceBounds {
  /** Least cost to the target in so many hops; ∞ where it is out of reach. */
  readonly costToGo: (node: number, hops: number) => number;
  /** Latest year to be at a node and still get to the target in so many hops, never going back in time. */
  readonly latest: (node: number, hops: number) => number;
}

const ANYWHERE: TraceBounds = {
  costToGo: (_, hops) => (hops >= 0 ? 0 : Infinity),
  latest: () => Infinity,
};

/**
 * Bounds for ways that need not be simple, by one sweep back from the target for each number of hops (Bellman 1958;
 * for the times: latest departure, Wu et al. 2014, "Path problems in temporal graphs"). Cost hops × arcs.
 */
export const traceBounds = (space: TraceSpace): TraceBounds => {
  const { graph, target, maxHops } = space;
  if (target === undefined) return ANYWHERE;
  const count = graph.ids.length;
  const cost = new Float64Array(count * (maxHops + 1)).fill(Infinity);
  const latest = new Float64Array(count * (maxHops + 1)).fill(-Infinity);
  cost[target] = 0;
  latest[target] = Infinity;
  let changed: Iterable<number> = [target];
  for (let hops = 1; hops <= maxHops; hops += 1) {
    const [here, before] = [hops * count, (hops - 1) * count];
    cost.copyWithin(here, before, here);
    latest.copyWithin(here, before, here);
    changed = sweep(space, changed, { cost, latest, here, before });
  }
  return {
    costToGo: (node, hops) => (hops < 0 ? Infinity : cost[hops * count + node]!),
    latest: (node, hops) => latest[hops * count + node]!,
  };
};

interface Layers {
  readonly cost: Float64Array;
  readonly latest: Float64Array;
  /** Where the layer that is written and the one that is read begin. */
  readonly here: number;
  readonly before: number;
}

/** One hop back from the nodes that changed last; the nodes that change now. */
const sweep = (space: TraceSpace, nodes: Iterable<number>, { cost, latest, here, before }: Layers): Set<number> => {
  const { graph, source, target } = space;
  const changed = new Set<number>();
  for (const node of nodes) {
    if (node === source) continue;
    for (let i = graph.inStart[node]!; i < graph.inStart[node + 1]!; i += 1) {
      const arc = graph.inArcs[i]!;
      const from = graph.from[arc]!;
      const last = Math.min(graph.end[arc]!, latest[before + node]!);
      if (from === target || !isWalked(space, arc) || (space.timeRespecting && graph.begin[arc]! > last)) continue;
      const whole = cost[before + node]! + stepCost(space, arc);
      if (whole >= cost[here + from]! && last <= latest[here + from]!) continue;
      cost[here + from] = Math.min(whole, cost[here + from]!);
      latest[here + from] = Math.max(last, latest[here + from]!);
      changed.add(from);
    }
  }
  return changed;
};

/** Whether an arc may be walked. */
export const isWalked = ({ graph, open, weakest }: TraceSpace, arc: number): boolean =>
  open[arc] === 1 && graph.weakness[arc]! <= weakest;

/** What an arc adds to a way: its own cost, and that of the node it leaves; where all ways begin, all pay the same. */
export const stepCost = ({ graph }: TraceSpace, arc: number): number => graph.cost[arc]! + graph.hub[graph.from[arc]!]!;
