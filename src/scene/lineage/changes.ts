import type { NodeId } from '../../model/ids.ts';
import type { Stance } from './stances.ts';

/** How a definition differs from the one it descends from. What it does not name is no difference. */
export interface Changes {
  /** Affirmed in the parent and excluded in the child. */
  readonly dropped: readonly NodeId[];
  /** Affirmed in the child and not in the parent, returned ones with them. */
  readonly added: readonly NodeId[];
  /** Added, and affirmed by an ancestor of the parent. */
  readonly returned: readonly NodeId[];
}

type Stances = ReadonlyMap<NodeId, Stance>;

const affirmed = (stances: Stances): readonly NodeId[] =>
  [...stances].flatMap(([id, stance]) => (stance === 'affirmed' ? [id] : []));

/** Changes from parent to child; `earlier` are the stances of the ancestors of the parent. */
export const changesOf = (parent: Stances, child: Stances, earlier: readonly Stances[]): Changes => {
  const added = affirmed(child).filter((id) => parent.get(id) !== 'affirmed');
  return {
    dropped: affirmed(parent).filter((id) => child.get(id) === 'excluded'),
    added,
    returned: added.filter((id) => earlier.some((stances) => stances.get(id) === 'affirmed')),
  };
};
