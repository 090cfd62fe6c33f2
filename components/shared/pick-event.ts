import type { NodeId } from '../../src/model/ids.ts';

/** A reader chose a node in a field, or emptied it. */
export class PickEvent extends Event {
  constructor(readonly id: NodeId | undefined) {
    super('pick', { bubbles: false, composed: false });
  }
}
