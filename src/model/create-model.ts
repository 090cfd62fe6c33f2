import { groupBy } from '../base/group-by.ts';
import { bundleLinks } from './bundle-links.ts';
import { toConfidence } from './confidence.ts';
import { disputeIndex } from './dispute-index.ts';
import type { GraphModel } from './graph-model.ts';
import type { ClaimId, NodeId, SourceId } from './ids.ts';
import { toLinkId } from './link-id.ts';
import type { Claim, Dataset, GraphNode, Vocabulary } from './records.ts';
import { BUILT_IN_VOCABULARY, extendVocabulary } from './vocabulary.ts';
import { claimYearIndex, nodeYearIndex, NO_YEARS, yearsFromEnds } from './year-index.ts';

/** A model with its further indexes. Records in dataset order; nothing known is an empty list. */
export interface IndexedModel extends GraphModel {
  nodesOfKind(kind: string): readonly GraphNode[];
  claimsOfRelation(relation: string): readonly Claim[];
  /** Claims with evidence from a source. */
  claimsFrom(source: SourceId): readonly Claim[];
  /** Claims that themselves state a first year, by that year. */
  claimsStarting(year: number): readonly Claim[];
  /** Claims that a threat dimension is an end of. */
  claimsOfDimension(dimension: NodeId): readonly Claim[];
}

/** The graph of a dataset that came through the gate. Cost linear in nodes and claims. */
export const createModel = (dataset: Dataset): IndexedModel => {
  const vocabulary = extendVocabulary(BUILT_IN_VOCABULARY, dataset.vocabulary);
  return {
    dataset,
    vocabulary,
    nodes: dataset.nodes,
    claims: dataset.claims,
    groups: dataset.groups,
    ...recordLookups(dataset, vocabulary),
    ...linkLookups(dataset),
    ...disputeLookups(dataset),
    ...yearLookups(dataset),
    ...indexLookups(dataset),
  };
};

const byId = <T extends { readonly id: string }>(items: readonly T[]): ((id: T['id']) => T | undefined) => {
  const index = new Map<T['id'], T>(items.map((item) => [item.id, item]));
  return (id) => index.get(id);
};

/** Lookup in an index of lists; what is not there is an empty list. */
const inGroups = <K, T>(groups: ReadonlyMap<K, readonly T[]>): ((key: K) => readonly T[]) => {
  const none: readonly T[] = [];
  return (key) => groups.get(key) ?? none;
};

const recordLookups = (
  dataset: Dataset,
  vocabulary: Vocabulary,
): Pick<GraphModel, 'node' | 'claim' | 'source' | 'kind' | 'relation'> => ({
  node: byId(dataset.nodes),
  claim: byId(dataset.claims),
  source: byId(dataset.sources),
  kind: byId(vocabulary.kinds),
  relation: byId(vocabulary.relations),
});

const linkLookups = ({
  nodes,
  claims,
}: Dataset): Pick<GraphModel, 'links' | 'link' | 'linkOf' | 'linksOf' | 'claimsOf'> => {
  const index = bundleLinks(nodes, claims);
  const links = [...index.values()];
  const claim = byId(claims);
  return {
    links,
    link: (id) => index.get(id),
    linkOf: (id) => {
      const known = claim(id);
      return known && index.get(toLinkId(known.from, known.to));
    },
    linksOf: inGroups(groupBy(links, ({ a, b }) => [a, b])),
    claimsOf: inGroups(groupBy(claims, ({ from, to }) => [from, to])),
  };
};

const disputeLookups = ({ claims }: Dataset): Pick<GraphModel, 'disputesOf' | 'confidence'> => {
  const claim = byId(claims);
  const disputesOf = inGroups(disputeIndex(claims));
  return { disputesOf, confidence: (id) => toConfidence(claim(id)?.evidence ?? [], disputesOf(id).length > 0) };
};

const yearLookups = ({ nodes, claims }: Dataset): Pick<GraphModel, 'years' | 'ownYears' | 'nodeYears'> => {
  const claim = byId(claims);
  const ofNodes = nodeYearIndex(nodes);
  const ofClaims = claimYearIndex(claims);
  const nodeYears: GraphModel['nodeYears'] = (id) => ofNodes.get(id) ?? NO_YEARS;
  return {
    nodeYears,
    ownYears: (id) => ofClaims.get(id) ?? NO_YEARS,
    years: (id) => {
      const known = claim(id);
      if (!known) return NO_YEARS;
      return ofClaims.get(id) ?? yearsFromEnds(nodeYears(known.from), nodeYears(known.to));
    },
  };
};

type Indexes = Omit<IndexedModel, Exclude<keyof GraphModel, 'dimensions'>>;

const indexLookups = ({ nodes, claims }: Dataset): Indexes => {
  const dimensions = nodes.filter(({ kind }) => kind === 'dimension').sort((a, b) => rank(a) - rank(b));
  const dimensionIds = new Set(dimensions.map(({ id }) => id));
  const years = claimYearIndex(claims);
  const startOf = (id: ClaimId): readonly number[] => [years.get(id)?.from].filter((year) => year !== undefined);
  return {
    dimensions,
    nodesOfKind: inGroups(groupBy(nodes, ({ kind }) => [kind])),
    claimsOfRelation: inGroups(groupBy(claims, ({ relation }) => [relation])),
    claimsFrom: inGroups(groupBy(claims, ({ evidence }) => evidence.map(({ source }) => source))),
    claimsStarting: inGroups(groupBy(claims, ({ id }) => startOf(id))),
    claimsOfDimension: inGroups(groupBy(claims, ({ from, to }) => [from, to].filter((end) => dimensionIds.has(end)))),
  };
};

/** Dimensions without an order stand behind those with one. */
const rank = ({ order }: GraphNode): number => order ?? Number.MAX_VALUE;
