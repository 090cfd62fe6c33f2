import type { GraphModel } from '../../model/graph-model.ts';
import { parsePartialDate, type DatePoint } from '../../model/partial-date.ts';
import { readableDate } from '../../model/readable-date.ts';
import type { Claim, GraphNode } from '../../model/records.ts';
import type { EntryDate } from './entry.ts';

const UNKNOWN_YEARS = [0, 9, 99] as const;

const pointDate = (point: DatePoint, hasPin: boolean): EntryDate => {
  const { month: _month, day: _day, ...year } = point;
  return { year: point.year + UNKNOWN_YEARS[point.hiddenDigits ?? 0], text: readableDate(year), hasPin };
};

/**
 * A date in EDTF as a place on the axis: a point at its year, or at the last year it can be where digits are unknown;
 * an interval at its start; one that goes on has no pin; one without a known start has no place.
 */
export const toEntryDate = (when: string | undefined): EntryDate | undefined => {
  const date = when === undefined ? undefined : parsePartialDate(when);
  if (!date?.ok) return undefined;
  if (date.value.kind === 'point') return pointDate(date.value, true);
  const { start, end } = date.value;
  return start.kind === 'point' ? pointDate(start, end.kind === 'point') : undefined;
};

/** By year; of one year those that are a point of it first, then by their words: claims have no order. */
const byTime = (a: EntryDate, b: EntryDate): number =>
  a.year - b.year || Number(b.hasPin) - Number(a.hasPin) || (a.text < b.text ? -1 : 1);

const earliest = (dates: readonly (EntryDate | undefined)[]): EntryDate | undefined =>
  dates.flatMap((date) => date ?? []).sort(byTime)[0];

/** Lineage relations that say when their start took something up. */
const saidBy = (claims: readonly Claim[]): readonly (EntryDate | undefined)[] =>
  claims.map(({ when }) => toEntryDate(when));

/**
 * When a node stands: by its own date if it is a text; a definition otherwise by the claims that state it, then by
 * the reports that do; anything else, and what is still undated, by the first lineage claim it makes.
 */
export const entryDate = (model: GraphModel, node: GraphNode, made: readonly Claim[]): EntryDate | undefined => {
  const own = node.kind === 'institution' || node.kind === 'person' ? undefined : toEntryDate(node.when);
  if (own) return own;
  const statements = model
    .claimsOf(node.id)
    .filter(
      ({ to, relation, polarity }) =>
        to === node.id && polarity === 'affirms' && (relation === 'states' || relation === 'introduces'),
    );
  return (
    earliest(saidBy(statements)) ??
    earliest(statements.map(({ from }) => toEntryDate(isText(model, from) ? model.node(from)?.when : undefined))) ??
    earliest(saidBy(made))
  );
};

const isText = (model: GraphModel, id: GraphNode['id']): boolean => model.node(id)?.kind === 'report';
