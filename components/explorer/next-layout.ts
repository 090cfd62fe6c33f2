import type { LitElement } from 'lit';

/** Settles once an element has rendered what was asked of it, and its parts know their new sizes. */
export const nextLayout = async (element: LitElement): Promise<void> => {
  await element.updateComplete;
  for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
};
