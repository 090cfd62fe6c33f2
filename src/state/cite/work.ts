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

/** What can be cited, with the names and fields of CSL-JSON 1.0.2 (citationstyles.org). */
export interface Work {
  readonly id: string;
  readonly type: 'dataset' | 'document';
  readonly title: string;
  readonly author?: readonly { readonly literal: string }[];
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

/** A source as a work. */
export const sourceWork = ({ id, label, title, author, publisher, when, url }: Source): Work => ({
  id,
  type: 'document',
  title: title ?? label,
  ...(author && { author: [{ literal: author }] }),
  ...(publisher && { publisher }),
  ...(when !== undefined && { issued: toWorkDate(when) }),
  ...(isWebAddress(url) && { URL: url }),
});

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
    ).map(sourceWork),
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
    ...(author ?? []).map(({ literal }) => literal),
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
