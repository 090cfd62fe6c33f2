import { createFirstSight } from '../../src/app/first-sight.ts';
import type { Disposable } from '../../src/base/disposable.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';

/** A place in the frame where a graph stands at first sight. */
export interface Sight extends Disposable {
  readonly place: HTMLElement;
  /** Settles when it stands, or soon where nobody can see it. */
  readonly drawn: Promise<unknown>;
}

/** How long a picture may take that cannot be seen: in a hidden tab or without a size none is drawn. */
const PATIENCE_MS = 100;

/** A graph at first sight; nothing where its layout takes more than that. */
export const createSight = (model: GraphModel, theme: 'light' | 'dark'): Sight | undefined => {
  const place = document.createElement('div');
  place.className = 'sight';
  place.setAttribute('aria-hidden', 'true');
  const still = createFirstSight(place, model, theme);
  if (!still) return undefined;
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  return {
    place,
    drawn: Promise.race([still.drawn, patience]),
    dispose() {
      still.dispose();
      place.remove();
    },
  };
};
