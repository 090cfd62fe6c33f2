/**
 * Arrowheads by relation: tip at (0, 0), pointing along +x, in pixels. A head means influence and runs with it. A
 * lineage relation has a head of its own; other relations with influence share a small open one.
 */
export interface Arrowhead {
  /** Parts in drawing order; `fill` solid is the line's colour, hollow is paper, open is stroke only. */
  readonly parts: readonly { readonly path: string; readonly fill: 'solid' | 'hollow' | 'open' }[];
  /** How much shorter the line ends, so that it does not show through the head. */
  readonly back: number;
}

const TRIANGLE = 'M0 0L-8 -3.6L-8 3.6Z';

const head = (back: number, ...parts: Arrowhead['parts']): Arrowhead => ({ back, parts });

/** Heads of the lineage relations. */
export const ARROWHEADS: ReadonlyMap<string, Arrowhead> = new Map([
  ['introduces', head(10.5, { path: TRIANGLE, fill: 'solid' }, { path: 'M-10.5 -3.6V3.6', fill: 'open' })],
  ['adopts', head(7, { path: TRIANGLE, fill: 'solid' })],
  ['derives-from', head(0.5, { path: 'M-7.5 -3.8L0 0L-7.5 3.8', fill: 'open' })],
  [
    'narrows',
    head(8, { path: 'M0 0L-9 -2L-9 2Z', fill: 'solid' }, { path: 'M-8.5 -5L-3 -2.4M-8.5 5L-3 2.4', fill: 'open' }),
  ],
  ['broadens', head(0, { path: 'M-8 0L-1 -5M-8 0L0 0M-8 0L-1 5', fill: 'open' })],
  ['revises', head(8.5, { path: 'M0 0L-8.5 -3.9L-8.5 3.9Z', fill: 'hollow' })],
  [
    'operationalises',
    head(12, { path: 'M0 0L-7 -3.6L-7 3.6Z', fill: 'solid' }, { path: 'M-8 -3.6H-12V3.6H-8Z', fill: 'solid' }),
  ],
  ['acknowledges', head(0.5, { path: 'M-6 -3.6L0 0L-6 3.6M-10 -3.6L-4 0L-10 3.6', fill: 'open' })],
  ['shelves', head(1, { path: 'M-1 -5V5', fill: 'open' })],
  ['criticises', head(1, { path: 'M-7.5 -3.6L-.5 3.6M-7.5 3.6L-.5 -3.6', fill: 'open' })],
  ['distinguishes', head(1.5, { path: 'M-1.5 -5V5M-5 -5V5', fill: 'open' })],
]);

/** The small head of every other relation that carries influence. */
export const PLAIN_HEAD: Arrowhead = head(0.5, { path: 'M-5.5 -2.8L0 0L-5.5 2.8', fill: 'open' });
