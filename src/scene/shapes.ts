/**
 * The shape of each kind, about (0, 0), y down, for a nominal radius of 1. Polygons are lists of corners; the rest
 * are named. The painter, the drawing engine and the glyphs of the legend all read this table.
 */

/** An outline in units of the nominal radius. */
export type Shape =
  | { readonly kind: 'polygon'; readonly points: readonly (readonly [number, number])[] }
  | { readonly kind: 'ellipse'; readonly rx: number; readonly ry: number }
  | { readonly kind: 'rounded'; readonly half: number; readonly corner: number };

const regular = (corners: number, radius: number, firstDegrees: number): Shape => ({
  kind: 'polygon',
  points: Array.from({ length: corners }, (_, i) => {
    const angle = ((firstDegrees + (360 * i) / corners) * Math.PI) / 180;
    return [radius * Math.cos(angle), radius * Math.sin(angle)] as const;
  }),
});

const polygon = (...points: readonly (readonly [number, number])[]): Shape => ({ kind: 'polygon', points });

const CIRCLE: Shape = { kind: 'ellipse', rx: 1, ry: 1 };

/** Shapes by kind of node. */
export const SHAPES: ReadonlyMap<string, Shape> = new Map([
  ['institution', { kind: 'rounded', half: 0.92, corner: 0.34 }],
  ['report', polygon([-0.82, -1.08], [0.2, -1.08], [0.82, -0.46], [0.82, 1.08], [-0.82, 1.08])],
  ['definition', polygon([0, -1.18], [1.18, 0], [0, 1.18], [-1.18, 0])],
  ['element', regular(6, 1.06, 0)],
  ['dimension', CIRCLE],
  ['person', CIRCLE],
  ['stakeholder', regular(8, 1.06, 22.5)],
  ['initiative', regular(5, 1.12, -90)],
  ['measure', polygon([0, -1.12], [1.14, 0.86], [-1.14, 0.86])],
  [
    'critique',
    polygon([-0.95, -0.95], [-0.42, -0.95], [0, -0.53], [0.42, -0.95], [0.95, -0.95], [0.95, 0.95], [-0.95, 0.95]),
  ],
  ['concept', { kind: 'ellipse', rx: 1.32, ry: 0.84 }],
] as const);

/** The shape of a kind; kinds that a dataset adds are drawn as circles. */
export const shapeOf = (kind: string): Shape => SHAPES.get(kind) ?? CIRCLE;

/** The fold of a report's cut corner, in units of the nominal radius: an open line. */
export const REPORT_FOLD: readonly (readonly [number, number])[] = [
  [0.2, -1.08],
  [0.2, -0.46],
  [0.82, -0.46],
];

/** Half width and half height of a kind's shape for a nominal radius. */
export const extentOf = (kind: string, r: number): { readonly hw: number; readonly hh: number } => {
  const shape = shapeOf(kind);
  if (shape.kind === 'ellipse') return { hw: shape.rx * r, hh: shape.ry * r };
  if (shape.kind === 'rounded') return { hw: shape.half * r, hh: shape.half * r };
  return {
    hw: Math.max(...shape.points.map(([x]) => Math.abs(x))) * r,
    hh: Math.max(...shape.points.map(([, y]) => Math.abs(y))) * r,
  };
};

const n = (value: number): string => String(Math.round(value * 100) / 100);

/** SVG path text of a kind's outline with nominal radius `r`, about (0, 0). */
export const shapePath = (kind: string, r: number): string => {
  const shape = shapeOf(kind);
  if (shape.kind === 'polygon') return `M${shape.points.map(([x, y]) => `${n(x * r)} ${n(y * r)}`).join('L')}Z`;
  if (shape.kind === 'ellipse') {
    const [rx, ry] = [n(shape.rx * r), n(shape.ry * r)];
    return `M-${rx} 0A${rx} ${ry} 0 1 1 ${rx} 0A${rx} ${ry} 0 1 1 -${rx} 0Z`;
  }
  const [h, c] = [shape.half * r, shape.corner * r];
  const inner = n(h - c);
  const arc = `A${n(c)} ${n(c)} 0 0 1`;
  return `M-${inner} -${n(h)}H${inner}${arc} ${n(h)} -${inner}V${inner}${arc} ${inner} ${n(h)}H-${inner}${arc} -${n(h)} ${inner}V-${inner}${arc} -${inner} -${n(h)}Z`;
};

/** SVG path text of a report's fold with nominal radius `r`. */
export const foldPath = (r: number): string => `M${REPORT_FOLD.map(([x, y]) => `${n(x * r)} ${n(y * r)}`).join('L')}`;
