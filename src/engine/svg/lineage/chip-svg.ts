import { CHIP_HEIGHT, type Chip } from '../../../scene/lineage/chip-rows.ts';
import type { Emphasis } from '../../../scene/lineage/lit-lineage.ts';
import type { Pill } from '../../../scene/lineage/pills.ts';
import type { Rect } from '../../../scene/lineage/on-path.ts';
import { textAt, type Pen } from '../pen.ts';
import { el, written, type Child, type Markup } from '../xml.ts';

interface ChipInks {
  readonly fill: string;
  readonly stroke: string;
  readonly width?: number;
  readonly text: string;
  readonly strike?: string;
}

const inksOf = ({ palette: { inks, families } }: Pen, { state }: Chip, emphasis: Emphasis): ChipInks => {
  const isTold = emphasis === 'lit' || emphasis === 'selected';
  if (emphasis === 'veiled')
    return { fill: 'none', stroke: state === 'more' ? 'none' : inks.rule2, text: inks.ink3, strike: inks.link };
  if (state === 'more') return { fill: 'none', stroke: 'none', text: inks.ink2 };
  if (state === 'excluded') return { fill: inks.panel, stroke: inks.ink2, text: inks.ink, strike: inks.ink };
  if (state === 'dropped') return { fill: inks.panel, stroke: inks.ink, width: 1.4, text: inks.ink, strike: inks.ink };
  if (isTold && state !== 'affirmed')
    return { fill: families.idea.tint, stroke: families.idea.stroke, text: families.idea.stroke };
  const ground = emphasis === 'selected' ? inks.panel : inks.hover;
  return { fill: ground, stroke: ground, text: inks.ink };
};

const strikeThrough = (x: number, y: number, w: number, ink: string): Markup =>
  el('path', { d: `M${written(x)} ${written(y)}h${written(w)}`, fill: 'none', stroke: ink, 'stroke-width': 1 });

/** One element chip of a card whose corner is at (`left`, `top`). */
export const chipSvg = (pen: Pen, chip: Chip, [left, top]: readonly [number, number], emphasis: Emphasis): Child => {
  const { fill, stroke, width = 1, text, strike } = inksOf(pen, chip, emphasis);
  const [x, y] = [left + chip.x, top + chip.y];
  const isTold = emphasis === 'lit' || emphasis === 'selected';
  const sign = isTold && (chip.state === 'added' || chip.state === 'returned') ? '+' : '';
  const isOut = chip.state === 'excluded' || chip.state === 'dropped';
  const size = { width: chip.w - 1, height: CHIP_HEIGHT - 1 };
  return [
    el('rect', { x: x + 0.5, y: y + 0.5, ...size, rx: 4, fill, stroke, 'stroke-width': width }),
    textAt(pen, sign + chip.text, x + chip.w / 2, y + CHIP_HEIGHT / 2, { ink: text, anchor: 'middle' }),
    isOut && strike !== undefined && strikeThrough(x + 4, y + CHIP_HEIGHT / 2, chip.w - 8, strike),
  ];
};

/** What an arrow drops or adds, in its place. */
export const pillSvg = (pen: Pen, { sign, text, x, y, w, h }: Pill & Rect): Child => {
  const { inks, families } = pen.palette;
  const isAdded = sign === 'added';
  const ink = isAdded ? families.idea.stroke : inks.ink;
  const look = { fill: isAdded ? families.idea.tint : inks.panel, stroke: ink, 'stroke-width': 1.3 };
  return [
    el('rect', { x: x + 0.5, y: y + 0.5, width: w - 1, height: h - 1, rx: 9.5, ...look }),
    textAt(pen, text, x + w / 2, y + h / 2, { weight: 600, ink, anchor: 'middle' }),
    !isAdded && strikeThrough(x + 18, y + h / 2 + 0.5, w - 26, inks.ink),
  ];
};
