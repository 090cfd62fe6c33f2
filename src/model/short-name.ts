import type { GraphModel } from './graph-model.ts';
import type { NodeId } from './ids.ts';

/** What a sentence calls a node: its short name, else its acronym, else its label; an unknown id names itself. */
export const shortName = (model: GraphModel, id: NodeId): string => {
  const node = model.node(id);
  return node?.short ?? node?.acronym ?? node?.label ?? id;
};
