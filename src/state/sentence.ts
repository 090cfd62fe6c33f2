import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import type { Claim, Polarity } from '../model/records.ts';
import { dateText } from '../model/date-text.ts';
import { spaced } from './wording.ts';

/** A node that a text names. */
export interface NodeName {
  readonly id: NodeId;
  readonly label: string;
}

/** A piece of a sentence; names are ways on. */
export type SentencePart =
  | { readonly kind: 'text'; readonly text: string }
  | ({ readonly kind: 'node' } & NodeName)
  | { readonly kind: 'year'; readonly text: string };

/** Where a claim is read from: its start, its end, or outside, with both ends named. */
export type Reading = 'out' | 'in' | 'whole';

const PREFIX: Readonly<Record<Polarity, string>> = { affirms: '', excludes: 'excluded: ', denies: 'denied: ' };

/** What goes before the words of a claim that does not affirm: "excluded: " or "denied: ". */
export const polarityPrefix = (polarity: Polarity): string => PREFIX[polarity];

/** The name of a node; an id that the graph does not have stands for itself. */
export const nameOf = (model: GraphModel, id: NodeId): NodeName => ({ id, label: model.node(id)?.label ?? id });

/** The words of a relation, read along the claim or against it. */
export const relationText = (model: GraphModel, id: string, reading: Reading): string => {
  const relation = model.relation(id);
  return (reading === 'in' ? relation?.inverse : relation?.label) ?? spaced(id);
};

/** A claim as a sentence: "narrows UN approach (2004)", "is narrowed by EU 2004 (2004)", or with both ends. */
export const sentenceOf = (model: GraphModel, claim: Claim, reading: Reading): readonly SentencePart[] => {
  const words = relationText(model, claim.relation, reading);
  const other = nameOf(model, reading === 'in' ? claim.from : claim.to);
  const prefix = polarityPrefix(claim.polarity);
  const start: readonly SentencePart[] =
    reading === 'whole'
      ? [...text(prefix), { kind: 'node', ...nameOf(model, claim.from) }, ...text(` ${words} `)]
      : text(`${prefix}${words} `);
  return [...start, { kind: 'node', ...other }, ...yearParts(claim)];
};

const text = (words: string): readonly SentencePart[] => (words === '' ? [] : [{ kind: 'text', text: words }]);

const yearParts = ({ when }: Claim): readonly SentencePart[] =>
  when === undefined ? [] : [...text(' ('), { kind: 'year', text: dateText(when) }, ...text(')')];

/** A sentence as plain text. */
export const plainSentence = (parts: readonly SentencePart[]): string =>
  parts.map((part) => (part.kind === 'node' ? part.label : part.text)).join('');
