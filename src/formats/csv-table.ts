import Papa from 'papaparse';
import { err, ok, type Result } from '../base/result.ts';
import type { Place } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import { neutralised, restored } from './formula.ts';
import { textPlaces } from './text-places.ts';

/** A row of a table: cells by column name. */
export type Row = ReadonlyMap<string, string>;

/** A table that was read: its column names and its rows with their places. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly cells: Row; readonly place: Place }[];
}

/** Cells of these characters alone need no quotes under any spreadsheet's separator. */
const NEEDS_NO_QUOTES = /^[\w .:/-]*$/;

/** A table as CSV (RFC 4180) that no spreadsheet takes for formulas. */
export const writeTable = (columns: readonly string[], rows: readonly (readonly string[])[]): string =>
  `${Papa.unparse(
    [columns, ...rows].map((row) => row.map(neutralised)),
    {
      newline: '\r\n',
      quotes: (cell: unknown) => !NEEDS_NO_QUOTES.test(String(cell)),
    },
  )}\r\n`;

/** What stands between cells: a comma, unless the header has none and more of what some spreadsheets write instead. */
const separatorOf = (text: string): string => {
  const [header = ''] = text.split(/[\r\n]/, 1);
  return [',', ';', '\t'].find((sign) => header.includes(sign)) ?? ',';
};

/** CSV with a header row as a table, its cells between commas, semicolons or tabs; what {@link writeTable} put before formulas is taken off again. */
export const readTable = (input: string): Result<Table, readonly Problem[]> => {
  const text = input.replace(/^\uFEFF/, '');
  const places = textPlaces(text);
  const lines: { readonly cells: readonly string[]; readonly place: Place }[] = [];
  const problems: Problem[] = [];
  let start = 0;
  Papa.parse<string[]>(text, {
    delimiter: separatorOf(text),
    step: ({ data, errors, meta }) => {
      const place = places.placeAt(start);
      const [flaw] = errors;
      if (flaw) problems.push({ code: 'csv-syntax', message: `${flaw.message}.`, severity: 'error', ...place });
      if (data.length > 1 || data[0] !== '') lines.push({ cells: data.map(restored), place });
      start = meta.cursor;
    },
  });
  return problems.length > 0 ? err(problems) : toTable(lines);
};

const toTable = (
  lines: readonly { readonly cells: readonly string[]; readonly place: Place }[],
): Result<Table, readonly Problem[]> => {
  const [header, ...rows] = lines;
  if (!header)
    return err([
      { code: 'empty-input', message: 'There is nothing in this file.', severity: 'error', line: 1, column: 1 },
    ]);
  const columns = header.cells;
  const uneven = rows.filter(({ cells }) => cells.length !== columns.length);
  if (uneven.length > 0) {
    const message = `This row does not have the ${columns.length} cells of the header.`;
    return err(uneven.map(({ place }) => ({ code: 'uneven-row', message, severity: 'error', ...place })));
  }
  return ok({
    columns,
    rows: rows.map(({ cells, place }) => ({ cells: new Map(columns.map((name, i) => [name, cells[i]!])), place })),
  });
};
