import { remember } from '../../analysis/remember.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import { dateText } from '../../model/date-text.ts';
import { parsePartialDate, type DatePoint } from '../../model/partial-date.ts';
import type { Claim, Source } from '../../model/records.ts';
import type { ExplorerState } from '../explorer-state.ts';
import type { ExportScope } from '../export-formats.ts';
import { modelOf } from '../model-of.ts';
import { visibleInFocus } from '../selectors.ts';
import { viewText } from '../view-text.ts';

/** A date as CSL-JSON has it: year, month and day as far as they are known, or words. */
export type WorkDate =
  { readonly 'date-parts': readonly [readonly number[]]; readonly circa?: true } | { readonly literal: string };

/** A name of CSL-JSON: of a person whose family name is known, or as it is written. */
export type WorkName = { readonly family: string; readonly given: string } | { readonly literal: string };

/** What can be cited, with the names and fields of CSL-JSON 1.0.2 (citationstyles.org). */
export interface Work {
  readonly id: string;
  readonly type: 'dataset' | 'document';
  readonly title: string;
  readonly author?: readonly WorkName[];
  readonly publisher?: string;
  readonly issued?: WorkDate;
  readonly version?: string;
  readonly license?: string;
  readonly language?: string;
  readonly URL?: string;
  readonly accessed?: WorkDate;
  readonly note?: string;
}

/** Where what is cited was seen. */
export interface Place {
  /** A link that opens the view, or at least the page it was seen on. */
  readonly link?: string;
  /** The view address, where the link does not hold it. */
  readonly address?: string;
  /** When it was seen. */
  readonly seenOn?: Date;
  /** Whether the view is cited, or the dataset whatever is shown of it. */
  readonly scope?: ExportScope;
}

/** A source as a work. Its author is a person where a graph is given that knows a person of this name. */
export const sourceWork = ({ id, label, title, author, publisher, when, url }: Source, model?: GraphModel): Work => ({
  id,
  type: 'document',
  title: title ?? label,
  ...(author && { author: [authorName(author, model)] }),
  ...(publisher && { publisher }),
  ...(when !== undefined && { issued: toWorkDate(when) }),
  ...(isWebAddress(url) && { URL: url }),
});

/** Two words, each a name: which of more is the family name, nobody can tell. */
const TWO_NAMES = /^(\p{Lu}[\p{L}\p{M}'’.-]*) (\p{Lu}[\p{L}\p{M}'’-]*)$/u;

const personNames = remember(
  ({ nodes }: GraphModel): ReadonlySet<string | undefined> =>
    new Set(
      nodes.flatMap(({ kind, label, short, aliases = [] }) => (kind === 'person' ? [label, short, ...aliases] : [])),
    ),
);

const authorName = (author: string, model: GraphModel | undefined): WorkName => {
  const [, given, family] = (model && personNames(model).has(author) && TWO_NAMES.exec(author)) || [];
  return given !== undefined && family !== undefined ? { family, given } : { literal: author };
};

/** A name as it reads in a sentence. */
const nameText = (name: WorkName): string => ('literal' in name ? name.literal : `${name.given} ${name.family}`);

/** A name for lists that are sorted by it: "Matta, Aaron". */
export const sortingName = (name: WorkName): string =>
  'literal' in name ? name.literal : `${name.family}, ${name.given}`;

/** A version that is the day, month or year in which it came out. */
const VERSION_DATE = /^(19|20)\d\d(-\d\d(-\d\d)?)?$/;

/** The dataset in its version, as it is seen through the present view. */
export const viewWork = (state: ExplorerState, { link, address, seenOn, scope }: Place = {}): Work | undefined => {
  const dataset = modelOf(state)?.dataset;
  if (!dataset) return undefined;
  const { id, title, version, licence, language } = dataset;
  return {
    id: `${id}-${version}`,
    type: 'dataset',
    title,
    version,
    ...(VERSION_DATE.test(version) && { issued: toWorkDate(version) }),
    ...(licence && { license: licence }),
    language,
    ...(link && { URL: link }),
    ...(seenOn && { accessed: { 'date-parts': [[seenOn.getFullYear(), seenOn.getMonth() + 1, seenOn.getDate()]] } }),
    note: [`${viewText(state, scope)}.`, licence && `Licence: ${licence}.`, address && `View: ${address}`]
      .filter(Boolean)
      .join(' '),
  };
};

/** The present view and, behind it, the sources that its claims rest on, in dataset order. */
export const worksOfView = (state: ExplorerState, place?: Place): readonly Work[] => {
  const model = modelOf(state);
  const view = viewWork(state, place);
  if (!model || !view) return [];
  const { claims } = visibleInFocus(state);
  return [
    view,
    ...sourcesOf(
      model,
      model.claims.filter(({ id }) => claims.has(id)),
    ).map((source) => sourceWork(source, model)),
  ];
};

/** The sources that claims rest on, in dataset order. */
export const sourcesOf = ({ dataset }: GraphModel, claims: readonly Claim[]): readonly Source[] => {
  const ids = new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)));
  return dataset.sources.filter(({ id }) => ids.has(id));
};

/** A work in one line of plain text: who, what, which version and licence, by whom, when. */
export const workText = ({ author, title, version, license, publisher, issued }: Work): string =>
  [
    ...(author ?? []).map(nameText),
    title,
    version && `version ${version}`,
    license,
    publisher,
    issued && workDateText(issued),
  ]
    .filter(Boolean)
    .join(', ');

/** A date of a work in words. */
export const workDateText = (date: WorkDate): string => {
  if ('literal' in date) return date.literal;
  const text = date['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
  return dateText(`${text}${date.circa ? '~' : ''}`);
};

const isWebAddress = (url: string | undefined): url is string => /^https?:\/\/[^\s]+$/i.test(url ?? '');

const toWorkDate = (when: string): WorkDate => {
  const date = parsePartialDate(when);
  if (!date.ok || date.value.kind !== 'point' || date.value.hiddenDigits || date.value.uncertain)
    return { literal: dateText(when) };
  return { 'date-parts': [partsOf(date.value)], ...(date.value.approximate && { circa: true }) };
};

const partsOf = ({ year, month, day }: DatePoint): number[] =>
  [year, month, day].filter((part): part is number => part !== undefined);
