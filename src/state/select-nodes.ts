import type { GraphModel } from '../model/graph-model.ts';
import type { ClaimId, LinkId, NodeId } from '../model/ids.ts';
import type { Transition } from './explorer-state.ts';
import { modelOf } from './model-of.ts';
import { onView } from './on-view.ts';
import type { ViewState } from './view-state.ts';

/** How far back the way goes. */
const LONGEST_TRAIL = 50;

type Selection = ViewState['selection'];

/** Selects nodes and nothing else; ids that are not in the graph are left out. The former node joins the trail. */
export const selectNodes = (ids: readonly NodeId[]): Transition => selectBy(() => ({ nodes: ids, claims: [] }));

/** Selects claims and nothing else. */
export const selectClaims = (ids: readonly ClaimId[]): Transition => selectBy(() => ({ nodes: [], claims: ids }));

/** Selects all claims of a link. */
export const selectLink = (id: LinkId): Transition =>
  selectBy((_, model) => ({ nodes: [], claims: model?.link(id)?.claims.map((claim) => claim.id) ?? [] }));

/** Selects whatever the ids name: nodes, else claims. Before a graph is there, all are taken for nodes. */
export const select = (ids: readonly string[]): Transition =>
  selectBy((_, model) => {
    if (!model) return { nodes: ids as readonly NodeId[], claims: [] };
    const isNode = (id: string): boolean => model.node(id as NodeId) !== undefined;
    return {
      nodes: ids.filter(isNode) as readonly string[] as readonly NodeId[],
      claims: ids.filter((id) => !isNode(id)) as readonly string[] as readonly ClaimId[],
    };
  });

/** Adds a node to the selection, or takes it out. */
export const toggleNode = (id: NodeId): Transition =>
  selectBy(({ nodes, claims }) => ({
    nodes: nodes.includes(id) ? nodes.filter((other) => other !== id) : [...nodes, id],
    claims,
  }));

/** Selects nothing and forgets the way here. */
export const clearSelection = (): Transition => selectBy(() => ({ nodes: [], claims: [] }));

/** Selects the node looked at before, if there is one. */
export const goBack = (): Transition =>
  onView((view) => {
    const last = view.trail.at(-1);
    if (last === undefined) return view;
    return { ...view, selection: { nodes: [last], claims: [] }, trail: view.trail.slice(0, -1) };
  });

/** The node that is being looked at: the last one selected. */
export const nodeInHand = ({ selection }: ViewState): NodeId | undefined => selection.nodes.at(-1);

const selectBy = (choose: (selection: Selection, model: GraphModel | undefined) => Selection): Transition =>
  onView((view, state) => {
    const model = modelOf(state);
    const selection = known(choose(view.selection, model), model);
    return { ...view, selection, trail: trailAfter(view, selection) };
  });

const known = ({ nodes, claims }: Selection, model: GraphModel | undefined): Selection => ({
  nodes: [...new Set(nodes)].filter((id) => !model || model.node(id)),
  claims: [...new Set(claims)].filter((id) => !model || model.claim(id)),
});

const trailAfter = (view: ViewState, { nodes, claims }: Selection): readonly NodeId[] => {
  if (nodes.length === 0 && claims.length === 0) return [];
  const former = nodeInHand(view);
  if (former === undefined || nodes.includes(former) || view.trail.at(-1) === former) return view.trail;
  return [...view.trail, former].slice(-LONGEST_TRAIL);
};
