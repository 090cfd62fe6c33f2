import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import type { TracePlan } from './trace-query.ts';
import { MOST_HOPS } from './trace-rank.ts';
import type { TraceChange, TraceLoosening } from './trace-result.ts';
import { counted } from './trace-reason.ts';

/** A plan with one thing changed. */
export interface LooserPlan {
  readonly change: TraceChange;
  readonly looser: TracePlan;
}

/** The plans that are looser than one in one thing each, and the way back; none that changes nothing. */
export const looserPlans = (plan: TracePlan): readonly LooserPlan[] => {
  const { filter, from, to } = plan;
  const facets = (['basis', 'sources', 'relations', 'families'] as const).filter((facet) => filter[facet].length > 0);
  return [
    ...when(plan.timeRespecting, 'time', { ...plan, timeRespecting: false }),
    ...when(to !== undefined && plan.maxHops < MOST_HOPS, 'hops', { ...plan, maxHops: MOST_HOPS, limit: 1 }),
    ...facets.map((facet) => ({ change: facet, looser: { ...plan, filter: { ...filter, [facet]: [] } } })),
    ...(to === undefined ? [] : when(true, 'turn-round', { ...plan, from: to, to: from })),
  ];
};

const when = (isLooser: boolean, change: TraceChange, looser: TracePlan): readonly LooserPlan[] =>
  isLooser ? [{ change, looser }] : [];

/** Why nothing was found, and what to change. */
export const nothingReason = (model: GraphModel, plan: TracePlan, loosen: readonly TraceLoosening[]): string => {
  const { from, to, maxHops, timeRespecting } = plan;
  const label = (id: string): string => model.node(id as NodeId)?.label ?? id;
  const where = to === undefined ? `from “${label(from)}”` : `from “${label(from)}” to “${label(to)}”`;
  const hops = `${maxHops} ${maxHops === 1 ? 'hop' : 'hops'}`;
  const what = `No trace ${where} within ${hops}${timeRespecting ? ' that runs forward in time' : ''}.`;
  if (loosen.length === 0) return `${what} No single change of the choices brings one.`;
  return [what, ...loosen.map(adviceOf)].join(' ');
};

const adviceOf = ({ change, traces, maxHops }: TraceLoosening): string => {
  const finds = `(${counted(traces)})`;
  switch (change) {
    case 'time':
      return `Allow traces that run backward in time ${finds}.`;
    case 'hops':
      return `Raise hops to ${maxHops ?? MOST_HOPS}.`;
    case 'basis':
      return `Allow every basis ${finds}.`;
    case 'sources':
      return `Allow every source ${finds}.`;
    case 'relations':
      return `Allow every relation ${finds}.`;
    case 'families':
      return `Allow every family of relations ${finds}.`;
    case 'turn-round':
      return `Turn round: there ${traces === 1 ? 'is' : 'are'} ${counted(traces)} the other way.`;
  }
};
