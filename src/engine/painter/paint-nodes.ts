import { dimensionHue, familyHue, type Hue } from '../../scene/palette.ts';
import { PATTERNS, pictogramPath } from '../../scene/pictograms.ts';
import type { SceneNode } from '../../scene/scene.ts';
import { foldPath, shapePath } from '../../scene/shapes.ts';
import { keeping, type Brush, type Colours } from './brush.ts';
import type { PathCache } from './path-cache.ts';

/** Width of the outline of a mark. */
export const STROKE = 1.5;
/** How far the plate of a selected mark reaches beyond it. */
export const PLATE = 6;
/** Size of the grid that pictograms are drawn on. */
export const PICTOGRAM_GRID = 16;
/** Offsets of the outlines behind a fold, the farthest first. */
export const STACK = [4, 2] as const;

/** The two cells under a compared node: where each begins, and the side that leaves it empty. */
export const SIDE_CELLS = [
  [-7, 'b'],
  [0, 'a'],
] as const;

/** The colours of a node: of its dimension, or of the family of its kind. */
export const hueOf = ({ palette }: Colours, node: SceneNode): Hue =>
  node.kind === 'dimension' ? dimensionHue(palette, node.hue) : familyHue(palette, node.family);

/** The fill of a mark: its tint; its stroke where it is a definition or a stop of a trace; the plate where selected. */
export const fillOf = (colours: Colours, node: SceneNode): string => {
  if (node.emphasis === 'selected' && node.kind !== 'dimension') return colours.palette.inks.sel;
  const { stroke, tint } = hueOf(colours, node);
  if (node.isStop && node.kind !== 'dimension') return stroke;
  return node.kind === 'definition' && node.count === undefined ? stroke : tint;
};

const paintShape = (brush: Brush, paths: PathCache, node: SceneNode, r: number, fill: string, stroke: string): void => {
  const { context } = brush;
  const outline = paths.get(shapePath(node.kind, r));
  context.fillStyle = fill;
  context.strokeStyle = stroke;
  context.lineWidth = STROKE;
  context.lineJoin = 'round';
  context.fill(outline);
  context.stroke(outline);
};

const paintPattern = (brush: Brush, paths: PathCache, node: SceneNode): void => {
  const pattern = PATTERNS.get(node.hue ?? '');
  if (!pattern) return;
  const { context } = brush;
  const tile = paths.get(pattern.path);
  keeping(brush, () => {
    const edge = new Path2D();
    edge.arc(0, 0, node.r, 0, 2 * Math.PI);
    context.clip(edge);
    context.strokeStyle = hueOf(brush, node).stroke;
    context.lineWidth = pattern.width;
    context.lineCap = 'round';
    const steps = Math.ceil(node.r / pattern.tile);
    context.translate(-steps * pattern.tile, -steps * pattern.tile);
    for (let row = 0; row < 2 * steps; row += 1) {
      keeping(brush, () => {
        for (let column = 0; column < 2 * steps; column += 1) {
          context.stroke(tile);
          context.translate(pattern.tile, 0);
        }
      });
      context.translate(0, pattern.tile);
    }
  });
};

const paintPictogram = (brush: Brush, paths: PathCache, node: SceneNode): void => {
  const { context, palette } = brush;
  const { stroke } = hueOf(brush, node);
  const inner = paths.get(shapePath('person', node.r * 0.7));
  context.fillStyle = palette.inks.panel;
  context.strokeStyle = stroke;
  context.lineWidth = 1;
  context.fill(inner);
  context.stroke(inner);
  const path = pictogramPath(node.pictogram);
  if (path === undefined) return;
  keeping(brush, () => {
    const scale = (node.r * 1.02) / PICTOGRAM_GRID;
    context.scale(scale, scale);
    context.translate(-PICTOGRAM_GRID / 2, -PICTOGRAM_GRID / 2);
    context.lineWidth = 1.5;
    context.lineCap = 'round';
    context.lineJoin = 'round';
    context.stroke(paths.get(path));
  });
};

const paintCount = (brush: Brush, node: SceneNode): void => {
  const { context, palette } = brush;
  context.fillStyle = palette.inks.ink;
  context.font = `600 ${node.count! > 99 ? 7.5 : 9}px system-ui, sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(String(node.count), 0, 0.5);
};

/** Paints what a plain shape leaves out: fold and lines of a sheet, pattern and pictogram of a dimension, the count of a fold. */
export const paintNodeSigns = (brush: Brush, paths: PathCache, node: SceneNode): void =>
  keeping(brush, () => {
    const { context } = brush;
    context.translate(node.x, node.y);
    context.lineWidth = 1.1;
    context.strokeStyle = node.isStop ? brush.palette.inks.paper : hueOf(brush, node).stroke;
    if (node.count !== undefined) return paintCount(brush, node);
    if (node.kind === 'report') context.stroke(paths.get(foldPath(node.r)));
    if (node.kind !== 'dimension') return undefined;
    paintPattern(brush, paths, node);
    return paintPictogram(brush, paths, node);
  });

/** Second outlines behind a fold, so that it reads as several. */
const paintStack = (brush: Brush, paths: PathCache, node: SceneNode): void => {
  const { stroke, tint } = hueOf(brush, node);
  for (const offset of STACK) {
    keeping(brush, () => {
      brush.context.translate(offset, -offset);
      paintShape(brush, paths, node, node.r, tint, stroke);
    });
  }
};

/** Which of two compared nodes a node is joined to: two cells, filled for the first, the second or both. */
const paintSide = (brush: Brush, { x, y, r }: SceneNode, side: NonNullable<SceneNode['side']>): void =>
  keeping(brush, () => {
    const { context, palette } = brush;
    context.translate(x, y + r + 1);
    context.lineWidth = 1.2;
    context.strokeStyle = palette.inks.ink;
    for (const [at, other] of SIDE_CELLS) {
      context.fillStyle = side === other ? palette.inks.paper : palette.inks.ink;
      context.fillRect(at, 0, 7, 5);
      context.strokeRect(at, 0, 7, 5);
    }
  });

const paintPlate = (brush: Brush, paths: PathCache, node: SceneNode): void =>
  paintShape(brush, paths, node, node.r + PLATE, brush.palette.inks.sel, brush.palette.inks.ink);

/** Paints one node whole. A selected one stands larger on a plate. */
export const paintNode = (brush: Brush, paths: PathCache, node: SceneNode): void => {
  keeping(brush, () => {
    brush.context.translate(node.x, node.y);
    if (node.count !== undefined) paintStack(brush, paths, node);
    if (node.emphasis === 'selected') paintPlate(brush, paths, node);
    paintShape(brush, paths, node, node.r, fillOf(brush, node), hueOf(brush, node).stroke);
  });
  paintNodeSigns(brush, paths, node);
  if (node.side) paintSide(brush, node, node.side);
};
