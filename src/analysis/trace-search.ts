import { isWalked, stepCost, traceBounds, type TraceBounds, type TraceSpace } from './trace-bounds.ts';
import { createTraceQueue } from './trace-queue.ts';
import { WEAKNESSES } from './trace-rank.ts';

/** A way from the source to a node, as its last arc and the way before it. */
export interface TraceWay {
  readonly node: number;
  readonly hops: number;
  /** -1 where the way begins. */
  readonly arc: number;
  readonly before: TraceWay | undefined;
  /** Sum of the ranks 2 to 5 of `trace-rank.ts`. */
  readonly cost: number;
  /** The cost, and what is left to pay at least. */
  readonly estimate: number;
  /** The earliest year influence can have come this far; -∞ where nothing on the way is dated. */
  readonly time: number;
}

/** A way that was found, or `undefined` to let the caller look at its clock. */
export type TraceTick = { readonly way: TraceWay; readonly worst: number } | undefined;

const STEPS_A_TICK = 256;

/**
 * Finds traces, best first: to a target all simple ways, each with its best claims; without one the best way to each
 * node. For each weakest link that can be allowed, from stated to disputed, it grows ways by least estimate (A*: Hart,
 * Nilsson, Raphael 1968; the k shortest simple paths come out in order as no estimate is too high). A way that cannot
 * reach the target in time, within its hops, is never grown. Exponential in hops at worst, so the caller sets limits.
 */
export function* searchTraces(space: Omit<TraceSpace, 'weakest'>): Generator<TraceTick, void> {
  const found = new Set<string>();
  for (const weakest of weaknessesOf(space)) {
    const stage = { ...space, weakest };
    const bounds = traceBounds(stage);
    yield undefined;
    for (const way of grow(stage, bounds)) {
      const name = way && nameOf(space, way);
      if (name === undefined) yield undefined;
      else if (!found.has(name)) {
        found.add(name);
        yield { way: way!, worst: weakest };
      }
    }
  }
}

/** Weaknesses that some open arc has, strongest first. */
const weaknessesOf = ({ graph, open }: Omit<TraceSpace, 'weakest'>): readonly number[] => {
  const present = new Uint8Array(WEAKNESSES.length);
  for (let arc = 0; arc < open.length; arc += 1) if (open[arc] === 1) present[graph.weakness[arc]!] = 1;
  return WEAKNESSES.map((_, i) => i).filter((i) => present[i] === 1);
};

/** What makes two ways the same trace: their nodes, or only the last where every node gets one. */
const nameOf = ({ target }: Pick<TraceSpace, 'target'>, way: TraceWay): string =>
  target === undefined ? String(way.node) : nodesOf(way).join(' ');

/** The nodes of a way, first to last. */
export const nodesOf = (way: TraceWay): readonly number[] =>
  way.before ? [...nodesOf(way.before), way.node] : [way.node];

/** The arcs of a way, first to last. */
export const arcsOf = (way: TraceWay): readonly number[] => (way.before ? [...arcsOf(way.before), way.arc] : []);

/** Complete ways of one stage in order, and pauses. */
function* grow(space: TraceSpace, bounds: TraceBounds): Generator<TraceWay | undefined, void> {
  const { graph, source, target, maxHops } = space;
  const queue = createTraceQueue(compareWays);
  const isNew = target === undefined ? newToNode() : newToPath(graph.ids.length);
  queue.push({ node: source, hops: 0, arc: -1, before: undefined, cost: 0, estimate: 0, time: -Infinity });
  let steps = 0;
  for (let way = queue.pop(); way; way = queue.pop()) {
    steps += 1;
    if (steps % STEPS_A_TICK === 0) yield undefined;
    if (!isNew(way)) continue;
    if (way.node === target || (target === undefined && way.hops > 0)) yield way;
    if (way.node === target || way.hops === maxHops) continue;
    for (let arc = graph.outStart[way.node]!; arc < graph.outStart[way.node + 1]!; arc += 1) {
      const next = isWalked(space, arc) ? follow(space, bounds, way, arc) : undefined;
      if (next) queue.push(next);
    }
  }
}

const follow = (space: TraceSpace, bounds: TraceBounds, before: TraceWay, arc: number): TraceWay | undefined => {
  const { graph, maxHops, timeRespecting } = space;
  const node = graph.to[arc]!;
  const hops = before.hops + 1;
  const time = timeRespecting ? Math.max(before.time, graph.begin[arc]!) : -Infinity;
  if (timeRespecting && (time > graph.end[arc]! || time > bounds.latest(node, maxHops - hops))) return undefined;
  const cost = before.cost + stepCost(space, arc);
  const estimate = cost + bounds.costToGo(node, maxHops - hops);
  return estimate === Infinity || passes(before, node) ? undefined : { node, hops, arc, before, cost, estimate, time };
};

const passes = (way: TraceWay, node: number): boolean => {
  for (let at: TraceWay | undefined = way; at; at = at.before) if (at.node === node) return true;
  return false;
};

/** By estimate, then hop by hop in the order of arcs; what is the beginning of another comes first. */
const compareWays = (a: TraceWay, b: TraceWay): number => {
  if (a.estimate !== b.estimate) return a.estimate - b.estimate;
  let [left, right] = [a, b];
  while (left.hops > right.hops) left = left.before!;
  while (right.hops > left.hops) right = right.before!;
  return compareArcs(left, right) || a.hops - b.hops;
};

const compareArcs = (a: TraceWay, b: TraceWay): number =>
  a === b || !a.before || !b.before ? 0 : compareArcs(a.before, b.before) || a.arc - b.arc;

/**
 * Whether a way can lead to anything that no earlier one led to: ways over the same nodes that come out later cost more,
 * and are of use only if influence has come as far at an earlier time.
 */
const newToPath = (nodeCount: number): ((way: TraceWay) => boolean) => {
  const paths = new Map<number, { readonly id: number; earliest: number }>();
  const pathOf = new Map<TraceWay, number>();
  return (way) => {
    const key = (way.before ? (pathOf.get(way.before) ?? 0) : 0) * nodeCount + way.node;
    const known = paths.get(key);
    if (known && known.earliest <= way.time) return false;
    const path = known ?? { id: paths.size + 1, earliest: way.time };
    path.earliest = way.time;
    paths.set(key, path);
    pathOf.set(way, path.id);
    return true;
  };
};

/** Likewise for ways to a node: of use only if shorter or earlier than each that came out before. */
const newToNode = (): ((way: TraceWay) => boolean) => {
  const known = new Map<number, { readonly hops: number; readonly time: number }[]>();
  return ({ node, hops, time }) => {
    const others = known.get(node) ?? [];
    if (others.some((other) => other.hops <= hops && other.time <= time)) return false;
    known.set(node, [...others, { hops, time }]);
    return true;
  };
};
