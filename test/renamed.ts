import fc from 'fast-check';
import type { Dataset } from '../src/model/records.ts';
import { claimId, nodeId } from './builders.ts';

/** A dataset under other ids, in another order, and the old id of every new one. */
export interface Renamed {
  readonly dataset: Dataset;
  readonly old: ReadonlyMap<string, string>;
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

/** New ids that sort in the given order: node `i` becomes the one numbered `nodes[i]`, claims likewise. */
export const renamedBy = (dataset: Dataset, nodes: readonly number[], claims: readonly number[]): Renamed => {
  const name = (number: number): string => `x${String(number).padStart(6, '0')}`;
  const nodeNames = new Map(dataset.nodes.map(({ id, kind }, i) => [id, nodeId(`${kind}:${name(nodes[i]!)}`)]));
  const claimNames = new Map(dataset.claims.map(({ id }, i) => [id, claimId(name(claims[i]!))]));
  const byNumber = <T>(items: readonly T[], order: readonly number[]): readonly T[] =>
    items
      .map((item, i) => ({ item, at: order[i]! }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item);
  return {
    dataset: {
      ...dataset,
      stories: [],
      positions: new Map(),
      nodes: byNumber(
        dataset.nodes.map((node) => ({ ...node, id: nodeNames.get(node.id)! })),
        nodes,
      ),
      claims: byNumber(
        dataset.claims.map((claim) => ({
          ...claim,
          id: claimNames.get(claim.id)!,
          from: nodeNames.get(claim.from)!,
          to: nodeNames.get(claim.to)!,
          ...(claim.disputes && { disputes: claim.disputes.map((id) => claimNames.get(id)!) }),
        })),
        claims,
      ),
    },
    old: new Map([...nodeNames, ...claimNames].map(([from, to]) => [to, from])),
  };
};

/** The same dataset with every id replaced by a random one, and its records in the order of those. */
export const renamed = (dataset: Dataset): fc.Arbitrary<Renamed> => {
  const order = (count: number): fc.Arbitrary<number[]> =>
    fc.shuffledSubarray([...numbers(count)], { minLength: count });
  return fc
    .tuple(order(dataset.nodes.length), order(dataset.claims.length))
    .map(([nodes, claims]) => renamedBy(dataset, nodes, claims));
};
