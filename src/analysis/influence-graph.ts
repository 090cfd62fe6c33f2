import { toConfidence } from '../model/confidence.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import type { Claim } from '../model/records.ts';
import { hopTime, type HopTime } from './trace-time.ts';
import { flowOf } from './influence.ts';
import { remember } from './remember.ts';
import { hubCost, relationCost, weaknessOf } from './trace-rank.ts';

/**
 * The claims that carry influence, as compressed sparse rows. An *arc* is one affirming claim in the direction of its
 * influence. Nodes are numbered in the order of their ids, arcs by ancestor, descendant and claim id, so that numbers do
 * not depend on the order of the dataset.
 */
export interface InfluenceGraph {
  readonly ids: readonly NodeId[];
  readonly indexOf: ReadonlyMap<NodeId, number>;
  /** The claim of each arc. */
  readonly claims: readonly Claim[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Arcs that leave node `n` are `outStart[n]` to `outStart[n + 1]`. */
  readonly outStart: Int32Array;
  /** Arcs that enter node `n` are `inArcs[inStart[n]]` to `inArcs[inStart[n + 1]]`. */
  readonly inStart: Int32Array;
  readonly inArcs: Int32Array;
  /** First and last year an arc can act in; ∓∞ where nothing is known. */
  readonly begin: Float64Array;
  readonly end: Float64Array;
  /** 0–3, see {@link weaknessOf}. */
  readonly weakness: Uint8Array;
  /** See {@link relationCost}. */
  readonly cost: Int32Array;
  /** What it costs to pass through a node, see {@link hubCost}. */
  readonly hub: Int32Array;
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The influence graph of a model, built once. Cost n log n in nodes, linear in claims but for those of one node. */
export const influenceGraph = remember((model: GraphModel): InfluenceGraph => {
  const ids = model.nodes.map(({ id }) => id).sort(byText);
  const indexOf = new Map(ids.map((id, i) => [id, i]));
  const arcs = sortedArcs(model, indexOf);
  const from = new Int32Array(arcs.map((arc) => arc.from));
  const to = new Int32Array(arcs.map((arc) => arc.to));
  return {
    ids,
    indexOf,
    claims: arcs.map(({ claim }) => claim),
    from,
    to,
    outStart: rowStarts(from, ids.length),
    ...rowsByEnd(to, ids.length),
    begin: new Float64Array(arcs.map(({ time }) => time.begin)),
    end: new Float64Array(arcs.map(({ time }) => time.end)),
    weakness: new Uint8Array(arcs.map(({ weakness }) => weakness)),
    cost: new Int32Array(
      arcs.map(({ weakness, claim }) => relationCost(weakness, model.relation(claim.relation)?.family)),
    ),
    hub: new Int32Array(ids.map((id) => hubCost(model.linksOf(id).length))),
  };
});

interface Arc {
  readonly from: number;
  readonly to: number;
  readonly claim: Claim;
  readonly time: HopTime;
  readonly weakness: number;
}

/** Claims are read in the order of the dataset, which is that of memory: by rows it takes twice as long. */
const sortedArcs = (model: GraphModel, indexOf: ReadonlyMap<NodeId, number>): readonly Arc[] => {
  const rows: Arc[][] = Array.from({ length: indexOf.size }, () => []);
  for (const claim of model.claims) {
    const flow = flowOf(model, claim);
    if (!flow.isInfluence || claim.polarity !== 'affirms' || flow.from === flow.to) continue;
    const [from, to] = [indexOf.get(flow.from), indexOf.get(flow.to)];
    if (from === undefined || to === undefined) continue;
    const time = hopTime(model, claim);
    const confidence = toConfidence(claim.evidence, model.disputesOf(claim.id).length > 0);
    rows[from]?.push({ from, to, claim, time, weakness: weaknessOf(confidence, time.isDated) });
  }
  return rows.flatMap((row) => row.sort((a, b) => a.to - b.to || byText(a.claim.id, b.claim.id)));
};

/** Where the run of each value starts in sorted values. */
const rowStarts = (values: Int32Array, count: number): Int32Array => {
  const starts = new Int32Array(count + 1);
  for (const value of values) starts[value + 1]! += 1;
  for (let i = 0; i < count; i += 1) starts[i + 1]! += starts[i]!;
  return starts;
};

const rowsByEnd = (to: Int32Array, count: number): Pick<InfluenceGraph, 'inStart' | 'inArcs'> => {
  const inStart = rowStarts(to, count);
  const next = inStart.slice();
  const inArcs = new Int32Array(to.length);
  to.forEach((node, arc) => {
    inArcs[next[node]!] = arc;
    next[node]! += 1;
  });
  return { inStart, inArcs };
};
