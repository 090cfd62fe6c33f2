import { flowOf } from '../analysis/influence.ts';
import type { Trace } from '../analysis/trace-result.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { nameOf } from './sentence.ts';
import { basisText, locatorText } from './wording.ts';

/** The columns of traces as a table. */
export const TRACE_COLUMNS = [
  'trace',
  'hop',
  'from',
  'from label',
  'flow',
  'to',
  'to label',
  'year',
  'claim',
  'confidence',
  'source',
  'locator',
  'phrase',
  'basis',
] as const;

/** Traces as rows: one for each piece of evidence of each hop, at least one a hop, both counted from 1. */
export const traceRows = (
  model: GraphModel,
  traces: readonly Pick<Trace, 'claims' | 'years'>[],
): readonly (readonly string[])[] =>
  traces.flatMap(({ claims, years }, i) =>
    claims.flatMap((id, hop) => {
      const claim = model.claim(id);
      if (!claim) return [];
      const { from, to } = flowOf(model, claim);
      const start = [i + 1, hop + 1, from, nameOf(model, from).label].map(String);
      const end = [to, nameOf(model, to).label, String(years[hop] ?? ''), id, model.confidence(id)];
      const whole = [...start, model.relation(claim.relation)?.flow ?? claim.relation, ...end];
      const receipts = claim.evidence.map(({ source, locator, phrase = '', basis }) => [
        model.source(source)?.label ?? source,
        locatorText(locator),
        phrase,
        basisText(basis),
      ]);
      return (receipts.length > 0 ? receipts : [['', '', '', '']]).map((receipt) => [...whole, ...receipt]);
    }),
  );
