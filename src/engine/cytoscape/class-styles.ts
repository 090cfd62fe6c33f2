import type { StylesheetJson, StylesheetStyle } from 'cytoscape';
import { dimensionHue, DIMENSION_HUES, familyHue, KIND_FAMILIES, type Palette } from '../../scene/palette.ts';
import { LINK_FAMILIES } from '../../scene/scene.ts';
import { extentOf, SHAPES, type Shape } from '../../scene/shapes.ts';

const shapeStyle = (kind: string, shape: Shape): StylesheetStyle['style'] => {
  if (shape.kind === 'ellipse') return { shape: 'ellipse' };
  if (shape.kind === 'rounded') return { shape: 'round-rectangle', 'corner-radius': 3 } as StylesheetStyle['style'];
  const { hw, hh } = extentOf(kind, 1);
  const points = shape.points.map(([x, y]) => `${(x / hw).toFixed(3)} ${(y / hh).toFixed(3)}`).join(' ');
  return { shape: 'polygon', 'shape-polygon-points': points };
};

/** Classes are ours: `k-` kind, `f-` family, `h-` hue, `l-` link family. Nothing of a file is in a selector or a value. */
export const classStyles = (palette: Palette): StylesheetJson => [
  {
    selector: 'node',
    style: {
      width: 'data(width)',
      height: 'data(height)',
      'border-width': 1.5,
      'overlay-opacity': 0,
      shape: 'ellipse',
    },
  },
  ...[...SHAPES].map(([kind, shape]) => ({ selector: `.k-${kind}`, style: shapeStyle(kind, shape) })),
  ...KIND_FAMILIES.map((family) => {
    const { stroke, tint } = familyHue(palette, family);
    return { selector: `.f-${family}`, style: { 'background-color': tint, 'border-color': stroke } };
  }),
  { selector: '.solid', style: { 'background-color': familyHue(palette, 'idea').stroke } },
  ...DIMENSION_HUES.map((name) => {
    const { stroke, tint } = dimensionHue(palette, name);
    return { selector: `.h-${name}`, style: { 'background-color': tint, 'border-color': stroke } };
  }),
  {
    selector: 'edge',
    style: {
      width: 'data(width)',
      'curve-style': 'unbundled-bezier',
      'edge-distances': 'endpoints',
      'control-point-distances': 'data(bend)',
      'control-point-weights': 'data(weight)',
      'source-endpoint': 'data(start)',
      'target-endpoint': 'data(end)',
      'overlay-opacity': 0,
      'line-color': palette.inks.link,
    } as unknown as StylesheetStyle['style'],
  },
  ...LINK_FAMILIES.map((family) => ({ selector: `.l-${family}`, style: { 'line-color': lineInk(palette, family) } })),
  { selector: '.l-content', style: { 'line-style': 'dashed', 'line-dash-pattern': [0.1, 3.4], 'line-cap': 'round' } },
  { selector: '.inferred', style: { 'line-style': 'dashed', 'line-dash-pattern': [5, 3.5], 'line-cap': 'butt' } },
];

const lineInk = ({ inks }: Palette, family: (typeof LINK_FAMILIES)[number]): string => {
  if (family === 'lineage') return inks.ink;
  if (family === 'documents') return inks['link-doc'];
  return family === 'content' ? inks['link-con'] : inks.link;
};
