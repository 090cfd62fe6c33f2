import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import { hasBasis } from './bases.ts';
import type { Coverage, CoverageCell } from './coverage.ts';
import { shortName } from '../model/short-name.ts';
import { saysNo } from './stance.ts';

const NUMBERS = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A dimension within a sentence: "food security". Only its first letter is made small. */
export const dimensionName = (model: GraphModel, id: NodeId): string => {
  const label = model.node(id)?.label ?? id;
  return label.charAt(0).toLowerCase() + label.slice(1);
};

/**
 * A cell that is excluded, as a sentence: "No evidence here that NATO addresses food security; its closed list of four
 * leaves it out." A list counts the dimensions of the row that a source states.
 */
export const exclusionSentence = (model: GraphModel, coverage: Coverage, cell: CoverageCell): string => {
  const start = `No evidence here that ${namesOf(model, cell)}`;
  const differ = cell.differs ? '; sources differ' : '';
  const against = cell.claims.flatMap((id) => model.claim(id) ?? []).filter(saysNo);
  if (against.some((claim) => hasBasis(claim, 'stated'))) return `${start}; a source says that it does not${differ}.`;
  if (!against.some((claim) => hasBasis(claim, 'complement'))) return `${start}; it is read as left out${differ}.`;
  const size = coverage.cells.filter(({ row, state }) => row === cell.row && state === 'stated').length;
  const list = size === 0 ? 'a closed list' : `its closed list of ${NUMBERS[size] ?? size}`;
  return `${start}; ${list} leaves it out${differ}.`;
};

/** A cell without any claim, as sentences that do not take silence for a no. */
export const silenceSentence = (model: GraphModel, cell: Pick<CoverageCell, 'row' | 'column'>): string =>
  `No evidence here that ${namesOf(model, cell)}. That is not a “no”.`;

const namesOf = (model: GraphModel, { row, column }: Pick<CoverageCell, 'row' | 'column'>): string =>
  `${shortName(model, row)} addresses ${dimensionName(model, column)}`;
