import { groupBy } from '../base/group-by.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { ClaimId, NodeId } from '../model/ids.ts';
import type { Claim } from '../model/records.ts';
import { listed } from './listed.ts';
import { shortName } from '../model/short-name.ts';
import { saysNo } from './stance.ts';

/** What two nodes have each for themselves and in common. */
export interface Shares {
  readonly onlyA: readonly NodeId[];
  readonly both: readonly NodeId[];
  readonly onlyB: readonly NodeId[];
}

/** Neighbours by one relation, read from the two nodes or towards them. */
export interface RelationShares extends Shares {
  readonly relation: string;
  readonly reading: 'out' | 'in';
}

/** How two nodes differ in what they are joined to. Lists are in dataset order. */
export interface NodeComparison extends Shares {
  readonly kind: 'nodes';
  readonly a: NodeId;
  readonly b: NodeId;
  /** The same by relation, in the order of the vocabulary, out before in. */
  readonly relations: readonly RelationShares[];
  /** Threat dimensions among the neighbours. */
  readonly dimensions: Shares;
  /** The claims behind all of this. */
  readonly claims: readonly ClaimId[];
  readonly sentence: string;
}

type Reading = RelationShares['reading'];

/**
 * Compares two nodes by their neighbours: the nodes that an affirming claim joins them to, either way, the two
 * themselves left out. Excluded and denied ties join nothing. Unknown ids give empty lists and a sentence that says
 * so. Linear in the claims of both for each relation of the vocabulary, plus one walk over the nodes.
 */
export const compareNodes = (model: GraphModel, a: NodeId, b: NodeId): NodeComparison => {
  const of = (id: NodeId): readonly Claim[] =>
    model.claimsOf(id).filter((claim) => !saysNo(claim) && otherEnd(claim, id) !== a && otherEnd(claim, id) !== b);
  const [ofA, ofB] = [of(a), of(b)];
  const ends = (claims: readonly Claim[], id: NodeId): ReadonlySet<NodeId> =>
    new Set(claims.map((claim) => otherEnd(claim, id)));
  const shares = sharesOf(model, ends(ofA, a), ends(ofB, b));
  const dimensions = onlyDimensions(model, shares);
  const found = {
    kind: 'nodes',
    a,
    b,
    ...shares,
    dimensions,
    relations: byRelation(model, [a, ofA], [b, ofB]),
    claims: [...new Set([...ofA, ...ofB].map(({ id }) => id))],
  } as const;
  return { ...found, sentence: sentenceOf(model, found) };
};

const otherEnd = ({ from, to }: Claim, id: NodeId): NodeId => (from === id ? to : from);

const sharesOf = (model: GraphModel, ofA: ReadonlySet<NodeId>, ofB: ReadonlySet<NodeId>): Shares => {
  const ids = model.nodes.map(({ id }) => id).filter((id) => ofA.has(id) || ofB.has(id));
  return {
    onlyA: ids.filter((id) => !ofB.has(id)),
    both: ids.filter((id) => ofA.has(id) && ofB.has(id)),
    onlyB: ids.filter((id) => !ofA.has(id)),
  };
};

const onlyDimensions = (model: GraphModel, { onlyA, both, onlyB }: Shares): Shares => {
  const some = (ids: readonly NodeId[]): readonly NodeId[] => {
    const wanted = new Set(ids);
    return model.dimensions.map(({ id }) => id).filter((id) => wanted.has(id));
  };
  return { onlyA: some(onlyA), both: some(both), onlyB: some(onlyB) };
};

type Side = readonly [id: NodeId, claims: readonly Claim[]];

const byRelation = (model: GraphModel, a: Side, b: Side): readonly RelationShares[] => {
  const [ofA, ofB] = [tiesOf(a), tiesOf(b)];
  return model.vocabulary.relations.flatMap(({ id: relation }) =>
    (['out', 'in'] as const).flatMap((reading) => {
      const key = keyOf(relation, reading);
      if (!ofA.has(key) && !ofB.has(key)) return [];
      const ends = (side: Side, ties: typeof ofA): ReadonlySet<NodeId> =>
        new Set((ties.get(key) ?? []).map((claim) => otherEnd(claim, side[0])));
      return [{ relation, reading, ...sharesOf(model, ends(a, ofA), ends(b, ofB)) }];
    }),
  );
};

const tiesOf = ([id, claims]: Side): ReadonlyMap<string, readonly Claim[]> =>
  groupBy(claims, ({ from, relation }) => [keyOf(relation, from === id ? 'out' : 'in')]);

const keyOf = (relation: string, reading: Reading): string => `${reading} ${relation}`;

const areJoined = (model: GraphModel, a: NodeId, b: NodeId): boolean =>
  model.claimsOf(a).some((claim) => !saysNo(claim) && otherEnd(claim, a) === b);

const sentenceOf = (model: GraphModel, found: Omit<NodeComparison, 'sentence'>): string => {
  const { a, b, onlyA, both, onlyB, dimensions } = found;
  const [unknown] = [a, b].filter((id) => !model.node(id));
  if (unknown !== undefined) return `There is no node “${unknown}” in this dataset.`;
  const [first, second] = [shortName(model, a), shortName(model, b)];
  if (a === b) return `${first} is compared with itself.`;
  if (onlyA.length + both.length + onlyB.length === 0)
    return areJoined(model, a, b)
      ? `${first} and ${second} are joined to each other, and to nothing else here.`
      : `Nothing here joins ${first} or ${second} to other nodes.`;
  const named =
    both.length === 0
      ? ''
      : ` (${listed(
          both.map((id) => shortName(model, id)),
          3,
        )})`;
  const start = `${first} and ${second} share ${both.length === 0 ? 'no' : both.length} ${both.length === 1 ? 'neighbour' : 'neighbours'}${named}`;
  const own = `${onlyA.length} ${onlyA.length === 1 ? 'is' : 'are'} joined to ${first} only and ${onlyB.length} to ${second} only`;
  const covered = dimensionWords(model, dimensions, first, second);
  return `${[start, own, ...covered].join('; ')}.`;
};

const dimensionWords = (model: GraphModel, { onlyA, both, onlyB }: Shares, a: string, b: string): readonly string[] => {
  const names = (ids: readonly NodeId[]): string => listed(ids.map((id) => shortName(model, id).toLowerCase()));
  const parts = [
    ...(both.length > 0 ? [`both address ${names(both)}`] : []),
    ...(onlyA.length > 0 ? [`only ${a} addresses ${names(onlyA)}`] : []),
    ...(onlyB.length > 0 ? [`only ${b} addresses ${names(onlyB)}`] : []),
  ];
  return parts.length === 0 ? [] : [`of the threat dimensions ${parts.join(', ')}`];
};
