import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import type { Claim } from '../model/records.ts';
import { claimEntry, type ClaimEntry } from './claim-entry.ts';
import { compareLabels } from './compare-labels.ts';
import { relationText, type Reading } from './sentence.ts';

/** Claims of one relation, read the same way. */
export interface ClaimGroup {
  readonly relation: string;
  readonly family: string;
  readonly reading: Reading;
  /** The relation as read here: "narrows" or "is narrowed by". */
  readonly label: string;
  readonly claims: readonly ClaimEntry[];
}

/** How much an entry rests on. */
export interface ClaimFacts {
  readonly claims: number;
  readonly sources: number;
  readonly disputed: number;
}

/** The claims of a node as read from it, by relation: lineage before the rest, then by label; inside, by the other end. */
export const groupsOfNode = (model: GraphModel, id: NodeId): readonly ClaimGroup[] =>
  groupBy(model, model.claimsOf(id), ({ from }) => (from === id ? 'out' : 'in'));

/** Claims read from outside, by relation. */
export const groupsOfClaims = (model: GraphModel, claims: readonly Claim[]): readonly ClaimGroup[] =>
  groupBy(model, claims, () => 'whole');

/** Counts claims, the sources of their evidence, and how many of them others differ from. */
export const factsOf = (model: GraphModel, claims: readonly Claim[]): ClaimFacts => ({
  claims: claims.length,
  sources: new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source))).size,
  disputed: claims.filter(({ id }) => model.disputesOf(id).length > 0).length,
});

const groupBy = (
  model: GraphModel,
  claims: readonly Claim[],
  readingOf: (claim: Claim) => Reading,
): readonly ClaimGroup[] => {
  const groups = new Map<string, ClaimGroup & { readonly claims: ClaimEntry[] }>();
  for (const claim of claims) {
    const reading = readingOf(claim);
    const label = relationText(model, claim.relation, reading);
    const key = `${label}\n${claim.relation}`;
    const group = groups.get(key) ?? { ...headOf(model, claim.relation, reading), label, claims: [] };
    group.claims.push(claimEntry(model, claim, reading));
    groups.set(key, group);
  }
  return [...groups.values()].map(sortedInside).sort(byLineageThenLabel);
};

const headOf = (model: GraphModel, relation: string, reading: Reading): Omit<ClaimGroup, 'label' | 'claims'> => ({
  relation,
  family: model.relation(relation)?.family ?? '',
  reading,
});

const sortedInside = (group: ClaimGroup): ClaimGroup => ({ ...group, claims: group.claims.toSorted(byOtherEnd) });

const byOtherEnd = (a: ClaimEntry, b: ClaimEntry): number =>
  compareLabels(a.other.label, b.other.label) || compareLabels(a.claim.id, b.claim.id);

const byLineageThenLabel = (a: ClaimGroup, b: ClaimGroup): number =>
  Number(b.family === 'lineage') - Number(a.family === 'lineage') ||
  compareLabels(a.label, b.label) ||
  compareLabels(a.relation, b.relation);
