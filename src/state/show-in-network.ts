import type { NodeId } from '../model/ids.ts';
import type { Transition } from './explorer-state.ts';
import { onView } from './on-view.ts';

/** What of the network is asked for. */
export interface NetworkPart {
  /** Dimensions to filter by; absent: the filter stays. */
  readonly dimensions?: readonly NodeId[];
  /** Nodes to select; absent: the selection stays. */
  readonly nodes?: readonly NodeId[];
}

/** Goes to the network and shows there what a cell or a gap is about. */
export const showInNetwork = ({ dimensions, nodes }: NetworkPart): Transition =>
  onView((view) => ({
    ...view,
    view: 'network',
    ...(dimensions && { filter: { ...view.filter, dimensions } }),
    ...(nodes && { selection: { nodes, claims: [] } }),
  }));
