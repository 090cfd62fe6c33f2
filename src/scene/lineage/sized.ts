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
  /** The whole name, for where there is one line. */
  readonly name: string;
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
const SHEET_PX = { min: 76, text: 124, inset: 9, line: 15, pad: 12, corner: 9, port: 10 } as const;
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

/** What the tab of a card would say, and how many speakers it leaves out. */
const tabWords = ({ speakers }: Entry): { readonly name: string; readonly more: string } | undefined => {
  const reports = speakers.filter(({ kind }) => kind === 'report');
  const [first, ...others] = reports.length > 0 ? reports : speakers;
  return first && { name: first.short ?? first.label, more: others.length > 0 ? ` +${others.length}` : '' };
};

const TAB_BESIDES_PX = 2 * TAB_PX.inset + 2 * TAB_PX.pad + TAB_PX.corner;

const tabOf = (entry: Entry, width: number, measure: Measure): Sized['tab'] => {
  const words = tabWords(entry);
  if (!words) return undefined;
  const room = width - TAB_BESIDES_PX - measure(words.more, 'text');
  const text = fitted(words.name, 'text', room, measure) + words.more;
  return { text, w: Math.ceil(measure(text, 'text')) + 2 * TAB_PX.pad + TAB_PX.corner };
};

/** What a card needs so that its tab is whole. */
const tabNeed = (entry: Entry, measure: Measure): number => {
  const words = tabWords(entry);
  return words ? Math.ceil(measure(words.name + words.more, 'text')) + TAB_BESIDES_PX : 0;
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
  const widest = Math.max(
    besides + measure(title, 'title'),
    tabNeed(entry, measure),
    ...chips.map(({ x, w }) => x + w + CARD_PX.inset),
  );
  const w = Math.ceil(Math.min(CARD_PX.max, Math.max(CARD_PX.min, widest)));
  const tab = tabOf(entry, w, measure);
  const shelved = shelvedText(entry);
  return {
    entry,
    w,
    h: rows === 0 ? CARD_PX.bare : CARD_PX.head + CARD_PX.row * rows + 2,
    above: tab ? TAB_PX.shows : 0,
    beyond: shelved === undefined ? 0 : SHELVED_PX.line + SHELVED_PX.gap + Math.ceil(measure(shelved, 'text')),
    name: title,
    title: [fitted(title, 'title', w - besides, measure)],
    year,
    chips,
    tab,
    shelved,
  };
};

const plural = (model: GraphModel, { kind }: GraphNode): string => (model.kind(kind)?.plural ?? kind).toLowerCase();

const sheetName = (model: GraphModel, entry: Entry): string =>
  entry.nodes.length > 1 ? counted(model, entry) : nameOf(entry.nodes[0]!);

/** Who utters a critique that is alone on its sheet. */
export const criticOf = ({ nodes, speakers }: Entry): GraphNode | undefined =>
  nodes.length === 1 && nodes[0]!.kind === 'critique' ? speakers[0] : undefined;

/** What a sheet says: its name and its year in one line, or the last, with the critic, in a line of its own. */
const sheetLines = (model: GraphModel, entry: Entry, measure: Measure): readonly string[] => {
  const name = sheetName(model, entry);
  const critic = criticOf(entry);
  const year = cardYear(entry);
  const whole = name.endsWith(` ${year}`) ? name : `${name}, ${year}`;
  if (!critic && measure(whole, 'text') <= SHEET_PX.text) return [whole];
  const last = critic ? `${nameOf(critic)}, ${year}` : year;
  return [...wrapped(name, 'text', SHEET_PX.text, 2, measure), fitted(last, 'text', SHEET_PX.text, measure)];
};

const sizedSheet = (model: GraphModel, entry: Entry, measure: Measure, arrivals: number): Sized => {
  const lines = sheetLines(model, entry, measure);
  const widest = Math.max(...lines.map((line) => measure(line, 'text') + 1)) + 2 * SHEET_PX.inset + SHEET_PX.corner;
  return {
    entry,
    w: Math.ceil(Math.max(SHEET_PX.min, widest)),
    h: Math.max(SHEET_PX.line * lines.length + SHEET_PX.pad, SHEET_PX.pad + SHEET_PX.port * arrivals),
    above: 0,
    beyond: entry.nodes.length > 1 ? STACK_PX : 0,
    name: sheetName(model, entry),
    title: lines,
    year: '',
    chips: [],
    tab: undefined,
    shelved: undefined,
  };
};

const IDEA_PX = { h: 26, sign: 26, pad: 12, text: 180 } as const;

const sizedIdea = (model: GraphModel, entry: Entry, measure: Measure): Sized => {
  const names = entry.nodes.map(nameOf).join(', ');
  const name = measure(names, 'text') <= IDEA_PX.text || entry.nodes.length === 1 ? names : counted(model, entry);
  const title = fitted(name, 'text', IDEA_PX.text, measure);
  const w = Math.ceil(measure(title, 'text')) + IDEA_PX.sign + IDEA_PX.pad;
  const nothing = { chips: [], tab: undefined, shelved: undefined } as const;
  return { entry, w, h: IDEA_PX.h, above: 0, beyond: 0, name, title: [title], year: '', ...nothing };
};

const counted = (model: GraphModel, { nodes }: Entry): string => `${nodes.length} ${plural(model, nodes[0]!)}`;

/** How far the sheets behind the first of a stack show. */
export const STACK_PX = 6;

/** How a box may be. */
export interface BoxManner {
  /** Chips take up to this of a row. */
  readonly widest?: number;
  /** Arrows that enter at its left, each by a port of its own. */
  readonly arrivals?: number;
}

/** The box of an entry, written and measured. */
export const sized = (
  model: GraphModel,
  entry: Entry,
  content: CardContent | undefined,
  measure: Measure,
  { widest = WIDEST_CHIPS_PX, arrivals = 0 }: BoxManner = {},
): Sized => {
  if (content) return sizedCard(model, entry, content, measure, widest);
  return entry.kind === 'idea' ? sizedIdea(model, entry, measure) : sizedSheet(model, entry, measure, arrivals);
};
