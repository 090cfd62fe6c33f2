import { seededRandom } from '../../base/seeded-random.ts';
import type { Point } from '../../scene/scene.ts';
import type { LayoutLink } from '../../scene/layout-input.ts';
import { distanceToSegment2, segmentsCross } from './segment-crossing.ts';

/** Marks to seat, slots to seat them in, and which slots each may take. */
export interface Seating {
  readonly links: readonly LayoutLink[];
  readonly slots: readonly Point[];
  /** For each mark: indexes of the slots it may take. */
  readonly allowed: readonly (readonly number[])[];
  /** For each mark: the slot it starts in, each taken once. */
  readonly start: readonly number[];
}

const SEED = 2003;
const CROSSING = 90;
/** Part of the time that the search by length takes. */
const ROUGH_SHARE = 0.2;
const TOO_NEAR = 14;
const OVER_MARK = 60;

/** Steps of annealing by length alone, and with crossings and lines over marks counted. */
export interface Effort {
  readonly rough: number;
  readonly fine: number;
}

/** Told how much is done, 0 to 1, about a hundred times. */
export type Progress = (done: number) => void;

interface Table {
  readonly a: Int32Array;
  readonly b: Int32Array;
  readonly cost: Float64Array;
  readonly weight: Float64Array;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly seat: Int32Array;
  readonly holder: Int32Array;
  readonly linksAt: readonly (readonly number[])[];
}

const toTable = ({ links, slots, start, allowed }: Seating): Table => {
  const linksAt: number[][] = allowed.map(() => []);
  links.forEach(({ a, b }, i) => {
    linksAt[a]!.push(i);
    if (b !== a) linksAt[b]!.push(i);
  });
  const holder = new Int32Array(slots.length).fill(-1);
  start.forEach((slot, mark) => (holder[slot] = mark));
  return {
    a: Int32Array.from(links, ({ a }) => a),
    b: Int32Array.from(links, ({ b }) => b),
    cost: Float64Array.from(links, ({ cost }) => cost),
    weight: Float64Array.from(links, ({ weight }) => weight),
    x: Float64Array.from(start, (slot) => slots[slot]!.x),
    y: Float64Array.from(start, (slot) => slots[slot]!.y),
    seat: Int32Array.from(start),
    holder,
    linksAt,
  };
};

const lengthAt = (table: Table, mark: number): number => {
  const { a, b, x, y, weight } = table;
  let sum = 0;
  for (const i of table.linksAt[mark]!) sum += weight[i]! * Math.hypot(x[a[i]!]! - x[b[i]!]!, y[a[i]!]! - y[b[i]!]!);
  return sum;
};

const crossingsOf = ({ a, b, x, y, cost }: Table, link: number): number => {
  const [p, q] = [a[link]!, b[link]!];
  const [px, py, qx, qy] = [x[p]!, y[p]!, x[q]!, y[q]!];
  let count = 0;
  for (let j = 0; j < a.length; j += 1) {
    const [r, s] = [a[j]!, b[j]!];
    if (r === p || r === q || s === p || s === q) continue;
    if (segmentsCross(px, py, qx, qy, x[r]!, y[r]!, x[s]!, y[s]!)) count += cost[j]!;
  }
  return count * cost[link]!;
};

const marksUnder = ({ a, b, x, y, cost }: Table, link: number): number => {
  const [p, q] = [a[link]!, b[link]!];
  const [px, py, qx, qy] = [x[p]!, y[p]!, x[q]!, y[q]!];
  let count = 0;
  for (let m = 0; m < x.length; m += 1) {
    if (m === p || m === q) continue;
    if (distanceToSegment2(x[m]!, y[m]!, px, py, qx, qy) < TOO_NEAR * TOO_NEAR) count += 1;
  }
  return count * cost[link]!;
};

const linesOver = ({ a, b, x, y, cost }: Table, mark: number): number => {
  const [mx, my] = [x[mark]!, y[mark]!];
  let count = 0;
  for (let i = 0; i < a.length; i += 1) {
    const [p, q] = [a[i]!, b[i]!];
    if (p === mark || q === mark) continue;
    if (distanceToSegment2(mx, my, x[p]!, y[p]!, x[q]!, y[q]!) < TOO_NEAR * TOO_NEAR) count += cost[i]!;
  }
  return count;
};

const fineCost = (table: Table, mark: number): number => {
  let cost = lengthAt(table, mark) + OVER_MARK * linesOver(table, mark);
  for (const link of table.linksAt[mark]!) {
    cost += CROSSING * crossingsOf(table, link) + OVER_MARK * marksUnder(table, link);
  }
  return cost;
};

const place = (table: Table, slots: readonly Point[], mark: number, slot: number): void => {
  table.seat[mark] = slot;
  table.holder[slot] = mark;
  table.x[mark] = slots[slot]!.x;
  table.y[mark] = slots[slot]!.y;
};

const swap = (table: Table, slots: readonly Point[], mark: number, slot: number): void => {
  const [from, other] = [table.seat[mark]!, table.holder[slot]!];
  table.holder[from] = -1;
  if (other >= 0) place(table, slots, other, from);
  place(table, slots, mark, slot);
};

type Cost = (table: Table, mark: number) => number;

interface Schedule {
  readonly steps: number;
  readonly hot: number;
  readonly cold: number;
  readonly cost: Cost;
  readonly progress: Progress;
}

const REPORTS = 50;

const anneal = (
  seating: Seating,
  table: Table,
  random: () => number,
  { steps, hot, cold, cost, progress }: Schedule,
): void => {
  const stride = Math.ceil(steps / REPORTS);
  const { slots, allowed } = seating;
  const may = allowed.map((choices) => new Set(choices));
  for (let step = 0; step < steps; step += 1) {
    if (step % stride === 0) progress(step / steps);
    const mark = Math.floor(random() * allowed.length);
    const slot = allowed[mark]![Math.floor(random() * allowed[mark]!.length)]!;
    const [from, other] = [table.seat[mark]!, table.holder[slot]!];
    if (other === mark || (other >= 0 && !may[other]!.has(from))) continue;
    const before = cost(table, mark) + (other >= 0 ? cost(table, other) : 0);
    swap(table, slots, mark, slot);
    const rise = cost(table, mark) + (other >= 0 ? cost(table, other) : 0) - before;
    const heat = hot * (cold / hot) ** (step / steps);
    if (rise > 0 && random() >= Math.exp(-rise / heat)) swap(table, slots, mark, from);
  }
};

/**
 * Seats marks in slots so that linked marks are near each other, links cross rarely and do not run over marks.
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi, 1983) with a fixed seed: first by length, then by all three.
 * Returns the slot of each mark. Cost: rough steps × links of a mark, fine steps × links of a mark × all links.
 */
export const assignSlots = (seating: Seating, effort: Effort, progress: Progress = () => {}): readonly number[] => {
  const table = toTable(seating);
  const random = seededRandom(SEED);
  if (seating.allowed.length === 0) return [];
  anneal(seating, table, random, {
    steps: effort.rough,
    hot: 300,
    cold: 6,
    cost: lengthAt,
    progress: (done) => progress(done * ROUGH_SHARE),
  });
  anneal(seating, table, random, {
    steps: effort.fine,
    hot: 200,
    cold: 3,
    cost: fineCost,
    progress: (done) => progress(ROUGH_SHARE + done * (1 - ROUGH_SHARE)),
  });
  return [...table.seat];
};
