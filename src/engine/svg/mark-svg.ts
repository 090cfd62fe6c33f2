import { dimensionHue } from '../../scene/palette.ts';
import { pictogramPath } from '../../scene/pictograms.ts';
import type { SceneNode } from '../../scene/scene.ts';
import { foldPath, shapePath } from '../../scene/shapes.ts';
import { fillOf, hueOf, PICTOGRAM_GRID, PLATE, SIDE_CELLS, STACK, STROKE } from '../painter/paint-nodes.ts';
import { patternFill } from './patterns-svg.ts';
import { textAt, type Pen } from './pen.ts';
import { el, type Child, type Markup } from './xml.ts';

const outline = (kind: string, r: number, fill: string, stroke: string, more = {}): Markup =>
  el('path', { d: shapePath(kind, r), fill, stroke, 'stroke-width': STROKE, 'stroke-linejoin': 'round', ...more });

const stack = (pen: Pen, node: SceneNode): Child => {
  if (node.count === undefined) return undefined;
  const { stroke, tint } = hueOf(pen, node);
  return STACK.map((by) => outline(node.kind, node.r, tint, stroke, { transform: `translate(${by} ${-by})` }));
};

const plate = ({ palette }: Pen, { emphasis, kind, r }: SceneNode): Child =>
  emphasis === 'selected' ? outline(kind, r + PLATE, palette.inks.sel, palette.inks.ink) : undefined;

/** What a ring of a dimension is filled with: its pattern, and its pictogram on a clear disc. */
const dimensionSigns = (pen: Pen, { r, hue, pictogram }: Pick<SceneNode, 'r' | 'hue' | 'pictogram'>): Child => {
  const { stroke } = dimensionHue(pen.palette, hue);
  const path = pictogramPath(pictogram);
  const scale = (r * 1.02) / PICTOGRAM_GRID;
  const [by, middle] = [Math.round(scale * 1000) / 1000, PICTOGRAM_GRID / 2];
  return [
    el('circle', { r, fill: patternFill(pen, hue) }),
    el('circle', { r: r * 0.7, fill: pen.palette.inks.panel, stroke, 'stroke-width': 1 }),
    path &&
      el('path', {
        d: path,
        transform: `scale(${by}) translate(${-middle} ${-middle})`,
        fill: 'none',
        stroke,
        'stroke-width': 1.5,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      }),
  ];
};

const signs = (pen: Pen, node: SceneNode): Child => {
  if (node.count !== undefined) {
    const manner = { size: node.count > 99 ? 7.5 : 9, weight: 600, anchor: 'middle' } as const;
    return textAt(pen, String(node.count), 0, 0.5, manner);
  }
  if (node.kind === 'dimension') return dimensionSigns(pen, node);
  if (node.kind !== 'report') return undefined;
  const stroke = node.isStop ? pen.palette.inks.paper : hueOf(pen, node).stroke;
  return el('path', { d: foldPath(node.r), fill: 'none', stroke, 'stroke-width': 1.1 });
};

/** Which of two compared nodes a node is joined to; `top` is where the cells begin. */
const sideCells = ({ palette }: Pen, of: SceneNode['side'], top: number): Child =>
  of &&
  SIDE_CELLS.map(([x, other]) =>
    el('rect', {
      x,
      y: top,
      width: 7,
      height: 5,
      fill: of === other ? palette.inks.paper : palette.inks.ink,
      stroke: palette.inks.ink,
      'stroke-width': 1.2,
    }),
  );

/** One mark of a scene, in scene units, with its full name for those who point at it. */
export const markSvg = (pen: Pen, node: SceneNode): Markup =>
  el(
    'g',
    { class: 'mark', transform: placed(node) },
    el('title', {}, node.label),
    stack(pen, node),
    plate(pen, node),
    outline(node.kind, node.r, fillOf(pen, node), hueOf(pen, node).stroke),
    signs(pen, node),
    sideCells(pen, node.side, node.r + 1),
  );

const placed = ({ x, y }: SceneNode): string => `translate(${Math.round(x * 100) / 100} ${Math.round(y * 100) / 100})`;

/** The family of a kind, for its hue. */
export type KindFamilyOf = (kind: string) => SceneNode['family'];

/** The sign of a kind of node as a legend shows it, about (0, 0), 12 px wide. */
export const kindSign = (pen: Pen, kind: string, family: SceneNode['family']): Markup => {
  const { stroke, tint } = pen.palette.families[family];
  const r = 6;
  return el(
    'g',
    {},
    outline(kind, r, kind === 'definition' ? stroke : tint, stroke),
    kind === 'report' && el('path', { d: foldPath(r), fill: 'none', stroke, 'stroke-width': 1.1 }),
    kind === 'dimension' && el('circle', { r: 2.8, fill: 'none', stroke, 'stroke-width': STROKE }),
  );
};

/** The ring of a dimension as a legend or a table shows it, about (0, 0). */
export const dimensionSign = (pen: Pen, signsOf: Pick<SceneNode, 'hue' | 'pictogram'>, r = 9): Markup => {
  const { stroke, tint } = dimensionHue(pen.palette, signsOf.hue);
  return el('g', {}, outline('dimension', r, tint, stroke), dimensionSigns(pen, { ...signsOf, r }));
};

/** A fold as a legend shows it. */
export const foldSign = ({ palette }: Pen): Markup => {
  const { stroke, tint } = palette.families.threat;
  return el(
    'g',
    {},
    STACK.map((by) => outline('mixed', 4.5, tint, stroke, { transform: `translate(${by - 1} ${1 - by})` })),
    outline('mixed', 4.5, tint, stroke, { transform: 'translate(-1 1)' }),
  );
};

/** The plate of what is selected, as a legend shows it. */
export const platedSign = ({ palette }: Pen): Markup => outline('person', 6, palette.inks.sel, palette.inks.ink);

/** The cells of a compared node, as a legend shows them. */
export const sideSign = (pen: Pen, of: NonNullable<SceneNode['side']>): Markup => el('g', {}, sideCells(pen, of, -2.5));
