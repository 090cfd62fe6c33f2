import type { LaidBox } from './laid.ts';

/** How far the corner of a sheet is cut, in pixels. */
const CORNER_PX = 9;

/** Where the tab of a card begins, from its left edge, how far it shows above the card, and its height. */
export const TAB_PX = { inset: 5, shows: 19, h: 22 } as const;

/** The wedge on a box that points at its year, as SVG path text with its tip at (0, 0). */
export const PIN = 'M-4.5 -6.5H4.5L0 -.5Z';

/** SVG path text of a sheet with a cut corner. */
export const sheetPath = (x: number, y: number, w: number, h: number): string =>
  `M${x} ${y}H${x + w - CORNER_PX}L${x + w} ${y + CORNER_PX}V${y + h}H${x}Z`;

/** SVG path text of the fold of a sheet's corner: an open line. */
export const cornerPath = (x: number, y: number, w: number): string =>
  `M${x + w - CORNER_PX} ${y}V${y + CORNER_PX}H${x + w}`;

/** The height at which the pin of a box stands: on its tab where that lies under it. */
export const pinTop = ({ pin, sized: { tab }, x, y, outer }: LaidBox): number =>
  pin !== undefined && tab !== undefined && pin >= x + TAB_PX.inset && pin <= x + TAB_PX.inset + tab.w - CORNER_PX
    ? outer.y
    : y;
