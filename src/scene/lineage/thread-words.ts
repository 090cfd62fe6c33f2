import type { GraphModel } from '../../model/graph-model.ts';
import type { Claim } from '../../model/records.ts';
import type { Thread } from './entry.ts';
import { toEntryDate } from './entry-date.ts';

/** The words of a claim along its influence: "narrowed in". */
export const flowText = (model: GraphModel, { relation }: Claim): string => model.relation(relation)?.flow ?? relation;

/** Whether nothing of a claim was read in a source. */
export const isInferred = ({ evidence }: Claim): boolean =>
  evidence.length > 0 && evidence.every(({ basis }) => basis === 'inferred' || basis === 'complement');

/** Whether nothing of a thread was read in a source. */
export const isInferredThread = ({ claims }: Thread): boolean => claims.every(isInferred);

/** Why an arrow runs against time; undefined where it does not, or where a year is missing. */
export const againstTime = ({ thread: { from, to, claims } }: { readonly thread: Thread }): string | undefined => {
  const acts =
    to.kind === 'card' || to.nodes[0]!.kind === 'report'
      ? [to.date]
      : claims.map(({ when }) => toEntryDate(when) ?? to.date);
  const late = acts.find((date) => date && from.date && date.year < from.date.year);
  return (
    late && `Against time: ${from.nodes[0]!.label} is of ${from.date!.text}, ${to.nodes[0]!.label} of ${late.text}.`
  );
};

/** What is written on an arrow: its first relation, and how many others it carries. */
export const labelText = (model: GraphModel, { thread }: { readonly thread: Thread }): string => {
  const relations = new Set(thread.claims.map(({ relation }) => relation));
  return flowText(model, thread.claims[0]!) + (relations.size > 1 ? ` +${relations.size - 1}` : '');
};
