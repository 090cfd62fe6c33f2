import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId, SourceId } from '../model/ids.ts';
import type { Facet } from './selectors.ts';
import type { ViewState } from './view-state.ts';
import { readable } from './readable.ts';
import { yearsText } from './years-text.ts';

const nameOf = (model: GraphModel, id: NodeId): string => model.node(id)?.short ?? model.node(id)?.label ?? id;

const listNames = (
  model: GraphModel,
  { filter }: ViewState,
  facet: Exclude<Facet, 'text' | 'time' | 'focus'>,
): readonly string[] => {
  const { families } = model.vocabulary;
  const labels: Readonly<Record<typeof facet, (value: string) => string | undefined>> = {
    dimensions: (id) => nameOf(model, id as NodeId),
    kinds: (id) => model.kind(id)?.label,
    types: readable,
    families: (id) => families.find((family) => family.id === id)?.label,
    relations: (id) => model.relation(id)?.label,
    basis: readable,
    sources: (id) => model.source(id as SourceId)?.label,
  };
  return (filter[facet] as readonly string[]).map((value) => labels[facet](value) ?? value);
};

/** What a facet is narrowed to, in words, one for each choice: "Food"; "1992–2007"; "2 steps around UNDP". */
export const narrowingNames = (model: GraphModel, view: ViewState, facet: Facet): readonly string[] => {
  if (facet === 'text') return [`“${view.filter.text.trim()}”`];
  if (facet === 'time') return [yearsText(view.time)];
  if (facet !== 'focus') return listNames(model, view, facet);
  if (!view.focus) return [];
  const { id, steps } = view.focus;
  return [`${steps} ${steps === 1 ? 'step' : 'steps'} around ${nameOf(model, id)}`];
};
