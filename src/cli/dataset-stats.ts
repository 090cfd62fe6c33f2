import type { GraphModel } from '../model/graph-model.ts';

/** How many there are of something, by id, most first. */
export type Counts = readonly { readonly id: string; readonly count: number }[];

/** What a dataset holds, counted. */
export interface DatasetStats {
  readonly nodes: number;
  readonly claims: number;
  readonly links: number;
  readonly evidence: number;
  readonly disputed: number;
  readonly kinds: Counts;
  readonly families: Counts;
  readonly relations: Counts;
  /** Pieces of evidence. */
  readonly basis: Counts;
  /** Pieces of evidence. */
  readonly sources: Counts;
  /** Claims by the first year they state, in order of years; `undated` where they state none. */
  readonly years: Counts;
}

/** Counts what a model holds. Cost linear in nodes, claims and evidence. */
export const datasetStats = (model: GraphModel): DatasetStats => {
  const { nodes, claims, links } = model;
  const evidence = claims.flatMap((claim) => claim.evidence);
  const years = claims.map(({ id }) => model.ownYears(id).from ?? model.ownYears(id).to);
  return {
    nodes: nodes.length,
    claims: claims.length,
    links: links.length,
    evidence: evidence.length,
    disputed: claims.filter(({ id }) => model.disputesOf(id).length > 0).length,
    kinds: mostFirst(nodes.map(({ kind }) => kind)),
    families: mostFirst(claims.flatMap(({ relation }) => model.relation(relation)?.family ?? [])),
    relations: mostFirst(claims.map(({ relation }) => relation)),
    basis: mostFirst(evidence.map(({ basis }) => basis)),
    sources: mostFirst(evidence.map(({ source }) => source)),
    years: counted(years.map((year) => String(year ?? 'undated'))).sort((a, b) => (a.id < b.id ? -1 : 1)),
  };
};

const mostFirst = (ids: readonly string[]): Counts =>
  counted(ids).sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));

const counted = (ids: readonly string[]): { id: string; count: number }[] => {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].map(([id, count]) => ({ id, count }));
};
