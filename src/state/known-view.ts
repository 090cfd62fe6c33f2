import type { GraphModel } from '../model/graph-model.ts';
import type { ViewState } from './view-state.ts';

/** A view with everything a graph does not have taken out, and what that was, in the order of the address. */
export interface KnownView {
  readonly view: ViewState;
  readonly gone: readonly string[];
}

/** Fits a view to a graph: ids of nodes, claims, sources, kinds, types, families and relations it lacks are gone. */
export const knownView = (view: ViewState, model: GraphModel): KnownView => {
  const gone = new Set<string>();
  const known = <T extends string>(ids: readonly T[], has: (id: T) => boolean): readonly T[] =>
    ids.filter((id) => has(id) || (gone.add(id), false));
  const { selection, filter, focus, trail } = view;
  const types = new Set(model.nodes.map(({ type }) => type));
  const fitted: ViewState = {
    ...view,
    selection: {
      nodes: known(selection.nodes, (id) => model.node(id) !== undefined),
      claims: known(selection.claims, (id) => model.claim(id) !== undefined),
    },
    filter: {
      ...filter,
      dimensions: known(filter.dimensions, (id) => model.node(id) !== undefined),
      kinds: known(filter.kinds, (id) => model.kind(id) !== undefined),
      types: known(filter.types, (id) => types.has(id)),
      families: known(filter.families, (id) => model.vocabulary.families.some((family) => family.id === id)),
      relations: known(filter.relations, (id) => model.relation(id) !== undefined),
      sources: known(filter.sources, (id) => model.source(id) !== undefined),
    },
    focus: focus && known([focus.id], (id) => model.node(id) !== undefined).length > 0 ? focus : undefined,
    trail: trail.filter((id) => model.node(id)),
  };
  return { view: fitted, gone: [...gone] };
};
