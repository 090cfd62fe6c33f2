import { DIMENSION_HUES, type DimensionHue } from '../../scene/palette.ts';
import { PATTERNS } from '../../scene/pictograms.ts';
import type { Pen } from './pen.ts';
import { el, type Markup } from './xml.ts';

const patternId = (pen: Pen, hue: DimensionHue): string => pen.id(`pattern-${hue}`);

/** The fill of a dimension's pattern; `none` where it has none of ours. */
export const patternFill = (pen: Pen, hue: DimensionHue | undefined): string =>
  hue !== undefined && PATTERNS.has(hue) ? `url(#${patternId(pen, hue)})` : 'none';

/** The patterns of the hues that a picture uses, in the order of the palette. */
export const patternsSvg = (pen: Pen, used: ReadonlySet<DimensionHue | undefined>): readonly Markup[] =>
  DIMENSION_HUES.flatMap((hue) => {
    const pattern = PATTERNS.get(hue);
    if (!pattern || !used.has(hue)) return [];
    const { path, width, tile } = pattern;
    return el(
      'pattern',
      { id: patternId(pen, hue), width: tile, height: tile, patternUnits: 'userSpaceOnUse' },
      el('path', {
        d: path,
        fill: 'none',
        stroke: pen.palette.dimensions[hue].stroke,
        'stroke-width': width,
        'stroke-linecap': 'round',
      }),
    );
  });
