/** What stays in sight at the start of a scroll area and covers what lies below, in CSS pixels. */
export interface Covered {
  readonly top: number;
  readonly start: number;
}

const MARGIN_PX = 12;

/** Scrolls an area so far that something in it can be seen beside what covers its start; moves nothing around it. */
export const reveal = (scroller: Element, inside: Element, { top, start }: Covered): void => {
  const [area, box] = [scroller.getBoundingClientRect(), inside.getBoundingClientRect()];
  const up = Math.min(0, box.top - area.top - top - MARGIN_PX);
  const down = Math.max(0, box.bottom - area.bottom + MARGIN_PX);
  const back = Math.min(0, box.left - area.left - start - MARGIN_PX);
  const on = Math.max(0, box.right - area.right + MARGIN_PX);
  scroller.scrollBy(on || back, down || up);
};

/**
 * Scrolls the area that something stands in (`.scroll`, with its scroll padding) until it can be seen. Nothing around
 * the area moves, least of all the page.
 */
export const revealInArea = (inside: Element | null | undefined): void => {
  const scroller = inside?.closest('.scroll');
  if (!inside || !scroller) return;
  const { scrollPaddingTop, scrollPaddingLeft } = getComputedStyle(scroller);
  reveal(scroller, inside, { top: parseFloat(scrollPaddingTop) || 0, start: parseFloat(scrollPaddingLeft) || 0 });
};
