import type { LinkId, NodeId } from './ids.ts';

/**
 * The id of the link between two nodes, the same whichever comes first. The length in front keeps ids apart that
 * contain the separator.
 */
export const toLinkId = (a: NodeId, b: NodeId): LinkId => {
  const [first, second] = a < b ? [a, b] : [b, a];
  return `${first.length}~${first}~${second}` as LinkId;
};
