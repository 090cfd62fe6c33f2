import type { Disposable } from '../../src/base/disposable.ts';

const NEAR = '200px';

/** Calls back once, when an element first comes near the visible part of the page. */
export const whenSeen = (element: Element, callback: () => void): Disposable => {
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      callback();
    },
    { rootMargin: NEAR },
  );
  observer.observe(element);
  return { dispose: () => observer.disconnect() };
};
