import { toFilter, toTimeRange } from '../analysis/to-filter.ts';
import type { ClaimId, NodeId } from '../model/ids.ts';
import { ADDRESS_KEYS, separatorOf, type AddressKey } from './address-keys.ts';
import { toCoverageLayout, type CellPlace } from './coverage-layout.ts';
import { parseDimensionWord } from './dimension-word.ts';
import { INQUIRIES, toInquiry, type Inquiry } from './inquiry.ts';
import { toFocus } from './focus-on.ts';
import { unescapePart } from './percent.ts';
import { toCamera } from './settle-camera.ts';
import { toStoryPlace } from './story-place.ts';
import { VIEWS, type Camera, type ViewState } from './view-state.ts';

/** What an address says. */
export interface ParsedAddress {
  /** Only the parts that the address names. */
  readonly view: Partial<ViewState>;
  /** Pairs with keys of another version or of another owner, as they stand; never acted upon. */
  readonly foreign: readonly string[];
}

type Values = ReadonlyMap<AddressKey, readonly string[]>;

const LONGEST_READ = 65_536;
const KEYS: ReadonlySet<string> = new Set(ADDRESS_KEYS);
const YEAR = /^-?\d{1,6}$/;

/**
 * Reads a view address, with or without a leading `#` or `?`. Any text is safe: what cannot be read is left out. Ids are
 * not checked against a graph here, see `knownView`.
 */
export const parseAddress = (text: string): ParsedAddress => {
  const values = new Map<AddressKey, readonly string[]>();
  const foreign: string[] = [];
  for (const pair of text.slice(0, LONGEST_READ).replace(/^[#?]/, '').split('&')) {
    const [, key = pair, value = ''] = /^([^=]*)=(.*)$/s.exec(pair) ?? [];
    const name = unescapePart(key);
    if (isKey(name))
      values.set(name, [...(values.get(name) ?? []), ...value.split(separatorOf(name)).map(unescapePart)]);
    else if (pair !== '') foreign.push(pair);
  }
  return { view: toPartialView(values), foreign };
};

/** Whether a text says anything that a view address can say; an empty one does, it is the view to begin with. */
export const isAddress = (text: string): boolean => {
  const pairs = text.replace(/^[#?]/, '').split('&');
  return pairs.every((pair) => pair === '') || pairs.some((pair) => KEYS.has(unescapePart(pair.split('=')[0] ?? '')));
};

const isKey = (name: string): name is AddressKey => KEYS.has(name);

const toPartialView = (values: Values): Partial<ViewState> => {
  const one = (key: AddressKey): string | undefined => values.get(key)?.[0];
  const view = VIEWS.find((name) => name === one('view'));
  const rest = (['hide', 'dim'] as const).find((name) => name === one('rest'));
  const table = (['nodes', 'claims'] as const).find((name) => name === one('table'));
  const focus = toFocusPart(one('focus'), one('steps'), one('dir'));
  const camera = toCameraPart(one('cam'));
  const cell = toCellPart(values.get('cell'));
  const inquiry = toInquiryPart(values);
  const story = toStoryPart(one('story'), one('step'));
  return {
    ...(view && { view }),
    ...(hasAny(values, ['sel', 'claims']) && { selection: toSelection(values) }),
    ...(hasAny(values, FILTER_KEYS) && { filter: toFilterPart(values) }),
    ...(hasAny(values, ['from', 'to']) && { time: toTimeRange({ from: year(one('from')), to: year(one('to')) }) }),
    ...(focus && { focus }),
    ...(rest && { rest }),
    ...(values.has('open') && { opened: list(values, 'open') }),
    ...(table && { table }),
    ...(hasAny(values, LAYOUT_KEYS) && { coverage: toLayoutPart(one) }),
    ...(values.has('lanes') && { lanes: list(values, 'lanes') }),
    ...(values.has('folded') && { folded: list(values, 'folded') }),
    ...(cell && { cell }),
    ...(values.has('cmp') && { compared: list(values, 'cmp') as readonly NodeId[] }),
    ...(inquiry && { inquiry }),
    ...(story && { story }),
    ...(camera && { camera }),
  };
};

const FILTER_KEYS = ['dim', 'match', 'kind', 'type', 'family', 'relation', 'basis', 'source', 'q'] as const;

const LAYOUT_KEYS = ['group', 'sort', 'turned', 'threats'] as const;

const hasAny = (values: Values, keys: readonly AddressKey[]): boolean => keys.some((key) => values.has(key));

const list = (values: Values, key: AddressKey): readonly string[] => [
  ...new Set((values.get(key) ?? []).filter((value) => value !== '')),
];

const toLayoutPart = (one: (key: AddressKey) => string | undefined): ViewState['coverage'] =>
  toCoverageLayout({
    group: one('group'),
    order: one('sort'),
    isTurned: one('turned') === 'yes',
    threats: one('threats'),
  });

const toCellPart = ([row = '', column = '']: readonly string[] = []): CellPlace | undefined =>
  row !== '' && column !== '' ? { row: row as NodeId, column: column as NodeId } : undefined;

/** A trace with ends is one that is asked for; without any, `ask` says so. */
const toInquiryPart = (values: Values): Inquiry | undefined => {
  const one = (key: AddressKey): string | undefined => values.get(key)?.[0];
  const number = (key: AddressKey): number | undefined =>
    /^\d{1,4}$/.test(one(key) ?? '') ? Number(one(key)) : undefined;
  const [from, to] = values.get('trace') ?? [];
  const kind = values.has('trace') ? 'trace' : INQUIRIES.find((name) => name === one('ask'));
  const families = list(values, 'along');
  const without = list(values, 'without');
  const isForward = one('backward') !== 'yes';
  const ask = { from, to, maxHops: number('hops'), isForward, isStated: one('only') === 'stated', families, without };
  return toInquiry({ kind, ask, open: (number('which') ?? 1) - 1 });
};

const toSelection = (values: Values): ViewState['selection'] => ({
  nodes: list(values, 'sel') as readonly NodeId[],
  claims: list(values, 'claims') as readonly ClaimId[],
});

const toFilterPart = (values: Values): ViewState['filter'] =>
  toFilter({
    dimensions: list(values, 'dim').map(parseDimensionWord),
    match: values.get('match')?.[0] === 'all' ? 'all' : 'any',
    kinds: list(values, 'kind'),
    types: list(values, 'type'),
    families: list(values, 'family'),
    relations: list(values, 'relation'),
    basis: list(values, 'basis'),
    sources: list(values, 'source'),
    text: values.get('q')?.join(' '),
  });

const year = (text: string | undefined): number | undefined =>
  text !== undefined && YEAR.test(text) ? Number(text) : undefined;

const toFocusPart = (id = '', steps = '1', direction = 'both'): ViewState['focus'] =>
  id === ''
    ? undefined
    : toFocus({
        id: id as NodeId,
        steps: /^\d$/.test(steps) ? Number(steps) : 1,
        direction: direction === 'in' || direction === 'out' ? direction : 'both',
      });

const toStoryPart = (id = '', step = '1'): ViewState['story'] =>
  id === '' ? undefined : toStoryPlace(id, /^\d{1,6}$/.test(step) ? Number(step) : 1);

const toCameraPart = (text = ''): Camera | undefined => {
  const [x, y, zoom, ...more] = text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
  return x === undefined || y === undefined || zoom === undefined || more.length > 0
    ? undefined
    : toCamera({ x, y, zoom });
};
