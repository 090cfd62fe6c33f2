import { MultiDirectedGraph } from 'graphology';
import type { GraphModel } from './graph-model.ts';
import type { Claim, GraphNode } from './records.ts';

/** What a graphology node of ours carries. */
export interface NodeAttributes {
  readonly node: GraphNode;
}

/** What a graphology edge of ours carries. */
export interface ClaimAttributes {
  readonly claim: Claim;
}

/** Nodes and claims as a graphology multi-directed graph. */
export type ClaimGraph = MultiDirectedGraph<NodeAttributes, ClaimAttributes>;

/** The key of a node in the graph. graphology keeps plain objects, so an id from a file is never a key itself. */
export const nodeKey = (id: string): string => `n:${id}`;

/** The key of a claim in the graph. */
export const claimKey = (id: string): string => `c:${id}`;

/** The graph of nodes and claims, for algorithms of the graphology family. Cost linear in both. */
const buildGraph = (nodes: readonly GraphNode[], claims: readonly Claim[]): ClaimGraph => {
  const graph: ClaimGraph = new MultiDirectedGraph();
  for (const node of nodes) graph.addNode(nodeKey(node.id), { node });
  for (const claim of claims) {
    graph.addDirectedEdgeWithKey(claimKey(claim.id), nodeKey(claim.from), nodeKey(claim.to), { claim });
  }
  return graph;
};

/** A model that also is a graph for algorithms of the graphology family. */
export type Graphed<M extends GraphModel> = M & { readonly graph: ClaimGraph };

/** A model with its graph, which is built on first use. What only shows a model does without, and without graphology. */
export const withGraph = <M extends GraphModel>(model: M): Graphed<M> => {
  let graph: ClaimGraph | undefined;
  return {
    ...model,
    get graph() {
      return (graph ??= buildGraph(model.nodes, model.claims));
    },
  };
};
