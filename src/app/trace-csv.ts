import type { Trace } from '../analysis/trace-result.ts';
import { writeTable } from '../formats/csv-table.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { TRACE_COLUMNS, traceRows } from '../state/trace-rows.ts';

/** Traces as CSV, one row for each piece of evidence of each hop. */
export const traceCsv = (model: GraphModel, traces: readonly Trace[]): string =>
  writeTable(TRACE_COLUMNS, traceRows(model, traces));
