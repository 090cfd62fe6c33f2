import { byName } from './by-name.ts';
import type { Entry, LineageContent } from './entry.ts';
import type { EntrySigns } from './lineage-hops.ts';
import type { Emphasis } from './lit-lineage.ts';
import { fitted, type Measure } from './measure.ts';
import { criticOf, nameOf, type Sized } from './sized.ts';

/** An entry on its rail: a card beside it where it is lit, otherwise one line. */
export interface PhoneBox {
  readonly sized: Sized;
  readonly emphasis: Emphasis;
  readonly signs: EntrySigns;
  readonly isCard: boolean;
  /** Middle of its mark. */
  readonly markY: number;
  readonly railX: number;
  /** Left edge of card or line. */
  readonly x: number;
  readonly y: number;
  /** Its one line: name, and what fits beside it. */
  readonly name: string;
  readonly beside: string;
}

/** All entries in their places, with the years at their left. */
export interface Column {
  readonly boxes: readonly PhoneBox[];
  readonly years: readonly { readonly text: string; readonly y: number; readonly isLit: boolean }[];
  /** Where years are left out. */
  readonly folds: readonly number[];
  readonly height: number;
}

/** What the column asks of each entry. */
export interface ColumnWishes {
  railX(entry: Entry): number;
  lineOf(box: Sized): Pick<PhoneBox, 'name' | 'beside'>;
  sizedOf(entry: Entry): Sized;
  emphasisOf(entry: Entry): Emphasis;
  signsOf(entry: Entry): EntrySigns;
  /** Pills above an entry, and arrows that turn below it. */
  pillsAbove(entry: Entry): number;
  turnsBelow(entry: Entry): number;
}

const BESIDE_PX = 8;
const TOP_PX = 14;
const LINE_PX = 24;
const CARD_GAP_PX = 12;
const FOLD_PX = 22;
/** Height of a pill above an entry. */
export const PILL_PX = 27;
/** What an arrow that turns below an entry needs. */
export const TURN_PX = 4;
/** A gap of more years than this is marked. */
const LONG_YEARS = 3;

const LAST = Number.MAX_SAFE_INTEGER;
const yearOf = ({ date }: Entry): number => date?.year ?? LAST;

/**
 * Entries down the screen, by year, then by lane. Of the undated, ideas come first, and what something dated descends
 * from but that descends from nothing, so that arrows run down; the others last.
 */
export const downwards = ({ entries, threads }: Pick<LineageContent, 'entries' | 'threads'>): readonly Entry[] => {
  const parents = new Set(threads.filter(({ from }) => from.kind !== 'idea').map(({ to }) => to));
  const begins = new Set(threads.filter(({ to }) => to.date).map(({ from }) => from));
  const isFirst = (entry: Entry): boolean =>
    !entry.date && (entry.kind === 'idea' || (begins.has(entry) && !parents.has(entry)));
  const rank = (entry: Entry): number => (isFirst(entry) ? Number.MIN_SAFE_INTEGER : yearOf(entry));
  return [...entries].sort((a, b) => rank(a) - rank(b) || a.lane - b.lane || byName(a.nodes[0]!, b.nodes[0]!));
};

/** Whether something stands out of the veil. */
export const isLit = (emphasis: Emphasis): boolean => emphasis === 'lit' || emphasis === 'selected';

/** Entries down by year, each as high as its content. */
export const downColumn = (entries: readonly Entry[], textX: number, wishes: ColumnWishes): Column => {
  const boxes: PhoneBox[] = [];
  const years: { text: string; y: number; isLit: boolean }[] = [];
  const folds: number[] = [];
  let y = TOP_PX;
  let before: Entry | undefined;
  for (const entry of entries) {
    const isNewYear = !before || yearOf(before) !== yearOf(entry);
    if (before?.date && isNewYear && yearOf(entry) - yearOf(before) > LONG_YEARS) {
      folds.push(y + FOLD_PX / 2);
      y += FOLD_PX;
    }
    y += wishes.pillsAbove(entry) * PILL_PX;
    const box = boxAt(entry, y, textX, wishes);
    boxes.push(box);
    if (isNewYear) years.push({ text: yearText(entry), y: box.markY, isLit: isLit(box.emphasis) });
    else if (isLit(box.emphasis)) years[years.length - 1] = { ...years.at(-1)!, isLit: true };
    const { h, above } = box.sized;
    y += (box.isCard ? h + above + CARD_GAP_PX : LINE_PX) + wishes.turnsBelow(entry) * TURN_PX;
    before = entry;
  }
  return { boxes, years, folds, height: y + TOP_PX };
};

const yearText = ({ date }: Entry): string => (date ? String(date.year) : 'no year');

const boxAt = (entry: Entry, y: number, x: number, wishes: ColumnWishes): PhoneBox => {
  const emphasis = wishes.emphasisOf(entry);
  const isCard = isLit(emphasis) && entry.kind === 'card';
  const sized = wishes.sizedOf(entry);
  return {
    ...wishes.lineOf(sized),
    sized,
    emphasis,
    signs: wishes.signsOf(entry),
    isCard,
    markY: y + (isCard ? 17 + sized.above : LINE_PX / 2),
    railX: wishes.railX(entry),
    x,
    y: isCard ? y + sized.above : y,
  };
};

/** The line of an entry that is no card. */
export const oneLine = (
  { name: whole, shelved, chips, entry }: Sized,
  room: number,
  measure: Measure,
): Pick<PhoneBox, 'name' | 'beside'> => {
  const face = entry.kind === 'card' ? 'title' : 'text';
  const name = fitted(whole, face, room, measure);
  const critic = criticOf(entry);
  const told = [
    ...(shelved === undefined ? [] : [shelved]),
    ...(critic ? [nameOf(critic)] : []),
    ...chips
      .filter(({ state }) => state !== 'more')
      .map(({ text, state }) => (state === 'excluded' || state === 'dropped' ? `not ${text}` : text)),
  ];
  const left = room - measure(name, face) - BESIDE_PX;
  const beside = told.findLast((_, i) => measure(told.slice(0, i + 1).join(', '), 'text') <= left);
  return { name, beside: beside === undefined ? '' : told.slice(0, told.indexOf(beside) + 1).join(', ') };
};
