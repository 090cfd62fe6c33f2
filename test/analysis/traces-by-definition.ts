/** Traces by their definition: every simple path that can be walked, written out and sorted. For small graphs only. */
import { flowOf } from '../../src/analysis/influence.ts';
import { hopTime } from '../../src/analysis/trace-time.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import type { NodeId } from '../../src/model/ids.ts';
import type { Claim } from '../../src/model/records.ts';

interface Question {
  readonly from: NodeId;
  readonly to: NodeId | undefined;
  readonly maxHops: number;
  readonly timeRespecting: boolean;
}

interface Way {
  readonly nodes: readonly NodeId[];
  readonly claims: readonly Claim[];
}

type Rank = readonly (number | string)[];

/** Ids of the claims of all traces, best first; without a target the best for each node. */
export const tracesByDefinition = (model: GraphModel, question: Question): string[][] => {
  const ranked = waysFrom(model, question, { nodes: [question.from], claims: [] })
    .filter(({ nodes }) => question.to === undefined || nodes.at(-1) === question.to)
    .map((way) => ({ way, rank: rankOf(model, way) }))
    .sort((a, b) => compare(a.rank, b.rank));
  const seen = new Set<string>();
  const bests = ranked.filter(({ way: { nodes } }) => {
    const name = question.to === undefined ? (nodes.at(-1) ?? '') : nodes.join(' ');
    return !seen.has(name) && seen.add(name);
  });
  return bests.map(({ way }) => way.claims.map(({ id }) => id));
};

const waysFrom = (model: GraphModel, question: Question, way: Way): Way[] => {
  const here = way.nodes.at(-1)!;
  if (way.claims.length === question.maxHops || here === question.to) return [];
  const longer = model.claimsOf(here).flatMap((claim): Way[] => {
    const { from, to, isInfluence } = flowOf(model, claim);
    if (from !== here || !isInfluence || claim.polarity !== 'affirms' || way.nodes.includes(to)) return [];
    const next = { nodes: [...way.nodes, to], claims: [...way.claims, claim] };
    return question.timeRespecting && !runsForward(model, next.claims) ? [] : [next];
  });
  return [...longer, ...longer.flatMap((next) => waysFrom(model, question, next))];
};

/** No hop lies wholly before a year in which one that it builds on can have begun at the earliest. */
const runsForward = (model: GraphModel, claims: readonly Claim[]): boolean => {
  const times = claims.map((claim) => hopTime(model, claim));
  return times.every(({ end }, i) => times.slice(0, i + 1).every(({ begin }) => begin <= end));
};

const FAMILIES = ['lineage', 'documents', 'structure', 'content'];

const rankOf = (model: GraphModel, { nodes, claims }: Way): Rank => {
  const weaknesses = claims.map((claim) => {
    const confidence = model.confidence(claim.id);
    if (confidence === 'stated') return hopTime(model, claim).isDated ? 0 : 1;
    return confidence === 'inferred' ? 2 : 3;
  });
  const families = claims.map(({ relation }) => FAMILIES.indexOf(model.relation(relation)!.family));
  const hubs = nodes.slice(1, -1).map((id) => Math.round(8 * Math.log2(model.linksOf(id).length)));
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  return [
    Math.max(...weaknesses),
    weaknesses.filter((weakness) => weakness > 0).length,
    claims.length,
    sum(families),
    sum(hubs),
    ...claims.flatMap(({ id }, i) => [nodes[i + 1]!, id]),
  ];
};

const compare = (a: Rank, b: Rank): number => {
  const i = a.findIndex((part, at) => part !== b[at]);
  if (i < 0) return 0;
  return a[i]! < b[i]! ? -1 : 1;
};
