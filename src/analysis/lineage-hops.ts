import { groupBy } from '../base/group-by.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import type { Claim } from '../model/records.ts';
import { flowOf } from './influence.ts';
import { remember } from './remember.ts';

/** One step of descent: a claim, read from ancestor to descendant. */
export interface LineageHop {
  readonly claim: Claim;
  readonly from: NodeId;
  readonly to: NodeId;
}

/** All steps of descent of a dataset, in its order, and those at each node. */
export interface LineageHops {
  readonly all: readonly LineageHop[];
  readonly outOf: (id: NodeId) => readonly LineageHop[];
  readonly into: (id: NodeId) => readonly LineageHop[];
  /**
   * Whether descent runs on through a node. It does through texts and ideas; organisations and people are where it
   * begins or ends, for what one of them takes up is not handed on by all else that it does.
   */
  readonly runsThrough: (id: NodeId) => boolean;
}

/**
 * The steps of descent: every affirming claim of the lineage family, along its influence, and the step from a report to
 * a definition that it states, because a definition descends through the report it stands in. Publishing, writing,
 * citing and quoting are no descent, nor is who else states what. A claim of a node about itself is left out. Linear in claims, computed once for a model.
 */
export const lineageHops = remember((model: GraphModel): LineageHops => {
  const all = model.claims.flatMap((claim) => toHop(model, claim) ?? []);
  const outOf = groupBy(all, ({ from }) => [from]);
  const into = groupBy(all, ({ to }) => [to]);
  const runsThrough = (id: NodeId): boolean => model.kind(model.node(id)?.kind ?? '')?.family !== 'actor';
  return { all, outOf: (id) => outOf.get(id) ?? [], into: (id) => into.get(id) ?? [], runsThrough };
});

const toHop = (model: GraphModel, claim: Claim): LineageHop | undefined => {
  const { from, to, isInfluence } = flowOf(model, claim);
  if (claim.polarity !== 'affirms' || from === to || !isInfluence) return undefined;
  return isLineage(model, claim) || isStatedInReport(model, claim) ? { claim, from, to } : undefined;
};

const isLineage = (model: GraphModel, { relation }: Claim): boolean => model.relation(relation)?.family === 'lineage';

const isStatedInReport = (model: GraphModel, { relation, from, to }: Claim): boolean =>
  relation === 'states' && model.node(from)?.kind === 'report' && model.node(to)?.kind === 'definition';
