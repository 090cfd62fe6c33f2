import type { Sized } from './sized.ts';
import type { YearAxis } from './year-axis.ts';

/** Where the left edge of a dated box may lie, and where it would rather. */
export interface Wish {
  readonly sized: Sized;
  readonly pin: number;
  readonly lo: number;
  readonly hi: number;
  /** Room that the arrows to it need before it. */
  readonly need: number;
  /** Where a shelving is marked at the least. */
  readonly shelving: number;
}

const CARD_PIN = { start: 4, end: 4 } as const;
const SHEET_PIN = { start: 8, end: 16 } as const;
/** Where a pin stands in its box if there is room. */
const AT_EASE_PX = 26;
/** From a card to the bars of its shelving. */
const SHELVING_LINE_PX = 26;

const pinRange = ({ entry }: Sized): { readonly start: number; readonly end: number } =>
  entry.kind === 'card' ? CARD_PIN : SHEET_PIN;

/** How far a pin may lie from the left edge of its box. */
export const pinLimits = (box: Sized): readonly [least: number, most: number] => {
  const { start, end } = pinRange(box);
  return [start, box.w - end];
};

/** The wish of a dated box; nothing lies further left than `left`, nor, if its pin allows, further right than `end`. */
export const wishOf = (
  sized: Sized,
  axis: YearAxis,
  need: number,
  { left, end }: { readonly left: number; readonly end: number },
): Wish => {
  const { date, shelved } = sized.entry;
  const pin = axis.x(date!.year);
  const [least, most] = pinLimits(sized);
  const shelving = shelved?.date ? axis.x(shelved.date.year) : 0;
  const lo = Math.max(Math.min(left, pin - least), pin - most);
  const hi = Math.max(lo, Math.min(pin - least, end - rightOf(sized, 0, 0)));
  return { sized, pin, lo, hi, need, shelving };
};

/** Where a box would lie if it were alone. */
export const atEase = ({ pin, lo, hi }: Wish): number => Math.max(lo, Math.min(hi, pin - AT_EASE_PX));

/** x of the bars that mark when a box at `x` was shelved. */
export const barsAt = ({ w }: Sized, shelving: number, x: number): number =>
  Math.max(x + w + SHELVING_LINE_PX, shelving);

/** Right end of all that belongs to a box at `x`. */
export const rightOf = (sized: Sized, shelving: number, x: number): number =>
  sized.shelved === undefined
    ? x + sized.w + sized.beyond
    : barsAt(sized, shelving, x) + sized.beyond - SHELVING_LINE_PX;
