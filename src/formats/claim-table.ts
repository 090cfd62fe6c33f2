import type { NodeId } from '../model/ids.ts';
import type { Claim, Dataset, GraphNode } from '../model/records.ts';
import { BUILT_IN_VOCABULARY, extendVocabulary } from '../model/vocabulary.ts';
import { joinCell, splitCell } from './cell-list.ts';
import type { Row } from './csv-table.ts';
import { readLocator, writeLocator } from './locator-cell.ts';

/** Column names of a table of claims. The labels are for people; reading leaves them out. */
export const CLAIM_COLUMNS = [
  'id',
  'from',
  'from label',
  'relation',
  'relation label',
  'to',
  'to label',
  'polarity',
  'when',
  'sources',
  'locators',
  'phrases',
  'basis',
  'via',
  'disputes',
  'note',
] as const;

/** Makes rows of text cells, in the order of {@link CLAIM_COLUMNS}. Several pieces of evidence share a row. */
export const claimRows = (
  { nodes, vocabulary }: Pick<Dataset, 'nodes' | 'vocabulary'>,
  claims: readonly Claim[],
): string[][] => {
  const nodeOf = new Map<NodeId, GraphNode>(nodes.map((node) => [node.id, node]));
  const { relations } = extendVocabulary(BUILT_IN_VOCABULARY, vocabulary);
  const labelOf = new Map(relations.map(({ id, label }) => [id, label]));
  return claims.map((claim) => [
    claim.id,
    claim.from,
    nodeOf.get(claim.from)?.label ?? '',
    claim.relation,
    labelOf.get(claim.relation) ?? '',
    claim.to,
    nodeOf.get(claim.to)?.label ?? '',
    claim.polarity,
    claim.when ?? '',
    ...evidenceCells(claim),
    claim.via ?? '',
    joinCell(claim.disputes ?? []),
    claim.note ?? '',
  ]);
};

const evidenceCells = ({ evidence }: Claim): string[] => [
  joinCell(evidence.map(({ source }) => source)),
  joinCell(evidence.map(({ locator = {} }) => writeLocator(locator))),
  joinCell(evidence.map(({ phrase = '' }) => phrase)),
  joinCell(evidence.map(({ basis }) => basis)),
];

const PLAIN = ['id', 'from', 'relation', 'to', 'polarity', 'when', 'via', 'note'] as const;

/** A row as plain data of a claim; an empty cell is an absent field. */
export const claimOfRow = (row: Row): object => {
  const cell = (name: (typeof CLAIM_COLUMNS)[number]): string => row.get(name) ?? '';
  const disputes = splitCell(cell('disputes'));
  return {
    ...Object.fromEntries(PLAIN.flatMap((name) => (cell(name) === '' ? [] : [[name, cell(name)]]))),
    evidence: evidenceOf(splitCell(cell('sources')), cell('locators'), cell('phrases'), cell('basis')),
    ...(disputes.length > 0 && { disputes }),
  };
};

const evidenceOf = (sources: readonly string[], ...cells: readonly [string, string, string]): object[] => {
  const [locators = [], phrases = [], bases = []] = cells.map((cell) => splitCell(cell));
  return sources.map((source, i) => {
    const locator = readLocator(locators[i] ?? '');
    const phrase = phrases[i];
    const basis = bases[i];
    return { source, ...(locator && { locator }), ...(phrase && { phrase }), ...(basis && { basis }) };
  });
};
