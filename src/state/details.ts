import { remember } from '../analysis/remember.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import type { Claim, GraphNode } from '../model/records.ts';
import { factsOf, groupsOfClaims, groupsOfNode, type ClaimFacts, type ClaimGroup } from './claim-groups.ts';
import type { ExplorerState } from './explorer-state.ts';
import { modelOf } from './model-of.ts';
import { nameOf, type NodeName } from './sentence.ts';
import type { ViewState } from './view-state.ts';
import { dateText } from '../model/date-text.ts';
import { kindText, spaced } from './wording.ts';

/** The entry of a node: what it is, and every claim about it. */
export interface NodeDetails {
  readonly kind: 'node';
  readonly node: GraphNode;
  readonly kindText: string;
  readonly typeText?: string;
  /** Readable years; empty where undated. */
  readonly when: string;
  readonly facts: ClaimFacts;
  readonly groups: readonly ClaimGroup[];
}

/** The entry of a link, or of any chosen claims. */
export interface ClaimsDetails {
  readonly kind: 'claims';
  /** The nodes at the ends of these claims, in reading order. */
  readonly ends: readonly NodeName[];
  readonly facts: ClaimFacts;
  readonly groups: readonly ClaimGroup[];
}

/** What the details column shows. */
export type Details = NodeDetails | ClaimsDetails;

/** The entry of what is selected: the node in hand, else the chosen claims; nothing where nothing is selected. */
export const detailsOf = (state: ExplorerState): Details | undefined => {
  const model = modelOf(state);
  return model && bySelection(model, state.view.selection);
};

/** The node that "back" leads to. */
export const wayBack = (state: ExplorerState): NodeName | undefined => {
  const model = modelOf(state);
  return model && lastOf(model, state.view.trail);
};

/** The entry of one node. */
export const nodeDetails = (model: GraphModel, id: NodeId): NodeDetails | undefined => {
  const node = model.node(id);
  if (!node) return undefined;
  return {
    kind: 'node',
    node,
    kindText: kindText(model, node.kind),
    ...(node.type !== undefined && { typeText: spaced(node.type) }),
    when: dateText(node.when),
    facts: factsOf(model, model.claimsOf(id)),
    groups: groupsOfNode(model, id),
  };
};

/** The entry of some claims, such as those of a link. */
export const claimsDetails = (model: GraphModel, claims: readonly Claim[]): ClaimsDetails => ({
  kind: 'claims',
  ends: [...new Set(claims.flatMap(({ from, to }) => [from, to]))].map((id) => nameOf(model, id)),
  facts: factsOf(model, claims),
  groups: groupsOfClaims(model, claims),
});

const lastOf = remember((model: GraphModel, trail: ViewState['trail']): NodeName | undefined => {
  const last = trail.at(-1);
  return last === undefined ? undefined : nameOf(model, last);
});

const bySelection = remember((model: GraphModel, selection: ViewState['selection']): Details | undefined => {
  const node = selection.nodes.at(-1);
  if (node !== undefined) return nodeDetails(model, node);
  const claims = selection.claims.flatMap((id) => model.claim(id) ?? []);
  return claims.length > 0 ? claimsDetails(model, claims) : undefined;
});
