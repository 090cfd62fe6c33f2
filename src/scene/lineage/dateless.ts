import type { Entry } from './entry.ts';
import type { Company, Traffic } from './placed.ts';
import type { Sized } from './sized.ts';
import { clearOf, type Trunk } from './trunks.ts';
import { barsAt, rightOf } from './wishes.ts';

/** What boxes without a year keep to. */
interface Ground extends Traffic {
  readonly trunks: readonly Trunk[];
  readonly left: number;
  readonly width: number;
}

/** A row more is worth this way along a row. */
const ROW_PX = 700;
const WRONG_SIDE = 3;

interface Place {
  readonly row: number;
  readonly x: number;
  readonly cost: number;
}

/** Where a box would stand if it were alone, and which side of that is the lesser evil. */
interface Ease {
  readonly x: number;
  readonly rather: 'before' | 'behind';
}

/** Behind what a box descends from, or before what descends from it: arrows run forward. Ideas have no time. */
const easeOf = (box: Sized, placed: ReadonlyMap<Entry, Company[number]>, ground: Ground): Ease => {
  const at = (entries: readonly Entry[]): Company =>
    entries.flatMap((entry) => (entry.kind === 'idea' ? [] : (placed.get(entry) ?? [])));
  const [above, below] = [at(ground.ancestors(box.entry)), at(ground.descendants(box.entry))];
  if (above.length > 0) return { x: Math.max(...above.map(({ right }) => right)) + ground.need(box), rather: 'behind' };
  const first = Math.min(...below.map((other) => other.x - ground.need(other.sized) - box.w));
  return { x: Math.max(ground.left, Number.isFinite(first) ? first : ground.left), rather: 'before' };
};

/** How far a box stands from its ease; the wrong side weighs more. */
const detour = (x: number, { x: ease, rather }: Ease): number =>
  Math.abs(x - ease) * (x < ease === (rather === 'before') ? 1 : WRONG_SIDE);

/** Free stretches of a row that take a box, as ranges of its left edge. */
const slots = (row: Company, box: Sized, ground: Ground): readonly { readonly lo: number; readonly hi: number }[] => {
  const w = rightOf(box, 0, 0);
  return [...row, undefined].flatMap((next, i) => {
    const before = row[i - 1];
    const lo = before ? before.right + ground.need(box) : ground.left + ground.needFirst(box);
    const hi = next ? next.x - ground.need(next.sized) - w : ground.width - w;
    return hi >= lo ? [{ lo, hi }] : [];
  });
};

const bestPlace = (rows: readonly Company[], box: Sized, ease: Ease, ground: Ground): Place => {
  const [w, before] = [rightOf(box, 0, 0), Math.min(ground.need(box), 26)];
  const open = rows.flatMap((row, at) =>
    slots(row, box, ground).map(({ lo, hi }): Place => {
      const near = Math.max(lo, Math.min(hi, ease.x));
      const x = clearOf(ground.trunks, box.entry.lane, { lo, hi, ease: near, w, before });
      return { row: at, x, cost: detour(x, ease) };
    }),
  );
  const left = ground.left + ground.needFirst(box);
  const last = Math.max(left, Math.min(ease.x, ground.width - w));
  const anew = clearOf(ground.trunks, box.entry.lane, { lo: left, hi: Infinity, ease: last, w, before });
  return [...open, { row: rows.length, x: anew, cost: ROW_PX + detour(anew, ease) }].sort(
    (a, b) => a.cost - b.cost || a.row - b.row,
  )[0]!;
};

const placedAt = (box: Sized, x: number): Company[number] => ({
  sized: box,
  x,
  right: rightOf(box, 0, x),
  pin: undefined,
  shelvedAt: box.shelved === undefined ? undefined : barsAt(box, 0, x),
});

/**
 * Places for boxes without a year in the rows of their lanes, those first that are tied to something placed. They
 * change no place of another box. Cost: boxes times boxes of their lanes.
 */
export const dateless = (
  boxes: readonly Sized[],
  rows: readonly (readonly Company[])[],
  ground: Ground,
): readonly (readonly Company[])[] => {
  const lanes = rows.map((mine) => [...mine]);
  const placed = new Map(rows.flat(2).map((box) => [box.sized.entry, box]));
  const isTied = ({ entry }: Sized): boolean =>
    [...ground.ancestors(entry), ...ground.descendants(entry)].some((other) => placed.has(other));
  const open = [...boxes];
  while (open.length > 0) {
    const [box] = open.splice(Math.max(0, open.findIndex(isTied)), 1);
    const mine = lanes[box!.entry.lane]!;
    const { row, x } = bestPlace(mine, box!, easeOf(box!, placed, ground), ground);
    const here = placedAt(box!, x);
    placed.set(box!.entry, here);
    mine[row] = [...(mine[row] ?? []), here].sort((a, b) => a.x - b.x);
  }
  return lanes;
};
