import { traceInfluence } from '../analysis/trace-influence.ts';
import { MOST_TRACES, type TraceQuery } from '../analysis/trace-query.ts';
import { MOST_HOPS } from '../analysis/trace-rank.ts';
import type { TraceResult } from '../analysis/trace-result.ts';
import { traceFacts, type TraceFacts } from '../analysis/trace-facts.ts';
import { writeTable } from '../formats/csv-table.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import { BASES } from '../model/schema.ts';
import { TRACE_COLUMNS, traceRows } from '../state/trace-rows.ts';
import { traceParagraph } from '../state/trace-paragraph.ts';
import { counted } from '../state/wording.ts';
import { answerFrom, type Answer } from './answer-from.ts';
import type { CommandLine, CommonOptions, ExitStatus } from './command-line.ts';
import { printable } from './format-problem.ts';
import { wrongUse } from './wrong-use.ts';

/** Options of `stemma trace`, as the command line gives them: lists with commas, numbers as text. */
export interface TraceOptions extends CommonOptions {
  readonly from: string;
  readonly to?: string;
  readonly maxHops?: string;
  readonly relations?: string;
  readonly families?: string;
  readonly basis?: string;
  readonly sources?: string;
  readonly anyTime?: boolean;
  readonly limit?: string;
  readonly timeLimit?: string;
  /** Print rows for a spreadsheet. */
  readonly csv?: boolean;
  /** Print footnoted paragraphs. */
  readonly notes?: boolean;
}

/** `stemma trace`: how influence ran from one node to another, or to everything. */
export const traceCommand = async (path: string, options: TraceOptions, line: CommandLine): Promise<ExitStatus> => {
  const flaw = numberFlaw(options) ?? basisFlaw(options);
  if (flaw !== undefined) return wrongUse(`stemma trace: ${flaw}`, options, line);
  return answerFrom(path, options, line, (model) => answer(model, options));
};

const MOST = [
  ['--max-hops', 'maxHops', MOST_HOPS],
  ['--limit', 'limit', MOST_TRACES],
  ['--time-limit', 'timeLimit', undefined],
] as const;

const numberFlaw = (options: TraceOptions): string | undefined => {
  const [name, , most] = MOST.find(([, key, limit]) => !isWithin(options[key], limit)) ?? [];
  return name && `${name} needs a whole number from 1 ${most === undefined ? 'on' : `to ${most}`}.`;
};

const isWithin = (text: string | undefined, most = Infinity): boolean =>
  text === undefined || (/^[1-9]\d{0,8}$/.test(text) && Number(text) <= most);

const basisFlaw = ({ basis }: TraceOptions): string | undefined => {
  const wrong = toList(basis).find((one) => one !== '' && !BASES.some((known) => known === one));
  return wrong === undefined ? undefined : `--basis cannot be “${wrong}”: a basis is ${BASES.join(', ')}.`;
};

const toQuery = (options: TraceOptions): TraceQuery => ({
  from: options.from,
  to: options.to,
  maxHops: toNumber(options.maxHops),
  relations: toList(options.relations),
  families: toList(options.families),
  basis: toList(options.basis),
  sources: toList(options.sources),
  timeRespecting: options.anyTime !== true,
  limit: toNumber(options.limit),
  timeLimitMs: toNumber(options.timeLimit),
});

const toNumber = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

const toList = (text: string | undefined): readonly string[] => (text ?? '').split(',').map((one) => one.trim());

const answer = (model: GraphModel, options: TraceOptions): Answer => {
  const result = traceInfluence(model, toQuery(options));
  const reasons = result.reason === undefined ? [] : [result.reason];
  const isKnown = [options.from, options.to].every((id) => id === undefined || model.node(id as NodeId));
  const isAside = options.csv === true && options.json !== true;
  return {
    lines: [...told(model, result, options), ...(isAside ? [] : reasons.map(printable))],
    facts: result,
    ...(isAside && { remarks: reasons }),
    status: isKnown && options.from !== options.to ? 0 : 2,
  };
};

const told = (model: GraphModel, { traces }: TraceResult, { csv, notes }: TraceOptions): readonly string[] => {
  if (csv) return [writeTable(TRACE_COLUMNS, traceRows(model, traces)).trimEnd()];
  if (notes) return [traces.map((trace) => safe(traceParagraph(model, trace))).join('\n\n')];
  return traces.flatMap((trace, i) => readable(model, trace, i));
};

const safe = (paragraph: string): string => paragraph.split('\n').map(printable).join('\n');

const readable = (model: GraphModel, trace: TraceResult['traces'][number], i: number): readonly string[] => [
  printable(`${i + 1}. ${trace.sentence}`),
  printable(`   ${factsText(traceFacts(model, trace))}`),
  printable(`   ${trace.claims.join(' › ')}`),
];

const factsText = ({ hops, years, stated, inferred, disputed, sources, weakest }: TraceFacts): string =>
  [
    counted(hops, 'hop'),
    years && (years.from === years.to ? String(years.from) : `${years.from}–${years.to}`),
    ...[`${stated} stated`, `${inferred} inferred`, `${disputed} disputed`].filter((text) => !text.startsWith('0 ')),
    counted(sources, 'source'),
    weakest.reason && `weakest: hop ${weakest.hop}. ${weakest.reason}`,
  ]
    .filter(Boolean)
    .join(', ');
