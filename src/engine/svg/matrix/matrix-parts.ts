import { dimensionHue } from '../../../scene/palette.ts';
import { pictogramPath } from '../../../scene/pictograms.ts';
import type { CellView, CoverageTotals } from '../../../state/coverage-table.ts';
import { PICTOGRAM_GRID } from '../../painter/paint-nodes.ts';
import { moved } from '../moved.ts';
import { textAt, type Pen } from '../pen.ts';
import { el, type Child, type Markup } from '../xml.ts';
import { differsSmall, stateSign } from './state-sign.ts';

/** What a dimension is told by. */
export interface DimensionSigns {
  readonly colour?: string | undefined;
  readonly pictogram?: string | undefined;
}

/** A hairline of a table. */
export const hairline = (d: string, ink: string): Markup =>
  el('path', { d, fill: 'none', stroke: ink, 'stroke-width': 1 });

/** The pictogram of a dimension about (0, 0); nothing where it has none of ours. */
export const pictogramSvg = (pen: Pen, { colour, pictogram }: DimensionSigns, size: number): Child => {
  const path = pictogramPath(pictogram);
  if (path === undefined) return undefined;
  const half = PICTOGRAM_GRID / 2;
  return el('path', {
    d: path,
    transform: `scale(${size / PICTOGRAM_GRID}) translate(${-half} ${-half})`,
    fill: 'none',
    stroke: dimensionHue(pen.palette, colour).stroke,
    'stroke-width': 1.5,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  });
};

/** One cell about (0, 0): the sign of its state, the number of its claims, whether sources differ. */
export const coverageCell = (pen: Pen, cell: CellView, colour: string | undefined, isOpen: boolean): Markup =>
  el(
    'g',
    { class: 'cell' },
    el('title', {}, cell.name),
    isOpen &&
      el('rect', {
        x: -13,
        y: -10.5,
        width: 26,
        height: 21,
        rx: 2,
        fill: 'none',
        stroke: pen.palette.inks.rubric,
        'stroke-width': 2,
      }),
    cell.claims > 1 && textAt(pen, String(cell.claims), -12, 0, { ink: pen.palette.inks.ink2, anchor: 'end' }),
    stateSign(pen, cell.state, dimensionHue(pen.palette, colour)),
    cell.differs && moved(15, 0, differsSmall(pen)),
  );

/** A count at the right of `x`; nothing is a dash. */
export const countAt = (pen: Pen, count: number, x: number, y: number, weight = 400): Markup =>
  textAt(pen, count === 0 ? '–' : String(count), x, y, {
    weight,
    ink: count === 0 ? pen.palette.inks.ink3 : pen.palette.inks.ink,
    anchor: 'end',
  });

/** "3 + 7" about `x`: stated and inferred. */
export const totalAt = (pen: Pen, { stated, inferred }: CoverageTotals, x: number, y: number): readonly Markup[] => [
  textAt(pen, String(stated), x - 8, y, { weight: 600, anchor: 'end' }),
  textAt(pen, `+ ${inferred}`, x - 4, y),
];
