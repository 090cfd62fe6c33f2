import type { VisibleIds } from '../analysis/filter.ts';
import { remember } from '../analysis/remember.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { ClaimId, NodeId } from '../model/ids.ts';
import type { Claim, GraphNode } from '../model/records.ts';
import { compareLabels } from './compare-labels.ts';
import type { ExplorerState } from './explorer-state.ts';
import { listedNow } from './listed-now.ts';
import { modelOf } from './model-of.ts';
import { nameOf, polarityPrefix, relationText, type NodeName } from './sentence.ts';
import { dateText } from '../model/date-text.ts';
import { basisText, kindText, locatorText, spaced } from './wording.ts';

/** A visible node as a row. */
export interface NodeRow {
  readonly id: NodeId;
  readonly label: string;
  readonly acronym: string;
  readonly kind: string;
  readonly type: string;
  readonly group: string;
  readonly when: string;
  /** First year, for sorting. */
  readonly year?: number;
  /** Visible claims. */
  readonly claims: number;
  /** Sources of its visible claims. */
  readonly sources: number;
}

/** A visible claim as a row. */
export interface ClaimRow {
  readonly id: ClaimId;
  readonly from: NodeName;
  /** With "excluded:" or "denied:" before it where the claim does not affirm. */
  readonly relation: string;
  readonly to: NodeName;
  readonly when: string;
  readonly year?: number;
  readonly confidence: string;
  /** Each basis once. */
  readonly basis: string;
  /** Each source once. */
  readonly sources: string;
  readonly phrase: string;
  readonly locator: string;
}

/** A column: what it shows, and what it sorts by where that is not the text. */
export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  readonly isNumber?: true;
  text(row: Row): string;
  sortsBy?(row: Row): number | undefined;
}

/** The columns of the table of nodes. */
export const NODE_COLUMNS: readonly Column<NodeRow>[] = [
  { id: 'label', label: 'Name', text: ({ label }) => label },
  { id: 'acronym', label: 'Acronym', text: ({ acronym }) => acronym },
  { id: 'kind', label: 'Kind', text: ({ kind }) => kind },
  { id: 'type', label: 'Type', text: ({ type }) => type },
  { id: 'group', label: 'Group', text: ({ group }) => group },
  { id: 'when', label: 'Years', text: ({ when }) => when, sortsBy: ({ year }) => year },
  {
    id: 'claims',
    label: 'Claims',
    isNumber: true,
    text: ({ claims }) => String(claims),
    sortsBy: ({ claims }) => claims,
  },
  {
    id: 'sources',
    label: 'Sources',
    isNumber: true,
    text: ({ sources }) => String(sources),
    sortsBy: ({ sources }) => sources,
  },
];

/** The columns of the table of claims. */
export const CLAIM_COLUMNS: readonly Column<ClaimRow>[] = [
  { id: 'from', label: 'From', text: ({ from }) => from.label },
  { id: 'relation', label: 'Relation', text: ({ relation }) => relation },
  { id: 'to', label: 'To', text: ({ to }) => to.label },
  { id: 'when', label: 'Years', text: ({ when }) => when, sortsBy: ({ year }) => year },
  { id: 'confidence', label: 'Confidence', text: ({ confidence }) => confidence },
  { id: 'basis', label: 'Basis', text: ({ basis }) => basis },
  { id: 'sources', label: 'Sources', text: ({ sources }) => sources },
  { id: 'phrase', label: 'Phrase', text: ({ phrase }) => phrase },
  { id: 'locator', label: 'Place', text: ({ locator }) => locator },
];

/** The visible nodes as rows, in dataset order. */
export const nodeRows = (state: ExplorerState): readonly NodeRow[] => {
  const model = modelOf(state);
  return model ? nodeRowsOf(model, listedNow(state)) : NO_NODES;
};

/** The visible claims as rows, in dataset order. */
export const claimRows = (state: ExplorerState): readonly ClaimRow[] => {
  const model = modelOf(state);
  return model ? claimRowsOf(model, listedNow(state)) : NO_CLAIMS;
};

/** Rows by one column; empty cells last both ways, equal ones as they were. */
export const sortedRows = <Row>(rows: readonly Row[], column: Column<Row>, isDescending: boolean): readonly Row[] => {
  const { sortsBy, text } = column;
  const isEmpty = (row: Row): boolean => (sortsBy ? sortsBy(row) === undefined : text(row) === '');
  const compare = (a: Row, b: Row): number =>
    sortsBy ? (sortsBy(a) ?? 0) - (sortsBy(b) ?? 0) : compareLabels(text(a), text(b));
  const sign = isDescending ? -1 : 1;
  return rows.toSorted((a, b) => Number(isEmpty(a)) - Number(isEmpty(b)) || (isEmpty(a) ? 0 : sign * compare(a, b)));
};

const NO_NODES: readonly NodeRow[] = [];
const NO_CLAIMS: readonly ClaimRow[] = [];

const nodeRowsOf = remember((model: GraphModel, shown: VisibleIds): readonly NodeRow[] =>
  model.nodes.filter(({ id }) => shown.nodes.has(id)).map((node) => toNodeRow(model, shown, node)),
);

const toNodeRow = (model: GraphModel, shown: VisibleIds, node: GraphNode): NodeRow => {
  const claims = model.claimsOf(node.id).filter(({ id }) => shown.claims.has(id));
  const { from } = model.nodeYears(node.id);
  return {
    id: node.id,
    label: node.label,
    acronym: node.acronym ?? '',
    kind: kindText(model, node.kind),
    type: spaced(node.type ?? ''),
    group: model.groups.find(({ id }) => id === node.group)?.label ?? '',
    when: dateText(node.when),
    ...(from !== undefined && { year: from }),
    claims: claims.length,
    sources: new Set(claims.flatMap(({ evidence }) => evidence.map(({ source }) => source))).size,
  };
};

const claimRowsOf = remember((model: GraphModel, shown: VisibleIds): readonly ClaimRow[] =>
  model.claims.filter(({ id }) => shown.claims.has(id)).map((claim) => toClaimRow(model, claim)),
);

const toClaimRow = (model: GraphModel, claim: Claim): ClaimRow => {
  const { from: year } = model.ownYears(claim.id);
  const each = (texts: readonly string[]): string => [...new Set(texts.filter(Boolean))].join('; ');
  return {
    id: claim.id,
    from: nameOf(model, claim.from),
    relation: polarityPrefix(claim.polarity) + relationText(model, claim.relation, 'out'),
    to: nameOf(model, claim.to),
    when: dateText(claim.when),
    ...(year !== undefined && { year }),
    confidence: model.confidence(claim.id),
    basis: each(claim.evidence.map(({ basis }) => basisText(basis))),
    sources: each(claim.evidence.map(({ source }) => model.source(source)?.label ?? source)),
    phrase: each(claim.evidence.map(({ phrase }) => phrase ?? '')),
    locator: each(claim.evidence.map(({ locator }) => locatorText(locator))),
  };
};
