import type { GraphNode } from '../../model/records.ts';

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Orders nodes by label, so that ids have a say only where two things are called the same. */
export const byName = (a: GraphNode, b: GraphNode): number => compared(a.label, b.label) || compared(a.id, b.id);
