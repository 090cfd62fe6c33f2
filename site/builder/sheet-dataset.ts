import { err, formats, ok, type Problem, type Result } from '../../src/index.ts';

/** A sheet that a reader chose: a table of claims or of nodes, as CSV. */
export interface Sheet {
  readonly name: string;
  readonly text: string;
}

interface ClaimRow {
  readonly from?: string;
  readonly to?: string;
  readonly evidence: readonly { readonly source: string }[];
}

interface NodeRow {
  readonly id?: string;
  readonly kind?: string;
  readonly group?: string;
}

interface Rows {
  readonly claims: readonly ClaimRow[];
  readonly nodes: readonly NodeRow[];
}

/** `tea-law` as a name: `Tea law`. */
const toName = (slug: string): string => {
  const words = slug.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const toNode = (id: string): object => {
  const [kind = '', ...slug] = id.split(':');
  return { id, kind, label: toName(slug.join(':')) };
};

const ID = /^[^\s:]+:\S/;

/** Ends of claims that are names and not ids: guessing a kind for them would make a graph that nobody meant. */
const namesAmong = (ids: readonly string[]): readonly Problem[] =>
  ids
    .filter((id) => !ID.test(id))
    .map((id) => ({
      code: 'bad-id',
      message: `“${id.slice(0, 80)}” stands for a node, but is no id. Write kind:name, such as institution:${toSlug(id)}.`,
      severity: 'error',
    }));

const toSlug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '') || 'tea-board';

const distinct = (texts: readonly (string | undefined)[]): readonly string[] => [
  ...new Set(texts.filter((text) => text !== undefined && text !== '') as string[]),
];

const namesOf = (ids: readonly string[]): readonly object[] => ids.map((id) => ({ id, label: toName(id) }));

const read = (sheets: readonly Sheet[]): Result<Rows, readonly Problem[]> => {
  const rows = { claims: [] as ClaimRow[], nodes: [] as NodeRow[] };
  for (const { name, text } of sheets) {
    const table = formats.csv.read(text);
    if (!table.ok) return err(table.error.map((problem) => ({ ...problem, message: `${name}: ${problem.message}` })));
    const { claims = [], nodes = [] } = table.value.data as Partial<Rows>;
    rows.claims.push(...claims);
    rows.nodes.push(...nodes);
  }
  return ok(rows);
};

/**
 * Sheets of claims and of nodes as one dataset, still to pass the gate. What the claims name and no row of a node
 * describes gets its kind and name from its id; sources and groups get their names from their ids, too. The dataset is
 * called after the first sheet.
 */
export const datasetOfSheets = (sheets: readonly Sheet[]): Result<object, readonly Problem[]> => {
  const rows = read(sheets);
  if (!rows.ok) return rows;
  const { claims, nodes } = rows.value;
  const known = new Set(nodes.map(({ id }) => id));
  const unknown = distinct(claims.flatMap(({ from, to }) => [from, to])).filter((id) => !known.has(id));
  const names = namesAmong(unknown);
  if (names.length > 0) return err(names);
  const id = (sheets[0]?.name ?? 'sheet').replace(/\.csv$/i, '');
  return ok({
    stemma: 1,
    id,
    title: toName(id),
    groups: namesOf(distinct(nodes.map(({ group }) => group))),
    sources: namesOf(distinct(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source)))),
    nodes: [...nodes, ...unknown.map(toNode)],
    claims,
  });
};
