import { traceInfluence } from '../analysis/trace-influence.ts';
import type { TraceQuery } from '../analysis/trace-query.ts';
import type { TraceResult } from '../analysis/trace-result.ts';
import { traceFacts, type TraceFacts } from '../analysis/trace-facts.ts';
import { writeTable } from '../formats/csv-table.ts';
import { createModel } from '../model/create-model.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import { TRACE_COLUMNS, traceRows } from '../state/trace-rows.ts';
import { traceParagraph } from '../state/trace-paragraph.ts';
import { counted } from '../state/wording.ts';
import type { CommandLine, CommonOptions, ExitStatus } from './command-line.ts';
import { formatProblem, printable } from './format-problem.ts';
import { readDataset } from './read-dataset.ts';

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
  const flaw = numberFlaw(options);
  if (flaw !== undefined) return (line.complain(flaw), 2);
  const read = await readDataset(path);
  if (!read.ok) {
    if (options.json) line.print(JSON.stringify({ ok: false, problems: read.error }));
    else read.error.map(formatProblem).forEach(line.print);
    return 1;
  }
  const model = createModel(read.value.dataset);
  const result = traceInfluence(model, toQuery(options));
  write(model, result, options, line);
  const isKnown = [options.from, options.to].every((id) => id === undefined || model.node(id as NodeId));
  return isKnown && options.from !== options.to ? 0 : 2;
};

const numberFlaw = ({ maxHops, limit, timeLimit }: TraceOptions): string | undefined => {
  const numbers = { '--max-hops': maxHops, '--limit': limit, '--time-limit': timeLimit };
  const wrong = Object.entries(numbers).find(([, text]) => text !== undefined && !/^[1-9]\d{0,8}$/.test(text));
  return wrong && `stemma trace: ${wrong[0]} needs a whole number from 1 on.`;
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

const write = (
  model: GraphModel,
  result: TraceResult,
  options: TraceOptions,
  { print, complain }: CommandLine,
): void => {
  const { traces, reason } = result;
  if (options.json) return print(JSON.stringify({ ok: true, ...result }));
  if (options.csv) print(writeTable(TRACE_COLUMNS, traceRows(model, traces)).trimEnd());
  else if (options.notes) print(traces.map((trace) => safe(traceParagraph(model, trace))).join('\n\n'));
  else traces.forEach((trace, i) => readable(model, trace, i).forEach(print));
  if (reason !== undefined) (options.csv ? complain : print)(printable(reason));
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
