import type { GraphModel } from '../model/graph-model.ts';
import type { Claim, GraphNode } from '../model/records.ts';

/** Where a search can find something, the most telling first. */
export const SEARCH_FIELDS = ['acronym', 'label', 'alias', 'short', 'summary', 'phrase'] as const;
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** Fields that name a node. */
export const NAME_FIELDS = ['acronym', 'label', 'alias', 'short'] as const satisfies readonly SearchField[];

/** One thing that can be found: a node by its own texts, or a claim by one of its phrases. */
export interface SearchEntry {
  /** The node that is offered: for a claim, the one it starts from. */
  readonly node: GraphNode;
  readonly claim?: Claim;
  /** The texts of each field. */
  readonly texts: ReadonlyMap<SearchField, readonly string[]>;
}

/** Everything of a graph that can be found: its nodes, then each phrase of its claims. */
export const searchEntries = (model: GraphModel): readonly SearchEntry[] => [
  ...model.nodes.map(nodeEntry),
  ...model.claims.flatMap((claim) => claimEntries(model, claim)),
];

const nodeEntry = (node: GraphNode): SearchEntry => ({
  node,
  texts: new Map<SearchField, readonly string[]>([
    ['acronym', optional(node.acronym)],
    ['label', [node.label]],
    ['alias', node.aliases ?? []],
    ['short', optional(node.short)],
    ['summary', optional(node.summary)],
  ]),
});

const optional = (text: string | undefined): readonly string[] => (text === undefined ? [] : [text]);

const claimEntries = (model: GraphModel, claim: Claim): readonly SearchEntry[] => {
  const node = model.node(claim.from);
  if (!node) return [];
  return claim.evidence.flatMap(({ phrase }) =>
    phrase ? [{ node, claim, texts: new Map([['phrase', [phrase]]]) }] : [],
  );
};
