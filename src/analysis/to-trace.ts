import type { GraphModel } from '../model/graph-model.ts';
import type { Claim } from '../model/records.ts';
import type { InfluenceGraph } from './influence-graph.ts';
import type { TracePlan } from './trace-query.ts';
import { scoreOf } from './trace-rank.ts';
import type { Trace } from './trace-result.ts';
import { arcsOf, nodesOf, type TraceWay } from './trace-search.ts';
import { traceSentence } from './trace-sentence.ts';
import { hopTime } from './trace-time.ts';

/** A way that a search found, as a trace. */
export const toTrace = (
  model: GraphModel,
  graph: InfluenceGraph,
  { timeRespecting }: Pick<TracePlan, 'timeRespecting'>,
  { way, worst }: { readonly way: TraceWay; readonly worst: number },
): Trace => {
  const arcs = arcsOf(way);
  const claims = arcs.map((arc) => graph.claims[arc]!);
  const weakest = arcs.findIndex((arc) => graph.weakness[arc] === worst);
  const path = {
    nodes: nodesOf(way).map((node) => graph.ids[node]!),
    claims: claims.map(({ id }) => id),
    years: yearsOf(model, claims, timeRespecting),
  };
  return {
    ...path,
    sentence: traceSentence(model, path),
    weakest: path.claims[weakest]!,
    score: scoreOf(worst, way.cost),
  };
};

const yearsOf = (model: GraphModel, claims: readonly Claim[], timeRespecting: boolean): Trace['years'] => {
  let earliest = -Infinity;
  return claims.map((claim) => {
    const { begin, isDated } = hopTime(model, claim);
    earliest = timeRespecting ? Math.max(earliest, begin) : begin;
    return isDated && Number.isFinite(begin) ? earliest : undefined;
  });
};
