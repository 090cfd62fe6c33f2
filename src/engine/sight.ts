import type { Disposable } from '../base/disposable.ts';
import type { Extent } from './viewport.ts';

/** What happens to the place a picture is drawn in. */
export interface SightEvents {
  onSize(extent: Extent): void;
  /** It came on screen or left it. */
  onSeen(isSeen: boolean): void;
}

/** Watches the size of a place, in CSS pixels before any transform, and whether anybody can see it. */
export const watchSight = (place: HTMLElement, { onSize, onSeen }: SightEvents): Disposable => {
  const sizes = new ResizeObserver(() => onSize({ width: place.offsetWidth, height: place.offsetHeight }));
  const sight = new IntersectionObserver(([entry]) => onSeen(entry?.isIntersecting ?? true));
  sizes.observe(place);
  sight.observe(place);
  return {
    dispose() {
      sizes.disconnect();
      sight.disconnect();
    },
  };
};
