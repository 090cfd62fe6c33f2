import { groupBy } from '../../base/group-by.ts';
import type { NodeId } from '../../model/ids.ts';
import type { Claim } from '../../model/records.ts';
import type { Entry } from './entry.ts';

interface Tie {
  readonly claim: Claim;
  readonly from: NodeId;
  readonly to: NodeId;
}

/** Undated sheets of one lane that are told exactly the same of become one stack. Keeps the order of first members. */
export const stackAdopters = (entries: readonly Entry[], ties: readonly Tie[]): readonly Entry[] => {
  const ofNode = groupBy(ties, ({ from, to }) => [from, to]);
  const toldOf = ({ id, nodes, lane, kind, date }: Entry): string => {
    if (kind === 'card' || date) return JSON.stringify(['alone', id]);
    const told = (ofNode.get(id) ?? []).map(({ claim, from, to }) =>
      [claim.relation, from === id ? 'to' : 'from', from === id ? to : from].join(' '),
    );
    return JSON.stringify(['stack', lane, nodes[0]!.kind, ...[...new Set(told)].sort()]);
  };
  return [...groupBy(entries, (entry) => [toldOf(entry)]).values()].map((alike) =>
    alike.length === 1 ? alike[0]! : stacked(alike),
  );
};

const stacked = (alike: readonly Entry[]): Entry => ({
  ...alike[0]!,
  nodes: alike.flatMap(({ nodes }) => nodes),
  speakers: [...new Set(alike.flatMap(({ speakers }) => speakers))],
});
