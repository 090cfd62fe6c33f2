import { groupBy } from '../base/group-by.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { ClaimId, NodeId } from '../model/ids.ts';
import type { Coverage, CoverageCell } from './coverage.ts';
import { dimensionName, exclusionSentence } from './gap-sentence.ts';
import { listed } from './listed.ts';
import { shortName } from '../model/short-name.ts';

/** A hole in the coverage, told in a sentence. */
export interface Gap {
  /** A dimension left out, the dimensions with the least, a group silent on dimensions, rows silent on all. */
  readonly kind: 'excluded' | 'least' | 'group' | 'silent';
  readonly rows: readonly NodeId[];
  readonly columns: readonly NodeId[];
  readonly claims: readonly ClaimId[];
  readonly sentence: string;
}

/**
 * What the coverage leaves open, most telling first: each dimension that something leaves out (those that fewest
 * address first), the dimensions that fewest rows address, groups of rows without evidence on some dimensions (largest
 * first), rows without evidence on any. "Leaves out" is said of an exclusion only, all else is "no evidence here".
 * Cost linear in cells for each group, n log n in gaps.
 */
export const gapsOf = (model: GraphModel, coverage: Coverage): readonly Gap[] =>
  coverage.columns.length === 0
    ? []
    : [...excluded(model, coverage), ...least(model, coverage), ...groups(model, coverage), ...silent(model, coverage)];

const addressed = ({ state }: CoverageCell): boolean => state === 'stated' || state === 'inferred';

/** Dimensions by their short names; one alone by its full name. */
const names = (model: GraphModel, columns: readonly NodeId[]): string =>
  columns.length === 1
    ? dimensionName(model, columns[0]!)
    : listed(columns.map((column) => shortName(model, column).toLowerCase()));

const excluded = (model: GraphModel, coverage: Coverage): readonly Gap[] => {
  const { cells, columns, columnTotals } = coverage;
  const counts = new Map(columns.map((id, j) => [id, columnTotals[j]!.stated + columnTotals[j]!.inferred]));
  const place = new Map(columns.map((id, j) => [id, j]));
  const rank = ({ column }: CoverageCell): number =>
    (counts.get(column) ?? 0) * columns.length + (place.get(column) ?? 0);
  return cells
    .filter(({ state }) => state === 'excluded')
    .sort((a, b) => rank(a) - rank(b))
    .map((cell) => ({
      kind: 'excluded',
      rows: [cell.row],
      columns: [cell.column],
      claims: cell.claims,
      sentence: exclusionSentence(model, coverage, cell),
    }));
};

const least = (model: GraphModel, { rows, columns, cells, columnTotals }: Coverage): readonly Gap[] => {
  const counts = columnTotals.map(({ stated, inferred }) => stated + inferred);
  const fewest = Math.min(...counts);
  if (rows.length === 0 || fewest === Math.max(...counts)) return [];
  const fewestIn = new Set(columns.filter((_, j) => counts[j] === fewest));
  const own = cells.filter((cell) => fewestIn.has(cell.column) && addressed(cell));
  const have = `${fewest} of ${rows.length} ${fewest === 1 ? 'addresses' : 'address'} ${fewestIn.size === 1 ? 'it' : 'each'}`;
  return [
    {
      kind: 'least',
      rows: [...new Set(own.map(({ row }) => row))],
      columns: [...fewestIn],
      claims: own.flatMap(({ claims }) => claims),
      sentence: `The least is said on ${names(model, [...fewestIn])}: ${have}.`,
    },
  ];
};

const groups = (model: GraphModel, { rows, columns, cells }: Coverage): readonly Gap[] => {
  const byGroup = groupBy(rows, (row) => [model.node(row)?.group].filter((group) => group !== undefined));
  const gaps = model.groups.flatMap(({ id, label }): Gap[] => {
    const own = new Set(byGroup.get(id) ?? []);
    const known = new Set(
      cells.filter(({ row, state }) => own.has(row) && state !== 'none').map(({ column }) => column),
    );
    const open = columns.filter((column) => !known.has(column));
    if (own.size === 0 || open.length === 0 || known.size === 0) return [];
    const sentence = `${label}: no evidence here on ${names(model, open)}.`;
    return [{ kind: 'group', rows: [...own], columns: open, claims: [], sentence }];
  });
  return gaps.sort((a, b) => b.columns.length - a.columns.length);
};

const silent = (model: GraphModel, { rows, columns, rowTotals }: Coverage): readonly Gap[] => {
  const none = rows.filter((_, i) => rowTotals[i]!.none === columns.length);
  if (none.length === 0) return [];
  const who = none.length === 1 ? shortName(model, none[0]!) : `${none.length} of ${rows.length} rows`;
  const sentence = `No evidence here that ${who} ${none.length === 1 ? 'addresses' : 'address'} any of these dimensions.`;
  return [{ kind: 'silent', rows: none, columns, claims: [], sentence }];
};
