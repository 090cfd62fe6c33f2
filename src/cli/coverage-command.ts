import { coverageOf, type Coverage, type CoverageQuery, type CoverageState } from '../analysis/coverage.ts';
import { gapsOf } from '../analysis/gaps.ts';
import { shortName } from '../model/short-name.ts';
import { writeTable } from '../formats/csv-table.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import { counted } from '../state/wording.ts';
import { answerFrom, type Answer } from './answer-from.ts';
import type { CommandLine, CommonOptions, ExitStatus } from './command-line.ts';
import { printable } from './format-problem.ts';
import { wrongUse } from './wrong-use.ts';

/** Options of `stemma coverage`, as the command line gives them: ids with commas between, years as text. */
export interface CoverageOptions extends CommonOptions {
  readonly rows?: string;
  readonly columns?: string;
  readonly from?: string;
  readonly to?: string;
  /** Print a table for a spreadsheet. */
  readonly csv?: boolean;
}

/** `stemma coverage`: which nodes address which dimensions, and where the gaps are. */
export const coverageCommand = async (
  path: string,
  options: CoverageOptions,
  line: CommandLine,
): Promise<ExitStatus> => {
  const flaw = yearFlaw(options);
  if (flaw !== undefined) return wrongUse(flaw, options, line);
  return answerFrom(path, options, line, (model) => answer(model, options));
};

const answer = (model: GraphModel, options: CoverageOptions): Answer => {
  const coverage = coverageOf(model, toQuery(options));
  const unknown = [...coverage.rows, ...coverage.columns].filter((id) => !model.node(id));
  const gaps = gapsOf(model, coverage);
  return {
    lines: options.csv
      ? [asCsv(model, coverage).trimEnd()]
      : [...asTable(model, coverage), ...gaps.map(({ sentence }) => sentence)].map(printable),
    facts: { ...coverage, gaps },
    remarks: unknown.map((id) => `There is no node “${id}” in this dataset.`),
    status: unknown.length === 0 ? 0 : 2,
  };
};

const yearFlaw = ({ from, to }: CoverageOptions): string | undefined => {
  const wrong = Object.entries({ '--from': from, '--to': to }).find(
    ([, text]) => text !== undefined && !/^\d{1,4}$/.test(text),
  );
  return wrong && `stemma coverage: ${wrong[0]} needs a year such as 1994.`;
};

const toQuery = ({ rows, columns, from, to }: CoverageOptions): CoverageQuery => ({
  ...(rows !== undefined && { rows: toIds(rows) }),
  ...(columns !== undefined && { columns: toIds(columns) }),
  ...(from !== undefined && { from: Number(from) }),
  ...(to !== undefined && { to: Number(to) }),
});

const toIds = (text: string): readonly string[] =>
  text
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');

const asCsv = (model: GraphModel, coverage: Coverage): string => {
  const labels = coverage.columns.map((id) => model.node(id)?.label ?? id);
  const rows = statesByRow(coverage).map(([id, states]) => [id, model.node(id)?.label ?? id, ...states]);
  return writeTable(['id', 'label', ...labels], rows);
};

const WORDS: Readonly<Record<CoverageState, string>> = {
  stated: 'stated',
  inferred: 'inferred',
  excluded: 'EXCLUDED',
  none: '·',
};
const NAME_WIDTH = 20;
const CELL_WIDTH = 15;

const asTable = (model: GraphModel, coverage: Coverage): readonly string[] => {
  if (coverage.columns.length === 0)
    return ['This dataset has no threat dimensions, so there is nothing to compare here.'];
  const asLine = (name: string, cells: readonly string[]): string =>
    [name.padEnd(NAME_WIDTH), ...cells.map((cell) => cell.padEnd(CELL_WIDTH))].join(' ').trimEnd();
  const { totals, rows } = coverage;
  return [
    asLine(
      '',
      coverage.columns.map((id) => shortName(model, id)),
    ),
    ...statesByRow(coverage).map(([id, states]) =>
      asLine(
        shortName(model, id),
        states.map((state) => WORDS[state]),
      ),
    ),
    `${counted(rows.length, 'row')}: ${totals.stated} stated, ${totals.inferred} inferred, ${totals.excluded} excluded; · means no evidence in this dataset (${totals.none}).`,
    '',
  ];
};

const statesByRow = ({ rows, columns, cells }: Coverage): readonly (readonly [NodeId, readonly CoverageState[]])[] =>
  rows.map((id, i) => [id, cells.slice(i * columns.length, (i + 1) * columns.length).map(({ state }) => state)]);
