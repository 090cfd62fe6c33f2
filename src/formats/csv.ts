import { err, ok, type Result } from '../base/result.ts';
import type { Locate } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { Claim, Dataset, GraphNode } from '../model/records.ts';
import { CLAIM_COLUMNS, claimRows, claimsOfRows } from './claim-table.ts';
import type { Codec, PlainData } from './codec.ts';
import { readTable, writeTable, type Table } from './csv-table.ts';
import { NODE_COLUMNS, nodeOfRow, nodeRow } from './node-table.ts';

/** Nodes as CSV, one a row. */
export const nodesToCsv = (nodes: readonly GraphNode[]): string => writeTable(NODE_COLUMNS, nodes.map(nodeRow));

/** Claims as CSV, one row for each piece of evidence, with the labels of their ends, relations and sources. */
export const claimsToCsv = (
  dataset: Pick<Dataset, 'nodes' | 'sources' | 'vocabulary'>,
  claims: readonly Claim[],
): string => writeTable(CLAIM_COLUMNS, claimRows(dataset, claims));

/** A table that was written here as plain data: `{ nodes }` or `{ claims }`, as its columns say. */
const read = (text: string): Result<PlainData, readonly Problem[]> => {
  const table = readTable(text);
  if (!table.ok) return table;
  const { columns } = table.value;
  if (NODE_COLUMNS.slice(0, 2).every((name) => columns.includes(name))) return ok(plainNodes(table.value));
  if (['id', 'from', 'relation', 'to'].every((name) => columns.includes(name))) return ok(plainClaims(table.value));
  const message = `Claims need the columns id, from, relation and to; nodes need ${NODE_COLUMNS.slice(0, 2).join(' and ')}. Here are: ${columns.join(', ').slice(0, 120)}.`;
  return err([{ code: 'unknown-columns', message, severity: 'error', line: 1, column: 1 }]);
};

const plainNodes = ({ rows }: Table): PlainData => {
  const locate: Locate = ([, index]) => (typeof index === 'number' ? rows[index]?.place : undefined);
  return { data: { nodes: rows.map(({ cells }) => nodeOfRow(cells)) }, locate };
};

const plainClaims = ({ rows }: Table): PlainData => {
  const { claims, rowsOf } = claimsOfRows(rows.map(({ cells }) => cells));
  const locate: Locate = ([, index, field, part]) => {
    const own = typeof index === 'number' ? (rowsOf[index] ?? []) : [];
    const row = field === 'evidence' && typeof part === 'number' ? own[part] : own[0];
    return row === undefined ? undefined : rows[row]?.place;
  };
  return { data: { claims }, locate };
};

/** Tables for spreadsheets: a whole dataset is written as its claims. */
export const csv: Codec = {
  id: 'csv',
  label: 'CSV table',
  extensions: ['.csv'],
  mediaType: 'text/csv',
  read,
  write: (dataset) => claimsToCsv(dataset, dataset.claims),
};
