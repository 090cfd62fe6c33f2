import type { GraphModel } from '../../model/graph-model.ts';
import type { GraphNode } from '../../model/records.ts';
import type { Changes } from './changes.ts';
import { chipRows, WIDEST_CHIPS_PX, type Chip } from './chip-rows.ts';
import type { Entry } from './entry.ts';
import { fitted, wrapped, type Measure } from './measure.ts';
import type { Stance } from './stances.ts';

/** A box with everything written in it and its size, before it has a place. */
export interface Sized {
  readonly entry: Entry;
  readonly w: number;
  /** Of the card or sheet alone. */
  readonly h: number;
  /** What the tab adds above. */
  readonly above: number;
  /** What a shelving adds at the right. */
  readonly beyond: number;
  readonly title: readonly string[];
  readonly year: string;
  readonly chips: readonly Chip[];
  readonly tab: { readonly text: string; readonly w: number } | undefined;
  readonly shelved: string | undefined;
}

/** What a card says of elements, and how that differs from its parent. */
export interface CardContent {
  readonly stances: ReadonlyMap<GraphNode['id'], Stance>;
  readonly changes: Changes | undefined;
}

const CARD_PX = { min: 126, max: 190, inset: 8, head: 32, row: 22, bare: 34, sign: 20 } as const;
const SHEET_PX = { min: 76, text: 124, inset: 9, line: 15, pad: 12, corner: 9 } as const;
const TAB_PX = { inset: 5, shows: 19, pad: 8, corner: 10 } as const;
/** From a card to the bars of its shelving, and from there to the words. */
const SHELVED_PX = { line: 26, gap: 9 } as const;
const YEAR_GAP_PX = 8;

/** The name of a node on its box. */
export const nameOf = ({ short, acronym, label }: GraphNode): string => short ?? acronym ?? label;

/** The name on a card: without the year, which stands beside it. */
const cardTitle = (node: GraphNode, year: string): string => {
  const name = nameOf(node);
  return year !== '' && name.endsWith(` ${year}`) ? name.slice(0, -year.length - 1) : name;
};

const cardYear = ({ date }: Entry): string => date?.text ?? 'no year';

const tabOf = ({ speakers }: Entry, width: number, measure: Measure): Sized['tab'] => {
  const [first, ...others] =
    speakers.filter(({ kind }) => kind === 'report').length > 0
      ? speakers.filter(({ kind }) => kind === 'report')
      : speakers;
  if (!first) return undefined;
  const more = others.length > 0 ? ` +${others.length}` : '';
  const room = width - 2 * TAB_PX.inset - 2 * TAB_PX.pad - TAB_PX.corner - measure(more, 'text');
  const text = fitted(first.short ?? first.label, 'text', room, measure) + more;
  return { text, w: Math.ceil(measure(text, 'text')) + 2 * TAB_PX.pad + TAB_PX.corner };
};

const shelvedText = ({ shelved }: Entry): string | undefined => {
  if (!shelved) return undefined;
  return shelved.date ? `shelved, ${shelved.date.text}` : 'shelved';
};

const sizedCard = (
  model: GraphModel,
  entry: Entry,
  { stances, changes }: CardContent,
  measure: Measure,
  room: number,
): Sized => {
  const { chips, rows } = chipRows(model, stances, changes, measure, room);
  const year = cardYear(entry);
  const title = cardTitle(entry.nodes[0]!, year);
  const besides = 2 * CARD_PX.inset + CARD_PX.sign + YEAR_GAP_PX + measure(year, 'text');
  const widest = Math.max(besides + measure(title, 'title'), ...chips.map(({ x, w }) => x + w + CARD_PX.inset));
  const w = Math.ceil(Math.min(CARD_PX.max, Math.max(CARD_PX.min, widest)));
  const tab = tabOf(entry, w, measure);
  const shelved = shelvedText(entry);
  return {
    entry,
    w,
    h: rows === 0 ? CARD_PX.bare : CARD_PX.head + CARD_PX.row * rows + 2,
    above: tab ? TAB_PX.shows : 0,
    beyond: shelved === undefined ? 0 : SHELVED_PX.line + SHELVED_PX.gap + Math.ceil(measure(shelved, 'text')),
    title: [fitted(title, 'title', w - besides, measure)],
    year,
    chips,
    tab,
    shelved,
  };
};

const plural = (model: GraphModel, { kind }: GraphNode): string => (model.kind(kind)?.plural ?? kind).toLowerCase();

/** What a sheet says: its name, its critic and its year in one line, or the last in a line of their own. */
const sheetLines = (model: GraphModel, entry: Entry, measure: Measure): readonly string[] => {
  const [first, ...others] = entry.nodes;
  const name = others.length > 0 ? counted(model, entry) : nameOf(first!);
  const critic = others.length === 0 && first!.kind === 'critique' ? entry.speakers[0] : undefined;
  const year = cardYear(entry);
  const whole = name.endsWith(` ${year}`) ? name : `${name}, ${year}`;
  if (!critic && measure(whole, 'text') <= SHEET_PX.text) return [whole];
  const last = critic ? `${nameOf(critic)}, ${year}` : year;
  return [...wrapped(name, 'text', SHEET_PX.text, 2, measure), fitted(last, 'text', SHEET_PX.text, measure)];
};

const sizedSheet = (model: GraphModel, entry: Entry, measure: Measure): Sized => {
  const lines = sheetLines(model, entry, measure);
  const widest = Math.max(...lines.map((line) => measure(line, 'text') + 1)) + 2 * SHEET_PX.inset + SHEET_PX.corner;
  return {
    entry,
    w: Math.ceil(Math.max(SHEET_PX.min, widest)),
    h: SHEET_PX.line * lines.length + SHEET_PX.pad,
    above: 0,
    beyond: entry.nodes.length > 1 ? STACK_PX : 0,
    title: lines,
    year: '',
    chips: [],
    tab: undefined,
    shelved: undefined,
  };
};

const IDEA_PX = { h: 26, sign: 26, pad: 12, text: 150 } as const;

const sizedIdea = (model: GraphModel, entry: Entry, measure: Measure): Sized => {
  const names = entry.nodes.map(nameOf).join(', ');
  const name = measure(names, 'text') <= IDEA_PX.text || entry.nodes.length === 1 ? names : counted(model, entry);
  const title = fitted(name, 'text', IDEA_PX.text, measure);
  const w = Math.ceil(measure(title, 'text')) + IDEA_PX.sign + IDEA_PX.pad;
  const nothing = { chips: [], tab: undefined, shelved: undefined } as const;
  return { entry, w, h: IDEA_PX.h, above: 0, beyond: 0, title: [title], year: '', ...nothing };
};

const counted = (model: GraphModel, { nodes }: Entry): string => `${nodes.length} ${plural(model, nodes[0]!)}`;

/** How far the sheets behind the first of a stack show. */
export const STACK_PX = 6;

/** The box of an entry, written and measured; chips take up to `widest` pixels of a row. */
export const sized = (
  model: GraphModel,
  entry: Entry,
  content: CardContent | undefined,
  measure: Measure,
  widest = WIDEST_CHIPS_PX,
): Sized => {
  if (content) return sizedCard(model, entry, content, measure, widest);
  return (entry.kind === 'idea' ? sizedIdea : sizedSheet)(model, entry, measure);
};
