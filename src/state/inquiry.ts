import type { NodeId } from '../model/ids.ts';

/** What a trace is asked for. */
export interface TraceAsk {
  /** Where influence starts, and where it arrives; without an end, everything that it reaches. */
  readonly from?: NodeId;
  readonly to?: NodeId;
  /** 1 to 12. */
  readonly maxHops: number;
  /** Whether only traces that run forward in time count. */
  readonly isForward: boolean;
  /** Whether only claims count that a source states. */
  readonly isStated: boolean;
  /** Families of relations to walk; empty for all. */
  readonly families: readonly string[];
  /** Relations of these families that are not walked. */
  readonly without: readonly string[];
}

/** A trace under way: what is asked, and which answer is open. */
export interface TraceInquiry {
  readonly kind: 'trace';
  readonly ask: TraceAsk;
  /** Which trace is open, counted from 0. */
  readonly open: number;
  /** The hop in hand, counted from 0. Not part of the address. */
  readonly hop?: number;
}

/** What the reader asks of the whole graph, beside any view. */
export type Inquiry = TraceInquiry | { readonly kind: 'compare' } | { readonly kind: 'disputes' };

/** What can be asked, in the order of the menu. */
export const INQUIRIES = ['trace', 'compare', 'disputes'] as const;
export type InquiryKind = Inquiry['kind'];

/** The most hops a trace is asked for here. */
export const MOST_HOPS_ASKED = 12;

/** A trace that asks for nothing yet. */
export const USUAL_ASK: TraceAsk = { maxHops: 6, isForward: true, isStated: false, families: [], without: [] };

/** What to trace from any words: what is missing or of the wrong type is as usual. */
export const toTraceAsk = (input: Readonly<Partial<Record<keyof TraceAsk, unknown>>>): TraceAsk => {
  const { from, to, maxHops, isForward, isStated, families, without } = input;
  return {
    ...(isText(from) && { from: from as NodeId }),
    ...(isText(to) && { to: to as NodeId }),
    maxHops: isCount(maxHops) ? Math.min(MOST_HOPS_ASKED, Math.max(1, maxHops)) : USUAL_ASK.maxHops,
    isForward: isForward !== false,
    isStated: isStated === true,
    families: texts(families),
    without: texts(without),
  };
};

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? [...new Set(value.filter(isText))] : []);

/** An inquiry from any plain data; nothing where it names none. */
export const toInquiry = (input: unknown): Inquiry | undefined => {
  const { kind, ask, open, hop } = fields(input);
  if (kind === 'compare' || kind === 'disputes') return { kind };
  if (kind !== 'trace') return undefined;
  return {
    kind,
    ask: toTraceAsk(fields(ask)),
    open: isCount(open) ? open : 0,
    ...(isCount(hop) && { hop }),
  };
};

const fields = (value: unknown): Readonly<Partial<Record<string, unknown>>> =>
  typeof value === 'object' && value !== null ? (value as Readonly<Partial<Record<string, unknown>>>) : {};

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 10_000;
