import { escapePart, unescapePart } from './percent.ts';

/** The two ends of a trace; without a second it leads everywhere. */
export interface TraceEnds {
  readonly from: string;
  readonly to?: string;
}

/**
 * The value of `trace` in an address, before it is escaped as all values are: `report:a..report:b`, or `report:a..`.
 * Dots of an id that would be taken for the separator are written as `%2E`.
 */
export const toTraceValue = ({ from, to }: TraceEnds): string => `${apart(from)}..${to === undefined ? '' : apart(to)}`;

/** The ends that {@link toTraceValue} wrote; undefined for anything else. */
export const parseTraceValue = (value: string): TraceEnds | undefined => {
  const [from = '', to, ...rest] = value.split('..');
  if (from === '' || to === undefined || rest.length > 0) return undefined;
  return { from: unescapePart(from), ...(to !== '' && { to: unescapePart(to) }) };
};

/** A trace as a part of an address: `trace=report:a..report:b`. */
export const traceAddressPart = (ends: TraceEnds): string => `trace=${escapePart(toTraceValue(ends))}`;

const apart = (id: string): string =>
  id.replaceAll('%', '%25').replace(/^\.+|\.{2,}|\.+$/g, (dots) => '%2E'.repeat(dots.length));
