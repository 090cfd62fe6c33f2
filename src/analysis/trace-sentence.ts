import type { GraphModel } from '../model/graph-model.ts';
import { toConfidence } from '../model/confidence.ts';
import type { NodeId } from '../model/ids.ts';
import { parsePartialDate } from '../model/partial-date.ts';
import { readableDate } from '../model/readable-date.ts';
import type { Claim } from '../model/records.ts';
import { flowOf } from './influence.ts';
import type { Trace } from './trace-result.ts';
import { isActor } from './trace-time.ts';
import { flowVerb } from './trace-verb.ts';

/** A piece of the sentence of a trace; nodes are ways on. */
export type TracePart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'node'; readonly id: NodeId; readonly label: string }
  | { readonly kind: 'year'; readonly text: string }
  /** Behind the stop a hop comes to, counted from 1: where a text puts its note. Not read out. */
  | { readonly kind: 'note'; readonly hop: number };

/** What of a trace its sentence tells. */
export type TracePath = Pick<Trace, 'nodes' | 'claims'>;

/** Hops that are told in full; of longer traces the first and the last. */
const MOST_CLAUSES = 3;

/**
 * A trace as a sentence in pieces: "UNDP published HDR 1994 (1994), which introduced the UN approach (1994), which was
 * narrowed in EU 2004 (2004)". Each stop is named once with its year; the verb is the flow label of the relation, past
 * where there is a date; what is only inferred *may have been*; where sources differ the sentence says so. Of more than
 * three hops the middle is named only: "A introduced B (1994); by way of C (1999), D (2003) was adopted by E (2004)".
 */
export const traceParts = (model: GraphModel, { nodes, claims }: TracePath): readonly TracePart[] => {
  const hops = claims.flatMap((id) => model.claim(id) ?? []);
  const [start] = nodes;
  if (start === undefined || hops.length === 0) return [];
  const told = hops.length <= MOST_CLAUSES ? clauses(model, hops) : shortened(model, hops);
  return [...named(model, start), ...told, ...text(differing(model, hops)), ...text('.')];
};

/** {@link traceParts} as plain text. */
export const traceSentence = (model: GraphModel, path: TracePath): string =>
  plainTrace(traceParts(model, path), () => '');

/** Pieces as plain text, with what stands for the note of a hop. */
export const plainTrace = (parts: readonly TracePart[], note: (hop: number) => string): string =>
  parts.map((part) => (part.kind === 'node' ? part.label : part.kind === 'note' ? note(part.hop) : part.text)).join('');

const clauses = (model: GraphModel, hops: readonly Claim[]): readonly TracePart[] =>
  hops.flatMap((hop, i) => [...text(i === 0 ? ' ' : `, ${relativeOf(model, hop)} `), ...clause(model, hop, i)]);

/** The first hop, what lies between by name, and the last hop. */
const shortened = (model: GraphModel, hops: readonly Claim[]): readonly TracePart[] => {
  const last = hops.length - 1;
  const between = hops.slice(1, -2).map((hop, i) => stop(model, hop, i + 1));
  const isDoubtful = hops.slice(1, -1).some(({ evidence }) => toConfidence(evidence, false) === 'inferred');
  return [
    ...text(' '),
    ...clause(model, hops[0]!, 0),
    ...text(`; ${isDoubtful ? 'perhaps ' : ''}by way of `),
    ...listed(between),
    ...text(', '),
    ...stop(model, hops[last - 1]!, last - 1),
    ...text(' '),
    ...clause(model, hops[last]!, last),
  ];
};

const clause = (model: GraphModel, hop: Claim, i: number): readonly TracePart[] => [
  ...text(`${flowVerb(model, hop)} `),
  ...stop(model, hop, i),
];

/** The node that influence comes to, with its year; that of the hop behind it where it is another. */
const stop = (model: GraphModel, hop: Claim, i: number): readonly TracePart[] => [
  ...datedStop(model, hop),
  { kind: 'note', hop: i + 1 },
];

const datedStop = (model: GraphModel, hop: Claim): readonly TracePart[] => {
  const { to } = flowOf(model, hop);
  const whole = dateOf(model.node(to)?.when);
  if (isActor(model, to) || whole === '') return [...bare(model, to), ...bracket(dateOf(hop.when) || 'no date')];
  const year = model.ownYears(hop.id).from;
  const { from = -Infinity, to: last = Infinity } = model.nodeYears(to);
  const isElsewhen = year !== undefined && (year < from || year > last);
  return [...named(model, to), ...(isElsewhen ? [...text(' in '), yearPart(String(year))] : [])];
};

const text = (words: string): readonly TracePart[] => (words === '' ? [] : [{ kind: 'text', text: words }]);

const yearPart = (year: string): TracePart => ({ kind: 'year', text: year });

const bracket = (year: string): readonly TracePart[] =>
  year === '' ? [] : [...text(' ('), yearPart(year), ...text(')')];

const bare = (model: GraphModel, id: NodeId): readonly TracePart[] => [
  { kind: 'node', id, label: model.node(id)?.label ?? id },
];

/** A node with the year it is from; when an actor came about is not to the point. */
const named = (model: GraphModel, id: NodeId): readonly TracePart[] => [
  ...bare(model, id),
  ...bracket(isActor(model, id) ? '' : dateOf(model.node(id)?.when)),
];

const relativeOf = (model: GraphModel, hop: Claim): string =>
  model.node(flowOf(model, hop).from)?.kind === 'person' ? 'who' : 'which';

const dateOf = (when: string | undefined): string => {
  if (when === undefined) return '';
  const date = parsePartialDate(when);
  return date.ok ? readableDate(date.value) : when;
};

const listed = (items: readonly (readonly TracePart[])[]): readonly TracePart[] =>
  items.flatMap((item, i) => [...text(i === 0 ? '' : i === items.length - 1 ? ' and ' : ', '), ...item]);

const differing = (model: GraphModel, hops: readonly Claim[]): string => {
  const places = hops.flatMap(({ id }, i) => (model.disputesOf(id).length > 0 ? [i + 1] : []));
  if (places.length === 0) return '';
  if (hops.length === 1) return '; sources differ';
  const last = places.length > 1 ? ` and ${places.at(-1)}` : '';
  const others = places.slice(0, Math.max(1, places.length - 1)).join(', ');
  return `; sources differ on ${last === '' ? 'hop' : 'hops'} ${others}${last}`;
};
