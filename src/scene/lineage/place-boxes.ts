import { dateless } from './dateless.ts';
import type { Company, Placed, Placement, Traffic } from './placed.ts';
import { packLane, type Row } from './pack-lane.ts';
import type { Entry } from './entry.ts';
import type { Sized } from './sized.ts';
import { clearOf, trunkOf, type Trunk } from './trunks.ts';
import { atEase, barsAt, rightOf, wishOf, type Wish } from './wishes.ts';
import type { YearAxis } from './year-axis.ts';

/** Where boxes may lie. */
export interface Field {
  readonly lanes: number;
  readonly axis: YearAxis;
  readonly left: number;
  /** What a reader sees without scrolling. */
  readonly width: number;
}

/** From the last box to the end of the picture, and from the last year where the picture scrolls anyway. */
const END_PX = { box: 14, year: 36 } as const;

const kinOf =
  ({ ancestors, descendants }: Traffic) =>
  (a: Entry, b: Entry): boolean =>
    ancestors(a).includes(b) || descendants(a).includes(b);

/** The places of one row: each pin near the left edge of its box, clear of trunks, as far as its neighbours let it. */
const alongRow = (row: Row, lane: number, trunks: readonly Trunk[]): readonly Omit<Placed, 'row'>[] => {
  const limits: number[] = [];
  for (let i = row.length - 1; i >= 0; i -= 1) {
    const [wish, next] = [row[i]!, row[i + 1]];
    const own = rightOf(wish.sized, 0, 0);
    limits[i] = next ? Math.min(wish.hi, limits[i + 1]! - next.need - own) : wish.hi;
  }
  let right: number | undefined;
  return row.map((wish, i) => {
    const { sized, need, shelving } = wish;
    const lo = right === undefined ? wish.lo : Math.max(wish.lo, right + need);
    const hi = Math.max(lo, limits[i]!);
    const ease = Math.max(lo, Math.min(hi, atEase(wish)));
    const x = clearOf(trunks, lane, { lo, hi, ease, w: rightOf(sized, 0, 0), before: Math.min(need, 26) });
    right = rightOf(sized, shelving, x);
    return {
      sized,
      x,
      right,
      pin: sized.entry.date?.hasPin ? wish.pin : undefined,
      shelvedAt: sized.shelved === undefined ? undefined : barsAt(sized, shelving, x),
    };
  });
};

/** Rows of dated boxes, lane by lane, those that most arrows leave first; trunks are known to what comes after. */
const datedRows = (
  wishes: readonly Wish[],
  traffic: Traffic,
  { lanes }: Field,
): { readonly rows: readonly Company[][]; readonly trunks: readonly Trunk[] } => {
  const isKin = kinOf(traffic);
  const trunks: Trunk[] = [];
  const rows = Array.from({ length: lanes }, (_, lane): Company[] => {
    const mine = wishes.filter(({ sized }) => sized.entry.lane === lane);
    const busiest = (row: Row): number => Math.max(...row.map(({ sized }) => traffic.below(sized).length));
    const weight = ({ sized: { entry } }: Wish): number =>
      traffic.ancestors(entry).length + traffic.descendants(entry).length + (entry.kind === 'card' ? 2 : 0);
    const packed = packLane(mine, { weight, isKin: (a, b) => isKin(a.sized.entry, b.sized.entry) });
    return [...packed]
      .sort((a, b) => busiest(b) - busiest(a))
      .map((row) => {
        const placed = alongRow(row, lane, trunks);
        trunks.push(...placed.flatMap((box) => trunkBelow(box, lane, wishes, traffic)));
        return placed;
      });
  });
  return { rows, trunks };
};

const PORT_PX = 10;

const trunkBelow = (
  { sized, x }: Omit<Placed, 'row'>,
  lane: number,
  wishes: readonly Wish[],
  traffic: Traffic,
): readonly Trunk[] => {
  const to = traffic.below(sized).flatMap((entry) => (entry.lane > lane ? [entry.lane] : []));
  const others = wishes.filter((wish) => wish.sized !== sized && wish.sized.entry.lane >= lane);
  const tied = others.map(({ sized: box, lo, hi }) => ({ lane: box.entry.lane, lo: hi, hi: lo + box.w }));
  const trunk = trunkOf({ lo: x + PORT_PX, hi: x + sized.w - PORT_PX }, to, tied);
  return trunk ? [trunk] : [];
};

/**
 * Places boxes across: in each lane by year, so that every pin lies on its box and every box has the room its arrows
 * need before it; a box without a place opens a row. Boxes without a year have no pin: they stand where their arrows
 * are short. Cost: boxes times rows of a lane.
 */
export const placeBoxes = (boxes: readonly Sized[], field: Field, traffic: Traffic): Placement => {
  const { axis, left } = field;
  const end = Math.max(field.width, axis.end + END_PX.year) - END_PX.box;
  const dated = boxes.filter(({ entry }) => entry.date);
  const wishes = dated.map((box) => wishOf(box, axis, traffic.need(box), { left: left + traffic.needFirst(box), end }));
  const { rows, trunks } = datedRows(wishes, traffic, field);
  const free = boxes.filter(({ entry }) => !entry.date);
  const all = dateless(free, rows, { ...traffic, trunks, left, width: end });
  const rowLanes = all.flatMap((mine, lane) => mine.map(() => lane));
  const placed = all.flat().flatMap((row, i) => row.map((box): Placed => ({ ...box, row: i })));
  return { boxes: placed, rowLanes, left, width: Math.max(end, ...placed.map(({ right }) => right)) + END_PX.box };
};
