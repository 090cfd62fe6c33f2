import type { GraphNode, Identifier } from '../model/records.ts';
import { joinCell, joinPair, splitCell, splitPair } from './cell-list.ts';
import type { Row } from './csv-table.ts';

/** How a field of a node stands in a table. */
interface NodeColumn {
  readonly name: keyof GraphNode;
  write(node: GraphNode): string;
  read(cell: string): unknown;
}

const text = (name: Exclude<keyof GraphNode, 'aliases' | 'identifiers'>): NodeColumn => ({
  name,
  write: (node) => String(node[name] ?? ''),
  read: (cell) => cell,
});

const aliases: NodeColumn = {
  name: 'aliases',
  write: (node) => joinCell(node.aliases ?? []),
  read: (cell) => splitCell(cell),
};

const identifiers: NodeColumn = {
  name: 'identifiers',
  write: (node) => joinCell((node.identifiers ?? []).map(({ scheme, value }) => joinPair(scheme, value))),
  read: (cell) =>
    splitCell(cell)
      .map(splitPair)
      .map(([scheme, value]): Identifier => ({ scheme, value })),
};

const order: NodeColumn = { ...text('order'), read: Number };

const COLUMNS: readonly NodeColumn[] = [
  text('id'),
  text('kind'),
  text('type'),
  text('label'),
  text('acronym'),
  aliases,
  text('short'),
  text('facet'),
  text('group'),
  text('when'),
  text('summary'),
  identifiers,
  text('url'),
  order,
  text('pictogram'),
  text('colour'),
];

/** Column names of a table of nodes. */
export const NODE_COLUMNS: readonly string[] = COLUMNS.map(({ name }) => name);

/** A node as a row of text cells, in the order of {@link NODE_COLUMNS}. */
export const nodeRow = (node: GraphNode): string[] => COLUMNS.map((column) => column.write(node));

/** A row as plain data of a node; an empty cell is an absent field. */
export const nodeOfRow = (row: Row): object =>
  Object.fromEntries(
    COLUMNS.flatMap((column) => {
      const cell = row.get(column.name) ?? '';
      return cell === '' ? [] : [[column.name, column.read(cell)]];
    }),
  );
