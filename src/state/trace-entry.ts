import { flowOf } from '../analysis/influence.ts';
import { remember } from '../analysis/remember.ts';
import { traceFacts, type TraceFacts } from '../analysis/trace-facts.ts';
import type { Trace } from '../analysis/trace-result.ts';
import { traceParts, type TracePart } from '../analysis/trace-sentence.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { Claim } from '../model/records.ts';
import { claimEntry, type ClaimEntry } from './claim-entry.ts';
import { nameOf, type NodeName } from './sentence.ts';
import { dateText } from '../model/date-text.ts';
import { counted } from './wording.ts';

/** A hop of a trace with its receipt. */
export interface HopEntry {
  /** Counted from 1. */
  readonly number: number;
  readonly from: NodeName;
  readonly to: NodeName;
  /** What the link says from ancestor to descendant. */
  readonly words: string;
  /** What other claims say from the one to the other; a trace takes the strongest of them. */
  readonly also: readonly string[];
  /** A year, or that there is none. */
  readonly year: string;
  readonly entry: ClaimEntry;
}

/** A trace, ready to be shown. */
export interface TraceEntry {
  readonly trace: Trace;
  readonly parts: readonly TracePart[];
  readonly facts: TraceFacts;
  readonly hops: readonly HopEntry[];
  /** One for each node: its year on the way; undefined where none is known. */
  readonly stops: readonly (number | undefined)[];
}

/** A trace as a panel shows it; computed once. */
export const traceEntry = remember((model: GraphModel, trace: Trace): TraceEntry => ({
  trace,
  parts: traceParts(model, trace),
  facts: traceFacts(model, trace),
  hops: trace.claims.flatMap((_, i) => toHop(model, trace, i) ?? []),
  stops: [startYear(model, trace), ...trace.years],
}));

/** When each hop of a trace took place: its own date, else the year on the way, else that there is none. */
export const hopYears = (model: GraphModel, { claims, years }: Trace): readonly string[] =>
  claims.map((id, i) => dateText(model.claim(id)?.when) || (years[i]?.toString() ?? 'no date'));

const toHop = (model: GraphModel, trace: Trace, i: number): HopEntry | undefined => {
  const claim = model.claim(trace.claims[i]!);
  if (!claim) return undefined;
  const { from, to } = flowOf(model, claim);
  return {
    number: i + 1,
    from: nameOf(model, from),
    to: nameOf(model, to),
    words: wordsOf(model, claim),
    also: alsoSaid(model, claim),
    year: hopYears(model, trace)[i] ?? '',
    entry: claimEntry(model, claim, 'whole'),
  };
};

const wordsOf = (model: GraphModel, { relation }: Claim): string => model.relation(relation)?.flow ?? relation;

const alsoSaid = (model: GraphModel, claim: Claim): readonly string[] => {
  const { from } = flowOf(model, claim);
  const others = model.linkOf(claim.id)?.claims.filter((other) => {
    const flow = flowOf(model, other);
    return other.polarity === 'affirms' && flow.isInfluence && flow.from === from;
  });
  const said = new Set(others?.map((other) => wordsOf(model, other)));
  said.delete(wordsOf(model, claim));
  return [...said];
};

/** When what a trace starts from came about; not said of actors, who are there all along. */
const startYear = (model: GraphModel, { nodes }: Trace): number | undefined => {
  const [start] = nodes;
  const kind = start && model.kind(model.node(start)?.kind ?? '');
  return start === undefined || kind?.family === 'actor' ? undefined : model.nodeYears(start).from;
};

/** How long a trace is: "3 hops, 27 years". */
export const lengthText = ({ facts, stops }: TraceEntry): string => {
  const years = stops.filter((year) => year !== undefined);
  const span = years.length > 1 ? Math.max(...years) - Math.min(...years) : 0;
  return [counted(facts.hops, 'hop'), ...(span > 0 ? [counted(span, 'year')] : [])].join(', ');
};

/** How it is known: "all stated", "2 stated, 1 inferred". */
export const knownText = ({ facts: { hops, stated, inferred, disputed } }: TraceEntry): string => {
  if (stated === hops) return hops === 1 ? 'stated' : 'all stated';
  if (inferred === hops) return hops === 1 ? 'inferred' : 'all inferred';
  const parts = [
    [stated, 'stated'],
    [inferred, 'inferred'],
    [disputed, 'disputed'],
  ] as const;
  return parts.flatMap(([count, name]) => (count > 0 ? [`${count} ${name}`] : [])).join(', ');
};

const NUMBERS = [
  'No',
  'One',
  'Two',
  'Three',
  'Four',
  'Five',
  'Six',
  'Seven',
  'Eight',
  'Nine',
  'Ten',
  'Eleven',
  'Twelve',
];

/** "Four traces", "One trace", "20 traces". */
export const tracesText = (count: number): string => `${NUMBERS[count] ?? count} ${count === 1 ? 'trace' : 'traces'}`;
