import type { Sized } from './sized.ts';
import type { YearAxis } from './year-axis.ts';

/** A box with its place across: its row among all rows of the picture, and its x. */
export interface Placed {
  readonly sized: Sized;
  readonly row: number;
  readonly x: number;
  /** Right end of all that belongs to it, a shelving too. */
  readonly right: number;
  /** x of the wedge that marks its year. */
  readonly pin: number | undefined;
  /** x of the bars that mark when it was shelved. */
  readonly shelvedAt: number | undefined;
}

/** Boxes of all lanes with their places across. */
export interface Placement {
  readonly boxes: readonly Placed[];
  /** Lane of each row. */
  readonly rowLanes: readonly number[];
  readonly width: number;
  /** Left edge of the column without years. */
  readonly undatedAt: number | undefined;
}

/** Room the arrows to a box need before it, and how many leave it. */
export interface Traffic {
  need(box: Sized): number;
  leaving(box: Sized): number;
}

interface Wish {
  readonly sized: Sized;
  readonly pin: number;
  readonly lo: number;
  readonly hi: number;
  readonly need: number;
  /** Where a shelving is marked at the least. */
  readonly shelving: number;
}

const CARD_PIN = { start: 4, end: 4 } as const;
const SHEET_PIN = { start: 8, end: 16 } as const;
/** Where a pin stands in its box if there is room. */
const AT_EASE_PX = 26;
const SHELVING_LINE_PX = 26;
const UNDATED_GAP_PX = 44;
const END_PX = 28;

const pinRange = ({ entry }: Sized): { readonly start: number; readonly end: number } =>
  entry.kind === 'card' ? CARD_PIN : SHEET_PIN;

/** How far a pin may lie from the left edge of its box. */
export const pinLimits = (box: Sized): readonly [least: number, most: number] => {
  const { start, end } = pinRange(box);
  return [start, box.w - end];
};

const wishOf = (sized: Sized, axis: YearAxis, need: number): Wish => {
  const { date, shelved } = sized.entry;
  const pin = axis.x(date!.year);
  const [least, most] = pinLimits(sized);
  const shelving = shelved?.date ? axis.x(shelved.date.year) : 0;
  return { sized, pin, lo: pin - most, hi: pin - least, need, shelving };
};

const barsAt = ({ sized, shelving }: Wish, x: number): number => Math.max(x + sized.w + SHELVING_LINE_PX, shelving);
const rightOf = (wish: Wish, x: number): number => {
  const { w, beyond, shelved } = wish.sized;
  return shelved === undefined ? x + w + beyond : barsAt(wish, x) + beyond - SHELVING_LINE_PX;
};

interface Row {
  readonly wishes: Wish[];
  right: number;
}

/** Rows of one lane: each wish goes to the first row whose boxes leave it a place by its year. */
const inRows = (wishes: readonly Wish[]): readonly Row[] => {
  const rows: Row[] = [];
  for (const wish of wishes) {
    const room = rows.find(({ right }) => right + wish.need <= wish.hi);
    const row = room ?? { wishes: [], right: -wish.need + Math.min(wish.need, wish.hi) };
    if (!room) rows.push(row);
    row.right = rightOf(wish, Math.max(wish.lo, row.right + wish.need));
    row.wishes.push(wish);
  }
  return rows;
};

/** The places of one row: each pin near the left edge of its box as far as its neighbours let it. */
const alongRow = ({ wishes }: Row, row: number): readonly Placed[] => {
  const limits: number[] = [];
  for (let i = wishes.length - 1; i >= 0; i -= 1) {
    const wish = wishes[i]!;
    const next = wishes[i + 1];
    const own = rightOf({ ...wish, shelving: 0 }, 0);
    limits[i] = next ? Math.min(wish.hi, limits[i + 1]! - next.need - own) : wish.hi;
  }
  let right: number | undefined;
  return wishes.map((wish, i) => {
    const before = right === undefined ? Math.min(wish.need, wish.hi) : right + wish.need;
    const x = Math.max(wish.lo, before, Math.min(limits[i]!, wish.pin - AT_EASE_PX));
    right = rightOf(wish, x);
    const { sized } = wish;
    return {
      sized,
      row,
      x,
      right,
      pin: sized.entry.date?.hasPin ? wish.pin : undefined,
      shelvedAt: sized.shelved === undefined ? undefined : barsAt(wish, x),
    };
  });
};

/**
 * Places boxes across: in each lane from left to right by year, so that every pin lies on its box and every box has
 * the room its arrows need before it; a box without a place opens a row. Rows that most arrows leave come first. The undated stand in a column behind the
 * last year, one to a row. Cost linear but for the rows of a lane.
 */
export const placeBoxes = (
  boxes: readonly Sized[],
  lanes: number,
  axis: YearAxis,
  { need, leaving }: Traffic,
): Placement => {
  const byPin = (a: Sized, b: Sized): number => a.entry.date!.year - b.entry.date!.year;
  const rowLanes: number[] = [];
  const dated: Placed[] = [];
  const undated: { sized: Sized; row: number }[] = [];
  for (let lane = 0; lane < lanes; lane += 1) {
    const mine = boxes.filter(({ entry }) => entry.lane === lane);
    const packed = inRows(
      mine
        .filter(({ entry }) => entry.date)
        .sort(byPin)
        .map((box) => wishOf(box, axis, need(box))),
    );
    const busiest = ({ wishes }: Row): number => Math.max(...wishes.map(({ sized }) => leaving(sized)));
    const rows = [...packed].sort((a, b) => busiest(b) - busiest(a));
    const first = rowLanes.length;
    const free = mine.filter(({ entry }) => !entry.date);
    dated.push(...rows.flatMap((row, i) => alongRow(row, first + i)));
    undated.push(...free.map((sized, i) => ({ sized, row: first + i })));
    for (let i = 0; i < Math.max(rows.length, free.length); i += 1) rowLanes.push(lane);
  }
  const end = Math.max(axis.end, ...dated.map(({ right }) => right));
  const undatedAt = end + UNDATED_GAP_PX + Math.max(0, ...undated.map(({ sized }) => need(sized) - UNDATED_GAP_PX));
  const behind = undated.map(({ sized, row }): Placed => ({
    sized,
    row,
    x: undatedAt,
    right: undatedAt + sized.w + sized.beyond,
    pin: undefined,
    shelvedAt: sized.shelved === undefined ? undefined : undatedAt + sized.w + SHELVING_LINE_PX,
  }));
  return {
    boxes: [...dated, ...behind],
    rowLanes,
    width: Math.max(end, ...behind.map(({ right }) => right)) + END_PX,
    undatedAt: behind.length > 0 ? undatedAt : undefined,
  };
};
