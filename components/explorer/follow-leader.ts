import { linkExplorers } from '../../src/app/link-explorers.ts';
import type { Disposable } from '../../src/base/disposable.ts';
import type { Explorer } from '../../src/app/explorer.ts';

/** Who follows, and how its leader is found. */
export interface Following {
  readonly own: Explorer;
  /** The follower has a dataset of its own; without one it shows the leader's. */
  readonly hasOwnData: boolean;
  /** The explorer of the leader, as soon as the page has one. */
  leader(): Explorer | undefined;
}

/** Whether one who follows `follow` would follow itself, at once or by way of others. Ids are those of elements. */
export const isCircle = (own: string, follow: string, followOf: (id: string) => string | undefined): boolean => {
  const met = new Set<string>();
  for (let id: string | undefined = follow; id !== undefined && !met.has(id); id = followOf(id)) {
    if (id === own) return true;
    met.add(id);
  }
  return false;
};

/**
 * Follows another explorer of a page until disposed. A leader that comes later, or comes back after it was taken out of
 * the page, is followed from the moment it is ready; `root` is where that is heard.
 */
export const followLeader = (root: EventTarget, { own, hasOwnData, leader }: Following): Disposable => {
  let link: Disposable | undefined;
  let followed: Explorer | undefined;
  const tie = (): void => {
    const found = leader();
    if (!found || found === followed || found === own) return;
    link?.dispose();
    followed = found;
    link = linkExplorers(found, own, hasOwnData);
  };
  tie();
  root.addEventListener('stemma-ready', tie);
  return {
    dispose: () => {
      root.removeEventListener('stemma-ready', tie);
      link?.dispose();
    },
  };
};
