import type { GraphModel } from '../model/graph-model.ts';
import type { ClaimId, NodeId } from '../model/ids.ts';
import { BASES } from '../model/schema.ts';
import { isLane } from './lanes.ts';
import { storyPage } from './story-place.ts';
import { isStoryOnly, storyView } from './story-view.ts';
import type { TraceInquiry } from './inquiry.ts';
import type { ViewState } from './view-state.ts';

/** A view with everything a graph does not have taken out, and what that was, in the order of the address. */
export interface KnownView {
  readonly view: ViewState;
  readonly gone: readonly string[];
}

/**
 * Fits a view to a graph: ids of nodes, claims, sources, kinds, types, families, relations, bases and stories it
 * lacks are gone. What was selected before there was a graph may be claims, and stands as such. A view that names a step of a story and nothing else is the view of that step.
 */
export const knownView = (asked: ViewState, model: GraphModel): KnownView => {
  const page = asked.story && storyPage(model, asked.story);
  const story = page && { id: page.story.id, step: page.number };
  const view = story && isStoryOnly(asked) ? { ...storyView(page.step, story), trail: asked.trail } : asked;
  const gone = new Set<string>(asked.story && !story ? [asked.story.id] : []);
  const known = <T extends string>(ids: readonly T[], has: (id: T) => boolean): readonly T[] =>
    ids.filter((id) => has(id) || (gone.add(id), false));
  const { selection, filter, focus, cell, trail } = view;
  const isNode = (id: NodeId): boolean => model.node(id) !== undefined;
  const isStray = (id: NodeId): boolean => !isNode(id) && model.claim(asClaim(id)) !== undefined;
  const types = new Set(model.nodes.map(({ type }) => type));
  const fitted: ViewState = {
    ...view,
    selection: {
      nodes: known(
        selection.nodes.filter((id) => !isStray(id)),
        isNode,
      ),
      claims: known(
        [...selection.nodes.filter(isStray).map(asClaim), ...selection.claims],
        (id) => model.claim(id) !== undefined,
      ),
    },
    filter: {
      ...filter,
      dimensions: known(filter.dimensions, (id) => model.node(id) !== undefined),
      kinds: known(filter.kinds, (id) => model.kind(id) !== undefined),
      types: known(filter.types, (id) => types.has(id)),
      families: known(filter.families, (id) => model.vocabulary.families.some((family) => family.id === id)),
      relations: known(filter.relations, (id) => model.relation(id) !== undefined),
      basis: known(filter.basis, (basis) => BASES.includes(basis)),
      sources: known(filter.sources, (id) => model.source(id) !== undefined),
    },
    focus: focus && known([focus.id], (id) => model.node(id) !== undefined).length > 0 ? focus : undefined,
    cell: cell && known([cell.row, cell.column], isNode).length === 2 ? cell : undefined,
    compared: known(view.compared, isNode),
    inquiry: view.inquiry?.kind === 'trace' ? knownTrace(view.inquiry, model, known) : view.inquiry,
    lanes: known(view.lanes, (id) => isLane(model, id)),
    folded: known(view.folded, (id) => isLane(model, id)),
    story,
    trail: trail.filter((id) => model.node(id)),
  };
  return { view: fitted, gone: [...gone] };
};

const asClaim = (id: NodeId): ClaimId => id as string as ClaimId;

type Known = <T extends string>(ids: readonly T[], has: (id: T) => boolean) => readonly T[];

const knownTrace = (inquiry: TraceInquiry, model: GraphModel, known: Known): TraceInquiry => {
  const { from, to, families, without, ...rest } = inquiry.ask;
  const end = (id: NodeId | undefined): NodeId | undefined =>
    id === undefined ? undefined : known([id], (one) => model.node(one) !== undefined)[0];
  const [first, last] = [end(from), end(to)];
  const walked = known(families, (id) => model.vocabulary.families.some((family) => family.id === id));
  const ask = {
    ...rest,
    ...(first !== undefined && { from: first }),
    ...(last !== undefined && { to: last }),
    families: walked,
    without: known(without, (id) => model.relation(id) !== undefined),
  };
  return { ...inquiry, ask };
};
