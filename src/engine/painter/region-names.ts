import type { Box } from '../../scene/place-labels.ts';
import type { Point, Scene, SceneRegion } from '../../scene/scene.ts';
import { keeping, type Brush } from './brush.ts';
import { FACE, writeNames, type PlacedName } from './haloed-text.ts';
import { SHORE } from './paint-ground.ts';
import type { Extent } from '../viewport.ts';
import type { Ruler } from './ruler.ts';

/** Space between the letters of a region's name, in em, its size and its font. */
export const REGION_SPACING = 0.14;
export const REGION_SIZE = 12;
const REGION_FONT = `500 ${REGION_SIZE}px ${FACE}`;

/** A name keeps this far from the edge of the picture. */
const EDGE = 6;

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

/** A place moved into the picture, if it is then still over or under its land; a name that is cut says nothing. */
const inSight = (box: Box, { left, right }: Shore, { width, height }: Extent): readonly Box[] => {
  const x = Math.max(EDGE, Math.min(width - box.width - EDGE, box.x));
  const isSeen = box.y >= 2 && box.y + box.height <= height - 2 && x >= EDGE;
  const isBeside = x + box.width / 2 >= left && x + box.width / 2 <= right;
  return isSeen && (isBeside || x === box.x) ? [{ ...box, x }] : [];
};

const apart = (a: Box, b: Box): boolean =>
  a.x + a.width + 8 < b.x || b.x + b.width + 8 < a.x || a.y + a.height < b.y || b.y + b.height < a.y;

/** Where the names of the regions stand: outside their lands, off marks and each other. One without room is left out. */
export const placeRegionNames = (
  ruler: Ruler,
  { regions, bounds, nodes }: Scene,
  toPixel: (point: Point) => Point,
  zoom: number,
  extent: Extent,
): readonly PlacedName[] => {
  ruler.font = REGION_FONT;
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
    const width = ruler.measureText(name).width + name.length * REGION_SPACING * REGION_SIZE;
    const isUpper = (shore.top + shore.bottom) / 2 < middle;
    const spots = nameSpots(shore, width, zoom, isUpper).flatMap((spot) => inSight(spot, shore, extent));
    const taken = [...placed.map(({ box }) => box), ...marks];
    const box = spots.find((spot) => taken.every((other) => apart(spot, other)));
    if (box) placed.push({ name, box });
  }
  return placed;
};

/** Paints the names of the regions in capitals. */
export const paintRegionNames = (brush: Brush, names: readonly PlacedName[]): void =>
  keeping(brush, () => {
    brush.context.font = REGION_FONT;
    spacing(brush.context, REGION_SPACING);
    writeNames(brush, names, brush.palette.inks.ink3);
    spacing(brush.context, 0);
  });
