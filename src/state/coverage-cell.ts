import { coverageOf, type Coverage, type CoverageCell, type CoverageState } from '../analysis/coverage.ts';
import { gapsOf, type Gap } from '../analysis/gaps.ts';
import { dimensionName, exclusionSentence } from '../analysis/gap-sentence.ts';
import { remember } from '../analysis/remember.ts';
import { shortName } from '../model/short-name.ts';
import { whoAddresses } from '../analysis/who-addresses.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { GraphNode } from '../model/records.ts';
import { claimEntry, type ClaimEntry } from './claim-entry.ts';
import type { CellPlace } from './coverage-layout.ts';
import { coverageNow } from './coverage-now.ts';
import { isClosedList, rowName } from './coverage-table.ts';
import type { ExplorerState } from './explorer-state.ts';
import { modelOf } from './model-of.ts';
import type { NodeName } from './sentence.ts';
import { counted } from './wording.ts';
import { yearText } from './year-text.ts';

export type { Gap };

/** Somebody who addresses a dimension. */
export interface Addressing extends NodeName {
  readonly state: CoverageState;
  readonly year: string;
}

/** Everything about one cell. */
export interface CellDetails {
  readonly row: GraphNode;
  readonly column: GraphNode;
  /** What the heading calls the two. */
  readonly rowName: string;
  readonly columnName: string;
  readonly state: CoverageState;
  readonly differs: boolean;
  /** How it is known: "read from a closed list", "2 claims". */
  readonly known: string;
  readonly sentence: string;
  /** For a closed list: every column, and whether the list leaves it out. */
  readonly list: readonly { readonly node: GraphNode; readonly isOut: boolean }[];
  /** Its claims; of those that differ from each other the first, which shows the others beside it. */
  readonly entries: readonly ClaimEntry[];
  /** Why a conclusion counts; empty where a source speaks for itself. */
  readonly why: string;
  readonly others: readonly Addressing[];
  /** Claims of the other cells of this row that sources differ on. */
  readonly differing: readonly ClaimEntry[];
}

/** The open cell; nothing where none is open, or where its row or column is not shown. */
export const cellDetails = (state: ExplorerState): CellDetails | undefined => {
  const [model, coverage] = [modelOf(state), coverageNow(state)];
  const { cell } = state.view;
  return model && coverage && cell && detailsOf(model, coverage, cell);
};

/** What the coverage leaves open, in sentences, the most telling first. */
export const coverageGaps = (state: ExplorerState): readonly Gap[] => {
  const [model, coverage] = [modelOf(state), coverageNow(state)];
  return model && coverage ? gaps(model, coverage) : NO_GAPS;
};

const NO_GAPS: readonly Gap[] = [];
const gaps = remember((model: GraphModel, coverage: Coverage) => gapsOf(model, coverage));

const detailsOf = remember((model: GraphModel, coverage: Coverage, place: CellPlace): CellDetails | undefined => {
  const cell =
    coverage.cells.find(({ row, column }) => row === place.row && column === place.column) ?? silentCell(place);
  const [row, column] = [model.node(place.row), model.node(place.column)];
  if (!row || !column) return undefined;
  return {
    row,
    column,
    rowName: shortName(model, row.id),
    columnName: column.short ?? column.label,
    state: cell.state,
    differs: cell.differs,
    known: knownBy(model, cell),
    sentence: sentenceFor(model, coverage, cell),
    list: cell.state === 'excluded' && isClosedList(model, cell) ? closedList(model, coverage, cell) : [],
    entries: withoutRivals(cell.claims.flatMap((id) => entryOf(model, id))),
    why: whyItCounts(model, cell),
    others: whoAddresses(coverage, place.column)
      .filter((other) => other.row !== place.row)
      .map((other) => addressing(model, other)),
    differing: coverage.cells
      .filter((other) => other.row === place.row && other.column !== place.column && other.differs)
      .flatMap(({ claims }) => claims.slice(0, 1).flatMap((id) => entryOf(model, id))),
  };
});

const silentCell = ({ row, column }: CellPlace): CoverageCell => ({
  row,
  column,
  state: 'none',
  claims: [],
  differs: false,
});

const entryOf = (model: GraphModel, id: CoverageCell['claims'][number]): readonly ClaimEntry[] => {
  const claim = model.claim(id);
  return claim ? [claimEntry(model, claim, 'whole')] : [];
};

const withoutRivals = (entries: readonly ClaimEntry[]): readonly ClaimEntry[] =>
  entries.filter(
    ({ claim }, i) => !entries.slice(0, i).some(({ rivals }) => rivals.some((rival) => rival.claim.id === claim.id)),
  );

const knownBy = (model: GraphModel, cell: CoverageCell): string => {
  if (cell.state === 'none') return 'silence, not a “no”';
  if (cell.state === 'excluded') return isClosedList(model, cell) ? 'read from a closed list' : 'a source says so';
  return cell.state === 'stated' ? 'the source says so' : 'we read it from the source';
};

const sentenceFor = (model: GraphModel, coverage: Coverage, cell: CoverageCell): string => {
  const names = `${shortName(model, cell.row)} addresses ${dimensionName(model, cell.column)}`;
  if (cell.state === 'none') return silence(model, cell);
  if (cell.state === 'excluded') return exclusionSentence(model, coverage, cell);
  const several = cell.claims.length > 1 ? `${counted(cell.claims.length, 'claim')}: ` : '';
  return `${several}${names}${cell.differs ? '; sources differ' : ''}.`;
};

/** Why a cell is silent: because every source is, or only because of the filters. */
const silence = (model: GraphModel, { row, column }: CellPlace): string => {
  const hidden = coverageOf(model, { rows: [row], columns: [column] }).cells[0]?.claims.length ?? 0;
  const names = `${shortName(model, row)} addresses ${dimensionName(model, column)}`;
  if (hidden > 0)
    return `No evidence here that passes the filters; ${counted(hidden, 'claim')} on whether ${names} ${hidden === 1 ? 'does' : 'do'} not.`;
  return `No evidence here. None of the ${counted(model.dataset.sources.length, 'source')} says whether ${names}. That is not a “no”.`;
};

const closedList = (model: GraphModel, { cells }: Coverage, { row }: CoverageCell): CellDetails['list'] =>
  cells
    .filter((cell) => cell.row === row && cell.state !== 'none')
    .flatMap(({ column, state }) => {
      const node = model.node(column);
      return node ? [{ node, isOut: state === 'excluded' }] : [];
    });

const whyItCounts = (model: GraphModel, cell: CoverageCell): string => {
  if (cell.state === 'excluded' && isClosedList(model, cell)) {
    return 'The sentence counts its own list, so what is not on it is left out. No source here says that it is refused.';
  }
  if (cell.state !== 'inferred') return '';
  return 'No source names this dimension in so many words. The phrase says something that belongs to it, and that is our reading.';
};

const addressing = (model: GraphModel, { row, state }: CoverageCell): Addressing => {
  const node = model.node(row);
  return { id: row, label: node ? rowName(node) : row, state, year: yearText(model.nodeYears(row)) };
};
