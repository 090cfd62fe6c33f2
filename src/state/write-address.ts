import { ADDRESS_KEYS, ADDRESS_VERSION, separatorOf, type AddressKey } from './address-keys.ts';
import { USUAL_LAYOUT } from './coverage-layout.ts';
import { toDimensionWord } from './dimension-word.ts';
import { USUAL_ASK, type Inquiry } from './inquiry.ts';
import { escapePart } from './percent.ts';
import { INITIAL_VIEW, type ViewState } from './view-state.ts';

/** Longest address that is written, in characters; it is ASCII throughout. */
export const LONGEST_ADDRESS = 4096;

/** A view as an address, and in plain words what it had no room for. */
export interface WrittenAddress {
  /** Without a leading `#`; empty for the view to begin with. */
  readonly text: string;
  readonly leftOut: readonly string[];
}

/** Escaped values by key. */
type Parts = ReadonlyMap<AddressKey, readonly string[]>;

/** What goes first when there is no room, with its name for the reader. */
const LEAST_IMPORTANT: readonly (readonly [AddressKey, string])[] = [
  ['cam', 'the place of the camera'],
  ['open', 'opened groups'],
  ['lanes', 'the order of the lanes'],
  ['folded', 'folded lanes'],
  ['table', 'the kind of table'],
  ['rest', 'how the rest is shown'],
  ['group', 'how rows are grouped'],
  ['sort', 'how rows are sorted'],
  ['turned', 'which way the coverage runs'],
  ['threats', 'which threats are compared'],
  ['claims', 'selected claims'],
  ['q', 'the search text'],
  ['type', 'types'],
  ['relation', 'relations'],
  ['source', 'sources'],
  ['kind', 'kinds'],
  ['family', 'families of relations'],
  ['basis', 'basis'],
  ['dir', 'the direction of the focus'],
  ['steps', 'the steps of the focus'],
  ['sel', 'selected nodes'],
  ['cell', 'the open cell'],
  ['cmp', 'what is compared'],
  ['along', 'families of relations on a trace'],
  ['without', 'relations that a trace leaves out'],
  ['which', 'which trace is open'],
  ['hops', 'the hops of a trace'],
  ['trace', 'the trace'],
  ['story', 'the story'],
  ['dim', 'threat dimensions'],
  ['match', 'how dimensions match'],
  ['focus', 'the focus'],
];

/**
 * Writes what differs from the view to begin with. Every id comes back as it was. Where that takes more than 4,096
 * characters, lists lose their last values and then their key, the least important first.
 */
export const writeAddress = (view: ViewState): WrittenAddress => {
  let parts: Parts = partsOf(view);
  const leftOut: string[] = [];
  for (const [key, name] of LEAST_IMPORTANT) {
    if (toText(parts).length <= LONGEST_ADDRESS) break;
    if ((parts.get(key) ?? []).length === 0) continue;
    parts = shortened(parts, key);
    leftOut.push(name);
  }
  return { text: toText(parts), leftOut };
};

/** Without as many last values of a key as it takes, or without the key. */
const shortened = (parts: Parts, key: AddressKey): Parts => {
  const values = parts.get(key) ?? [];
  const keeping = (count: number): Parts => new Map([...parts, [key, values.slice(0, count)]]);
  const spare = LONGEST_ADDRESS - Math.max(`v=${ADDRESS_VERSION}`.length, toText(keeping(0)).length);
  let [length, count] = [key.length + 2, 0];
  for (const value of values) {
    length += value.length + (count > 0 ? separatorOf(key).length : 0);
    if (length > spare) break;
    count += 1;
  }
  return keeping(count);
};

const toText = (parts: Parts): string => {
  const pairs = ADDRESS_KEYS.flatMap((key) => {
    const values = parts.get(key) ?? [];
    return values.length > 0 ? [`${key}=${values.join(separatorOf(key))}`] : [];
  });
  return pairs.length > 0 ? [`v=${ADDRESS_VERSION}`, ...pairs].join('&') : '';
};

const partsOf = (view: ViewState): Parts => {
  const { selection, filter, time, focus, coverage, cell, story, camera } = view;
  const unless = <T extends string>(value: T, usual: T): readonly string[] => (value === usual ? [] : [value]);
  const number = (value: number | undefined): readonly string[] => (value === undefined ? [] : [String(value)]);
  const values: readonly (readonly [AddressKey, readonly string[]])[] = [
    ['view', unless(view.view, INITIAL_VIEW.view)],
    ['sel', selection.nodes],
    ['claims', selection.claims],
    ['dim', filter.dimensions.map(toDimensionWord)],
    ['match', unless(filter.match, 'any')],
    ['kind', filter.kinds],
    ['type', filter.types],
    ['family', filter.families],
    ['relation', filter.relations],
    ['basis', filter.basis],
    ['source', filter.sources],
    ['q', unless(filter.text, '')],
    ['from', number(time.from)],
    ['to', number(time.to)],
    ['focus', focus ? [focus.id] : []],
    ['steps', focus && focus.steps !== 1 ? [String(focus.steps)] : []],
    ['dir', focus ? unless(focus.direction, 'both') : []],
    ['rest', unless(view.rest, INITIAL_VIEW.rest)],
    ['open', view.opened],
    ['table', unless(view.table, INITIAL_VIEW.table)],
    ['cmp', view.compared],
    ...inquiryParts(view.inquiry),
    ['cell', cell ? [cell.row, cell.column] : []],
    ['group', unless(coverage.group, USUAL_LAYOUT.group)],
    ['sort', unless(coverage.order, USUAL_LAYOUT.order)],
    ['turned', coverage.isTurned ? ['yes'] : []],
    ['threats', unless(coverage.threats, USUAL_LAYOUT.threats)],
    ['lanes', view.lanes],
    ['folded', view.folded],
    ['story', story ? [story.id] : []],
    ['step', story && story.step !== 1 ? [String(story.step)] : []],
    ['cam', camera ? [`${camera.x},${camera.y},${camera.zoom}`] : []],
  ];
  return new Map(values.map(([key, texts]) => [key, texts.map((text) => escapeFor(key, text))]));
};

const inquiryParts = (inquiry: Inquiry | undefined): readonly (readonly [AddressKey, readonly string[]])[] => {
  if (!inquiry) return [];
  if (inquiry.kind !== 'trace') return [['ask', [inquiry.kind]]];
  const { from, to, maxHops, isForward, isStated, families, without } = inquiry.ask;
  const isOpenEnded = from === undefined && to === undefined;
  return [
    isOpenEnded ? ['ask', ['trace']] : ['trace', [from ?? '', to ?? '']],
    ['hops', maxHops === USUAL_ASK.maxHops ? [] : [String(maxHops)]],
    ['backward', isForward ? [] : ['yes']],
    ['only', isStated ? ['stated'] : []],
    ['along', families],
    ['without', without],
    ['which', inquiry.open > 0 ? [String(inquiry.open + 1)] : []],
  ];
};

/** Where two dots part values, a dot within a value is escaped. */
const escapeFor = (key: AddressKey, text: string): string =>
  separatorOf(key) === '..' ? escapePart(text).replaceAll('.', '%2E') : escapePart(text);
