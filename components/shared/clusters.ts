import type { ClaimEntry } from '../../src/state/claim-entry.ts';
import type { ClaimGroup } from '../../src/state/claim-groups.ts';

/** Claims of one group that rest on the very same evidence, so that it need be shown only once. */
export type Cluster = readonly ClaimEntry[];

const evidenceKey = ({ evidence, confidence, claim }: ClaimEntry): string =>
  confidence === 'disputed' || evidence.length === 0
    ? claim.id
    : JSON.stringify([
        claim.polarity,
        claim.note,
        evidence.map(({ source, locator, phrase, basis }) => [source.id, locator, phrase, basis]),
      ]);

/** The claims of a group in clusters of common evidence; disputed claims stand alone. Order is kept. */
export const clustersOf = ({ claims }: ClaimGroup): readonly Cluster[] => {
  const clusters = new Map<string, ClaimEntry[]>();
  for (const entry of claims) {
    const key = evidenceKey(entry);
    const cluster = clusters.get(key);
    if (cluster) cluster.push(entry);
    else clusters.set(key, [entry]);
  }
  return [...clusters.values()];
};

/** A group as far as it is shown. */
export interface ShownGroup {
  readonly group: ClaimGroup;
  readonly clusters: readonly Cluster[];
}

/** What an entry shows before the reader asks for more, and how much is left. */
export interface Folded {
  readonly shown: readonly ShownGroup[];
  readonly moreClaims: number;
  readonly moreRelations: number;
}

/** Groups up to `most` clusters in all; the rest is counted. */
export const folded = (groups: readonly ClaimGroup[], most: number): Folded => {
  let left = most;
  const shown: ShownGroup[] = [];
  let [moreClaims, moreRelations] = [0, 0];
  for (const group of groups) {
    const clusters = clustersOf(group);
    const some = clusters.slice(0, left);
    left -= some.length;
    if (some.length > 0) shown.push({ group, clusters: some });
    const hidden = group.claims.length - some.flat().length;
    moreClaims += hidden;
    if (hidden > 0) moreRelations += 1;
  }
  return { shown, moreClaims, moreRelations };
};
