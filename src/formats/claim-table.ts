import type { NodeId, SourceId } from '../model/ids.ts';
import type { Claim, Dataset, Evidence, GraphNode } from '../model/records.ts';
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
  'source',
  'source label',
  'locator',
  'phrase',
  'basis',
  'via',
  'disputes',
  'note',
] as const;

/** Claims that were read from rows, and which rows each came from. */
export interface ClaimsOfRows {
  readonly claims: readonly object[];
  /** For each claim the numbers of its rows, one for each piece of evidence, at least one. */
  readonly rowsOf: readonly (readonly number[])[];
}

const NO_EVIDENCE = ['', '', '', '', ''] as const;

/** Makes rows of text cells, in the order of {@link CLAIM_COLUMNS}: one for each piece of evidence, at least one a claim. */
export const claimRows = (
  { nodes, sources, vocabulary }: Pick<Dataset, 'nodes' | 'sources' | 'vocabulary'>,
  claims: readonly Claim[],
): string[][] => {
  const nodeOf = new Map<NodeId, GraphNode>(nodes.map((node) => [node.id, node]));
  const sourceLabelOf = new Map<SourceId, string>(sources.map(({ id, label }) => [id, label]));
  const { relations } = extendVocabulary(BUILT_IN_VOCABULARY, vocabulary);
  const labelOf = new Map(relations.map(({ id, label }) => [id, label]));
  return claims.flatMap((claim) => {
    const start = [claim.id, claim.from, nodeOf.get(claim.from)?.label ?? ''];
    const relation = [claim.relation, labelOf.get(claim.relation) ?? ''];
    const end = [claim.to, nodeOf.get(claim.to)?.label ?? '', claim.polarity, claim.when ?? ''];
    const rest = [claim.via ?? '', joinCell(claim.disputes ?? []), claim.note ?? ''];
    const receipts = claim.evidence.map((evidence) => evidenceCells(evidence, sourceLabelOf));
    return (receipts.length > 0 ? receipts : [NO_EVIDENCE]).map((receipt) => [
      ...start,
      ...relation,
      ...end,
      ...receipt,
      ...rest,
    ]);
  });
};

const evidenceCells = (
  { source, locator = {}, phrase = '', basis }: Evidence,
  labelOf: ReadonlyMap<SourceId, string>,
): readonly string[] => [source, labelOf.get(source) ?? '', writeLocator(locator), phrase, basis];

const PLAIN = ['id', 'from', 'relation', 'to', 'polarity', 'when', 'via', 'note'] as const;

type Column = (typeof CLAIM_COLUMNS)[number];

const cellOf = (row: Row, name: Column): string => row.get(name) ?? '';

/**
 * Rows as plain data of claims; an empty cell is an absent field. Rows of one id that say the same of their claim are
 * pieces of evidence for it, wherever they stand; where they differ they stay two claims, for the gate to report.
 */
export const claimsOfRows = (rows: readonly Row[]): ClaimsOfRows => {
  const claims: (object & { readonly evidence: object[] })[] = [];
  const rowsOf: number[][] = [];
  const known = new Map<string, number>();
  rows.forEach((row, i) => {
    const own = ownFields(row);
    const receipt = evidenceOf(row);
    const key = JSON.stringify(own);
    const at = cellOf(row, 'id') === '' || !receipt ? undefined : known.get(key);
    if (at !== undefined && receipt && claims[at]!.evidence.length > 0) {
      claims[at]!.evidence.push(receipt);
      rowsOf[at]!.push(i);
      return;
    }
    if (!known.has(key)) known.set(key, claims.length);
    claims.push({ ...own, evidence: receipt ? [receipt] : [] });
    rowsOf.push([i]);
  });
  return { claims, rowsOf };
};

const ownFields = (row: Row): object => {
  const disputes = splitCell(cellOf(row, 'disputes'));
  return {
    ...Object.fromEntries(PLAIN.flatMap((name) => (cellOf(row, name) === '' ? [] : [[name, cellOf(row, name)]]))),
    ...(disputes.length > 0 && { disputes }),
  };
};

const evidenceOf = (row: Row): object | undefined => {
  const [source, phrase, basis] = (['source', 'phrase', 'basis'] as const).map((name) => cellOf(row, name));
  const locator = readLocator(cellOf(row, 'locator'));
  if (!source && !phrase && !basis && !locator) return undefined;
  return { source, ...(locator && { locator }), ...(phrase && { phrase }), ...(basis && { basis }) };
};
