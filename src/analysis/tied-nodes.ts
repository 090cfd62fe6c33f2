import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import type { ClaimTest } from './claim-tests.ts';
import type { Filter } from './filter.ts';

/**
 * Nodes that claims tie to a dimension, in either direction. A claim ties when it affirms and passes `isTrusted`: a
 * source that excludes or denies a dimension does not tie to it.
 */
export const nodesTiedTo = (model: GraphModel, dimension: NodeId, isTrusted: ClaimTest): ReadonlySet<NodeId> => {
  const tied = new Set<NodeId>();
  for (const claim of model.claimsOf(dimension)) {
    if (claim.polarity !== 'affirms' || !isTrusted(claim)) continue;
    tied.add(claim.from === dimension ? claim.to : claim.from);
  }
  tied.delete(dimension);
  return tied;
};

/** Nodes tied to any or to all of the chosen dimensions, without the dimensions for their own sake. */
export const tiedNodes = (model: GraphModel, filter: Filter, isTrusted: ClaimTest): ReadonlySet<NodeId> => {
  const ties = filter.dimensions.map((dimension) => nodesTiedTo(model, dimension, isTrusted));
  if (filter.match === 'any') return new Set(ties.flatMap((tied) => [...tied]));
  const [first, ...others] = ties;
  return new Set([...(first ?? [])].filter((id) => others.every((tied) => tied.has(id))));
};
