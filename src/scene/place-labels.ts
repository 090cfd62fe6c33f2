import { extentOf } from './shapes.ts';
import type { Point, SceneNode } from './scene.ts';
import { shortened } from './shortened.ts';

/** A rectangle in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Measures one line of text in pixels. `strong` is the weight of selected and lit names. */
export type Measure = (text: string, strong: boolean) => number;

/** A label that found room, in pixels. */
export interface PlacedLabel {
  readonly node: SceneNode;
  readonly lines: readonly string[];
  readonly box: Box;
  readonly align: 'start' | 'center' | 'end';
}

/** What to label and what to keep off. Nodes are in scene units, everything else in pixels. */
export interface LabelQuestion {
  readonly nodes: readonly SceneNode[];
  readonly toPixel: (point: Point) => Point;
  readonly zoom: number;
  readonly measure: Measure;
  /** Boxes that no label may touch: badges, names of regions, controls. */
  readonly taken: readonly Box[];
  /** Points that lines run through; a label over many of them is worse. */
  readonly lines: readonly Point[];
  readonly width: number;
  readonly height: number;
  /** Id of the mark under the pointer. */
  readonly hovered?: string | undefined;
  /** Whether what recedes has no name. */
  readonly hushed?: boolean;
}

export const LINE_HEIGHT = 14;
const WIDEST = 124;
const GAP = 4;
const CLEARANCE = 2;
const CELL = 48;

const overlaps = (a: Box, b: Box, clearance: number): boolean =>
  a.x < b.x + b.width + clearance &&
  b.x < a.x + a.width + clearance &&
  a.y < b.y + b.height + clearance &&
  b.y < a.y + a.height + clearance;

/** Text on at most two balanced lines no wider than a label may be, or `undefined` when it does not fit. */
export const balanced = (text: string, measure: (line: string) => number): readonly string[] | undefined => {
  const words = text.split(/\s+/);
  if (measure(text) <= WIDEST * 0.8 || words.length === 1) return measure(text) <= WIDEST * 1.4 ? [text] : undefined;
  const breaks = words.slice(1).map((_, i) => [words.slice(0, i + 1).join(' '), words.slice(i + 1).join(' ')]);
  const wide = (lines: readonly string[]): number => Math.max(...lines.map(measure));
  const best = breaks.reduce((least, next) => (wide(next) < wide(least) ? next : least));
  return wide(best) <= WIDEST ? best : undefined;
};

/** A line cut to what a label may be wide; for names with nowhere to break. */
export const cutToFit = (text: string, measure: (line: string) => number): string => {
  let length = text.length;
  while (length > 1 && measure(shortened(text, length)) > WIDEST) length = Math.floor(length * 0.8);
  return shortened(text, length);
};

/** A grid of boxes that answers what stands near a box. */
const createOccupied = () => {
  const cells = new Map<string, Box[]>();
  const cellsOf = ({ x, y, width, height }: Box): string[] => {
    const keys: string[] = [];
    for (let i = Math.floor((x - GAP) / CELL); i <= Math.floor((x + width + GAP) / CELL); i += 1) {
      for (let j = Math.floor((y - GAP) / CELL); j <= Math.floor((y + height + GAP) / CELL); j += 1)
        keys.push(`${i} ${j}`);
    }
    return keys;
  };
  return {
    add(box: Box) {
      for (const key of cellsOf(box)) {
        const cell = cells.get(key);
        if (cell) cell.push(box);
        else cells.set(key, [box]);
      }
    },
    meets: (box: Box): boolean =>
      cellsOf(box).some((key) => cells.get(key)?.some((other) => overlaps(box, other, CLEARANCE))),
  };
};

interface Candidate {
  readonly box: Box;
  readonly align: PlacedLabel['align'];
}

const candidates = (at: Point, hw: number, hh: number, width: number, height: number): readonly Candidate[] => {
  const [middle, right, left] = [at.y - height / 2, at.x + hw + GAP, at.x - hw - GAP - width];
  const [below, above, centred] = [at.y + hh + GAP - 1, at.y - hh - GAP - height + 2, at.x - width / 2];
  const near = 0.7;
  const box = (x: number, y: number): Box => ({ x, y, width, height });
  return [
    { box: box(right, middle), align: 'start' },
    { box: box(left, middle), align: 'end' },
    { box: box(centred, below), align: 'center' },
    { box: box(centred, above), align: 'center' },
    { box: box(at.x + hw * near, below - 2), align: 'start' },
    { box: box(at.x - hw * near - width, below - 2), align: 'end' },
    { box: box(at.x + hw * near, above + 2), align: 'start' },
    { box: box(at.x - hw * near - width, above + 2), align: 'end' },
    { box: box(at.x - width / 4, below + 2), align: 'start' },
    { box: box(at.x - (3 * width) / 4, below + 2), align: 'end' },
    { box: box(at.x - width / 4, above - 2), align: 'start' },
    { box: box(at.x - (3 * width) / 4, above - 2), align: 'end' },
    { box: box(right, middle - height / 2), align: 'start' },
    { box: box(right, middle + height / 2), align: 'start' },
    { box: box(left, middle - height / 2), align: 'end' },
    { box: box(left, middle + height / 2), align: 'end' },
  ];
};

const within = ({ x, y, width, height }: Box, question: LabelQuestion): boolean =>
  x >= 2 && y >= 2 && x + width <= question.width - 2 && y + height <= question.height - 2;

const inside = ({ x, y, width, height }: Box, p: Point): boolean =>
  p.x > x && p.x < x + width && p.y > y && p.y < y + height;

const EMPHASIS_RANK = { selected: 0, lit: 1, plain: 2, veiled: 3 } as const;
const VEILED_PRIORITY = 4;

/** Texts worth trying for a node, best first. */
const textsFor = (node: SceneNode, strong: boolean): readonly string[] => {
  if (strong) return [node.label, node.short];
  if (node.count !== undefined) return [];
  if (node.emphasis === 'veiled') return node.priority >= VEILED_PRIORITY ? [node.short] : [];
  return node.label.length <= node.short.length + 6 ? [node.label, node.short] : [node.short];
};

const isStrong = (node: SceneNode, hovered: string | undefined): boolean =>
  node.emphasis === 'selected' || node.emphasis === 'lit' || node.id === hovered;

const order = (nodes: readonly SceneNode[], hovered: string | undefined): readonly SceneNode[] =>
  [...nodes].sort(
    (p, q) =>
      Number(q.id === hovered) - Number(p.id === hovered) ||
      EMPHASIS_RANK[p.emphasis] - EMPHASIS_RANK[q.emphasis] ||
      q.priority - p.priority,
  );

const onScreen = (question: LabelQuestion, { x, y }: Point): boolean =>
  x > -20 && y > -20 && x < question.width + 20 && y < question.height + 20;

/**
 * Finds room for labels so that no two touch each other, a node, or anything taken; by emphasis, then priority. Places
 * are tried to the right, left, below, above and at the corners; among the free ones, the one over the fewest lines
 * wins. What finds no room is left out. Cost about linear in nodes.
 */
export const placeLabels = (question: LabelQuestion): readonly PlacedLabel[] => {
  const { nodes, toPixel, zoom, measure, taken, lines, hovered } = question;
  const occupied = createOccupied();
  const names = createOccupied();
  for (const box of taken) [occupied, names].forEach((grid) => grid.add(box));
  const shown = nodes
    .map((node) => ({ node, at: toPixel(node), extent: extentOf(node.kind, node.r * zoom) }))
    .filter(({ at }) => onScreen(question, at));
  for (const { node, at, extent } of shown) {
    const box = { x: at.x - extent.hw, y: at.y - extent.hh, width: 2 * extent.hw, height: 2 * extent.hh };
    occupied.add(box);
    if (node.emphasis !== 'veiled') names.add(box);
  }
  const spots = new Map(shown.map((spot) => [spot.node, spot]));
  const placed: PlacedLabel[] = [];
  const named = shown
    .map((spot) => spot.node)
    .filter(({ id, emphasis }) => !question.hushed || emphasis !== 'veiled' || id === hovered);
  for (const node of order(named, hovered)) {
    const spot = spots.get(node)!;
    const label =
      findRoom(node, spot, { question, lines, measure, occupied }) ??
      lastResort(node, spot, { question, lines, measure, occupied: names });
    if (!label) continue;
    occupied.add(label.box);
    names.add(label.box);
    placed.push(label);
  }
  return placed;
};

interface Search {
  readonly question: LabelQuestion;
  readonly lines: readonly Point[];
  readonly measure: Measure;
  readonly occupied: { meets(box: Box): boolean };
}

/** What is selected, lit or hovered may stand on marks that recede; the selected and hovered are named in any case. */
const lastResort = (node: SceneNode, spot: Spot, search: Search): PlacedLabel | undefined => {
  const { hovered } = search.question;
  if (!isStrong(node, hovered)) return undefined;
  const found = search.question.nodes.some(({ emphasis }) => emphasis === 'veiled')
    ? findRoom(node, spot, search)
    : undefined;
  if (found || (node.emphasis !== 'selected' && node.id !== hovered)) return found;
  return findRoom(node, spot, { ...search, occupied: { meets: () => false } });
};

interface Spot {
  readonly at: Point;
  readonly extent: { readonly hw: number; readonly hh: number };
}

const findRoom = (
  node: SceneNode,
  { at, extent }: Spot,
  { question, lines, measure, occupied }: Search,
): PlacedLabel | undefined => {
  const strong = isStrong(node, question.hovered);
  const texts = textsFor(node, strong);
  for (const text of texts) {
    const wide = (line: string): number => measure(line, strong);
    const rows = balanced(text, wide) ?? (text === texts.at(-1) ? [cutToFit(text, wide)] : undefined);
    if (!rows) continue;
    const width = Math.max(...rows.map((line) => measure(line, strong)));
    const plate = node.emphasis === 'selected' ? 6 * question.zoom : 0;
    const free = candidates(at, extent.hw + plate, extent.hh + plate, width, rows.length * LINE_HEIGHT)
      .map((candidate, rank) => ({ ...candidate, rank }))
      .filter(({ box }) => within(box, question) && !occupied.meets(box));
    const cost = ({ box, rank }: { box: Box; rank: number }): number =>
      1.5 * rank + 1.2 * lines.filter((point) => inside(box, point)).length;
    if (free.length === 0) continue;
    const best = free.reduce((least, next) => (cost(next) < cost(least) ? next : least));
    return { node, lines: rows, box: best.box, align: best.align };
  }
  return undefined;
};
