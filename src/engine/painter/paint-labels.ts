import { LINE_HEIGHT, type Box, type PlacedLabel } from '../../scene/place-labels.ts';
import { pointOn } from '../../scene/link-geometry.ts';
import type { Point, Scene, SceneLink, SceneRegion } from '../../scene/scene.ts';
import { keeping, type Brush } from './brush.ts';
import { SHORE } from './paint-ground.ts';

const FACE = 'system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';
const HALO = 3.4;
const REGION_SPACING = 0.14;
const REGION_SIZE = 12;

/** Font of a label. */
export const labelFont = (strong: boolean, selected = false): string =>
  `${selected ? 650 : strong ? 550 : 450} 12px ${FACE}`;

/** Font of a region's name. */
export const REGION_FONT = `500 ${REGION_SIZE}px ${FACE}`;

const inkFor = ({ palette }: Brush, { node }: PlacedLabel): string => {
  if (node.emphasis === 'veiled' || node.count !== undefined) return palette.inks.ink3;
  return node.emphasis === 'plain' && node.priority < 5 ? palette.inks.ink2 : palette.inks.ink;
};

const ANCHOR = { start: 0, center: 0.5, end: 1 } as const;

/** Paints labels in pixels, each with a halo of paper. */
export const paintLabels = (brush: Brush, labels: readonly PlacedLabel[], hovered: string | undefined): void =>
  keeping(brush, () => {
    const { context, palette } = brush;
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    for (const label of labels) {
      const strong = label.node.emphasis === 'lit' || label.node.id === hovered;
      context.font = labelFont(strong, label.node.emphasis === 'selected');
      context.textAlign = label.align;
      const x = label.box.x + label.box.width * ANCHOR[label.align];
      label.lines.forEach((line, i) => {
        const y = label.box.y + LINE_HEIGHT * (i + 0.5) + 0.5;
        context.strokeStyle = palette.inks.paper;
        context.lineWidth = 2 * HALO;
        context.strokeText(line, x, y);
        context.fillStyle = label.node.id === hovered ? palette.inks.ink : inkFor(brush, label);
        context.fillText(line, x, y);
      });
    }
  });

const regionName = ({ label }: SceneRegion): string => label.toLocaleUpperCase();

const spacing = (context: CanvasRenderingContext2D, em: number): void => {
  if ('letterSpacing' in context) context.letterSpacing = `${em * REGION_SIZE}px`;
};

interface Shore {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  /** Middle of the part of the land that is nearest to its upper and its lower end. */
  readonly upper: number;
  readonly lower: number;
}

const shoreOf = (points: readonly Point[], zoom: number): Shore => {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)];
  const middleNear = (level: number): number => {
    const near = points.filter(({ y }) => Math.abs(y - level) < 40 * zoom).map(({ x }) => x);
    return (Math.min(...near) + Math.max(...near)) / 2;
  };
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top,
    bottom,
    upper: middleNear(top),
    lower: middleNear(bottom),
  };
};

/** Places to try for a region's name: on the outer side first, in the middle, then towards either end. */
const nameSpots = (
  { left, right, top, bottom, upper, lower }: Shore,
  width: number,
  zoom: number,
  outerIsTop: boolean,
): readonly Box[] => {
  const reach = SHORE * zoom + 4;
  const height = REGION_SIZE + 2;
  const rows = [
    { y: top - reach - height, middle: upper },
    { y: bottom + reach, middle: lower },
  ];
  return (outerIsTop ? rows : [...rows].reverse()).flatMap(({ y, middle }) =>
    [middle - width / 2, left, right - width, left - width / 3, right - (2 * width) / 3].map((x) => ({
      x,
      y,
      width,
      height,
    })),
  );
};

const apart = (a: Box, b: Box): boolean =>
  a.x + a.width + 8 < b.x || b.x + b.width + 8 < a.x || a.y + a.height < b.y || b.y + b.height < a.y;

/** A region's name and where it stands, in pixels. */
export interface PlacedName {
  readonly name: string;
  readonly box: Box;
}

/** Where the names of the regions stand: outside their lands, off marks and each other. One without room is left out. */
export const placeRegionNames = (
  context: CanvasRenderingContext2D,
  { regions, bounds, nodes }: Scene,
  toPixel: (point: Point) => Point,
  zoom: number,
): readonly PlacedName[] => {
  context.font = REGION_FONT;
  const middle = toPixel({ x: 0, y: (bounds.y0 + bounds.y1) / 2 }).y;
  const marks = nodes.map((node): Box => {
    const { x, y } = toPixel(node);
    const r = node.r * zoom;
    return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
  });
  const placed: PlacedName[] = [];
  for (const region of regions) {
    const shore = shoreOf(region.outline.map(toPixel), zoom);
    const name = regionName(region);
    const width = context.measureText(name).width + name.length * REGION_SPACING * REGION_SIZE;
    const spots = nameSpots(shore, width, zoom, (shore.top + shore.bottom) / 2 < middle);
    const taken = [...placed.map(({ box }) => box), ...marks];
    const box = spots.find((spot) => taken.every((other) => apart(spot, other)));
    if (box) placed.push({ name, box });
  }
  return placed;
};

/** Paints the names of the regions in capitals. */
export const paintRegionNames = (brush: Brush, names: readonly PlacedName[]): void =>
  keeping(brush, () => {
    const { context, palette } = brush;
    context.font = REGION_FONT;
    context.textAlign = 'left';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    spacing(context, REGION_SPACING);
    for (const { name, box } of names) {
      context.strokeStyle = palette.inks.paper;
      context.lineWidth = 2 * HALO;
      context.strokeText(name, box.x, box.y + box.height / 2);
      context.fillStyle = palette.inks.ink3;
      context.fillText(name, box.x, box.y + box.height / 2);
    }
    spacing(context, 0);
  });

/** What a link says, written beside its middle, level, and off its number. */
export const placeLinkWord = (
  context: CanvasRenderingContext2D,
  { label, curve, count }: SceneLink,
  toPixel: (point: Point) => Point,
): PlacedName => {
  context.font = labelFont(true);
  const { x, y } = toPixel(pointOn(curve, 0.5));
  const width = context.measureText(label).width;
  return {
    name: label,
    box: { x: x - width / 2, y: y - LINE_HEIGHT - (count > 1 ? 9 : 4), width, height: LINE_HEIGHT },
  };
};

/** Paints the words of links. */
export const paintLinkWords = (brush: Brush, words: readonly PlacedName[]): void =>
  keeping(brush, () => {
    const { context, palette } = brush;
    context.font = labelFont(true);
    context.textAlign = 'left';
    context.textBaseline = 'middle';
    context.lineJoin = 'round';
    for (const { name, box } of words) {
      context.strokeStyle = palette.inks.paper;
      context.lineWidth = 2 * HALO;
      context.strokeText(name, box.x, box.y + box.height / 2);
      context.fillStyle = palette.inks.ink;
      context.fillText(name, box.x, box.y + box.height / 2);
    }
  });
