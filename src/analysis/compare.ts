import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import { compareDefinitions } from './compare-definitions.ts';
import { compareNodes, type NodeComparison } from './compare-nodes.ts';
import type { DefinitionComparison } from './definition-comparison.ts';

/** Two definitions compared by their parts, or two other nodes by their neighbours. */
export type Comparison = DefinitionComparison | NodeComparison;

/** Compares two nodes: by their parts if both are definitions, otherwise by their neighbours. */
export const compare = (model: GraphModel, a: NodeId, b: NodeId): Comparison => {
  const isDefinition = (id: NodeId): boolean => model.node(id)?.kind === 'definition';
  return isDefinition(a) && isDefinition(b) ? compareDefinitions(model, a, b) : compareNodes(model, a, b);
};
