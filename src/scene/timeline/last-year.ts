import type { GraphModel } from '../../model/graph-model.ts';
import { timelineEntry } from './timeline-entry.ts';

/**
 * The last year that a graph knows of, from its nodes and from what its claims state; undefined where nothing is dated.
 * Up to it a picture draws what goes on: it is the same picture next year. Linear.
 */
export const lastYear = (model: GraphModel): number | undefined => {
  const last = [...nodeTimes(model), ...claimYears(model)].reduce((a, b) => Math.max(a, b), -Infinity);
  return last === -Infinity ? undefined : Math.floor(last);
};

const nodeTimes = ({ nodes }: GraphModel): readonly number[] =>
  nodes.flatMap((node) => {
    const entry = timelineEntry(node, -Infinity);
    return entry ? [entry.ends ?? entry.begins] : [];
  });

const claimYears = ({ claims, ownYears }: GraphModel): readonly number[] =>
  claims.flatMap(({ id }) => {
    const { from, to } = ownYears(id);
    return to ?? from ?? [];
  });
