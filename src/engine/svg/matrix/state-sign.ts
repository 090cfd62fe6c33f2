import type { Hue } from '../../../scene/palette.ts';
import type { CoverageState } from '../../../state/coverage-table.ts';
import type { ElementState } from '../../../state/definition-table.ts';
import type { Pen } from '../pen.ts';
import { el, type Markup } from '../xml.ts';

const box = (half: number, look: object): Markup =>
  el('rect', { x: -half, y: -half, width: 2 * half, height: 2 * half, rx: 2, ...look });

/** The sign of a cell of the coverage, about (0, 0), told by form alone; the hue only repeats its column. */
export const stateSign = ({ palette: { inks } }: Pen, state: CoverageState, hue: Hue): Markup => {
  switch (state) {
    case 'stated':
      return box(6, { fill: hue.stroke });
    case 'inferred':
      return box(5.25, { fill: 'none', stroke: hue.stroke, 'stroke-width': 1.5, 'stroke-dasharray': '2.7 1.9' });
    case 'excluded':
      return el(
        'g',
        { fill: 'none', stroke: inks.ink, 'stroke-width': 1.5, 'stroke-linecap': 'round' },
        box(5.25, {}),
        el('path', { d: 'M-8 8L8 -8' }),
      );
    case 'none':
      return el('circle', { r: 1.5, fill: inks.link });
  }
};

/** The sign of what a definition says of an element, about (0, 0), in one ink on one ground. */
export const elementSign = ({ palette: { inks } }: Pen, state: ElementState, ink: string, ground: string): Markup => {
  const ring = (r: number, stroke: string, width: number, more = {}): Markup =>
    el('circle', { r, fill: ground, stroke, 'stroke-width': width, ...more });
  switch (state) {
    case 'stated':
      return el('circle', { r: 6, fill: ink });
    case 'inferred':
      return el('g', {}, ring(5.4, ink, 1.4, { 'stroke-dasharray': '2.4 1.8' }), el('circle', { r: 2.6, fill: ink }));
    case 'excluded':
      return el(
        'g',
        {},
        ring(5.4, inks.ink, 1.4),
        el('path', { d: 'M-7.4 5.4L7.4 -5.4', stroke: inks.ink, 'stroke-width': 1.5, 'stroke-linecap': 'round' }),
      );
    case 'silent':
      return ring(2.6, inks.link, 1);
  }
};

/** The small half-filled disc beside the sign of a cell that sources differ on, about (0, 0). */
export const differsSmall = ({ palette: { inks } }: Pen): readonly Markup[] => [
  el('circle', { r: 3.5, fill: inks.paper, stroke: inks.ink, 'stroke-width': 1.1 }),
  el('path', { d: 'M0 -3.5A3.5 3.5 0 0 0 0 3.5Z', fill: inks.ink }),
];
