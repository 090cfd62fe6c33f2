import type { LegendEntry, LegendGroup } from './drawn.ts';
import { textAt, textWidth, type Pen } from './pen.ts';
import { el, written, type Child } from './xml.ts';
import { fitting } from './wrapped.ts';

/** Height of one row of a legend. */
const ROW = 20;
const HEAD_WIDTH = 68;
const GAP = 18;
const SIGN_GAP = 7;
const LONGEST = 340;

interface Spot {
  readonly entry: LegendEntry;
  readonly label: string;
  readonly x: number;
  readonly row: number;
}

const spotsOf = (pen: Pen, { entries }: LegendGroup, width: number): readonly Spot[] => {
  let [x, row] = [HEAD_WIDTH, 0];
  return entries.map((entry) => {
    const label = fitting(pen, entry.label, Math.min(LONGEST, width - HEAD_WIDTH));
    const wide = entry.width + SIGN_GAP + textWidth(pen, label);
    if (x > HEAD_WIDTH && x + wide > width) [x, row] = [HEAD_WIDTH, row + 1];
    const spot = { entry, label, x, row };
    x += wide + GAP;
    return spot;
  });
};

const entrySvg = (pen: Pen, { entry, label, x, row }: Spot): Child => {
  const y = (row + 0.5) * ROW;
  return [
    el('g', { transform: `translate(${written(x + entry.width / 2)} ${y})` }, entry.sign),
    textAt(pen, label, x + entry.width + SIGN_GAP, y, { ink: pen.palette.inks.ink2 }),
  ];
};

/** A legend in rows, each group with its head at the left; and its height. */
export const legendSvg = (
  pen: Pen,
  groups: readonly LegendGroup[],
  width: number,
): { readonly svg: Child; readonly height: number } => {
  let y = 0;
  const parts = groups.map((group) => {
    const spots = spotsOf(pen, group, width);
    const head = textAt(pen, group.head, 0, ROW / 2, { weight: 600 });
    const part = el(
      'g',
      { transform: `translate(0 ${y})` },
      head,
      spots.map((spot) => entrySvg(pen, spot)),
    );
    y += (Math.max(0, ...spots.map(({ row }) => row)) + 1) * ROW;
    return part;
  });
  return { svg: parts, height: y };
};
