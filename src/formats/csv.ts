import { err, ok, type Result } from '../base/result.ts';
import type { Locate } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { Claim, Dataset, GraphNode } from '../model/records.ts';
import { CLAIM_COLUMNS, claimOfRow, claimRows } from './claim-table.ts';
import type { Codec, PlainData } from './codec.ts';
import { readTable, writeTable, type Table } from './csv-table.ts';
import { NODE_COLUMNS, nodeOfRow, nodeRow } from './node-table.ts';

/** Nodes as CSV, one a row. */
export const nodesToCsv = (nodes: readonly GraphNode[]): string => writeTable(NODE_COLUMNS, nodes.map(nodeRow));

/** Claims as CSV, one a row, with the labels of their ends and relations. */
export const claimsToCsv = (dataset: Pick<Dataset, 'nodes' | 'vocabulary'>, claims: readonly Claim[]): string =>
  writeTable(CLAIM_COLUMNS, claimRows(dataset, claims));

/** A table that was written here as plain data: `{ nodes }` or `{ claims }`, as its columns say. */
const read = (text: string): Result<PlainData, readonly Problem[]> => {
  const table = readTable(text);
  if (!table.ok) return table;
  const { columns } = table.value;
  if (NODE_COLUMNS.slice(0, 2).every((name) => columns.includes(name)))
    return ok(plain(table.value, 'nodes', nodeOfRow));
  if (['id', 'from', 'relation', 'to'].every((name) => columns.includes(name))) {
    return ok(plain(table.value, 'claims', claimOfRow));
  }
  const message = 'The columns are neither those of nodes nor those of claims.';
  return err([{ code: 'unknown-columns', message, severity: 'error', line: 1, column: 1 }]);
};

const plain = ({ rows }: Table, section: 'nodes' | 'claims', ofRow: typeof nodeOfRow): PlainData => {
  const locate: Locate = ([, index]) => (typeof index === 'number' ? rows[index]?.place : undefined);
  return { data: { [section]: rows.map(({ cells }) => ofRow(cells)) }, locate };
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
