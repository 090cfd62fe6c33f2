import type { ClaimId, LinkId, NodeId, SourceId } from './ids.ts';
import type { Claim, Confidence, Dataset, GraphNode, Group, Kind, Relation, Source, Vocabulary } from './records.ts';

/** The bundle of claims drawn between two nodes. `a` and `b` are in dataset order; a loop has `a === b`. */
export interface Link {
  readonly id: LinkId;
  readonly a: NodeId;
  readonly b: NodeId;
  readonly claims: readonly Claim[];
}

/** Years a claim or node covers; an end that is missing is open, both missing means undated. */
export interface YearSpan {
  readonly from?: number;
  readonly to?: number;
}

/** The graph of one dataset with its indexes. Immutable; every lookup is by id and O(1) unless said otherwise. */
export interface GraphModel {
  readonly dataset: Dataset;
  readonly vocabulary: Vocabulary;
  readonly nodes: readonly GraphNode[];
  readonly claims: readonly Claim[];
  readonly links: readonly Link[];
  readonly groups: readonly Group[];
  /** Nodes of kind `dimension`, by `order`, then dataset order. */
  readonly dimensions: readonly GraphNode[];
  node(id: NodeId): GraphNode | undefined;
  claim(id: ClaimId): Claim | undefined;
  link(id: LinkId): Link | undefined;
  source(id: SourceId): Source | undefined;
  kind(id: string): Kind | undefined;
  relation(id: string): Relation | undefined;
  /** Claims that start or end at a node, in dataset order. */
  claimsOf(id: NodeId): readonly Claim[];
  /** Links at a node. */
  linksOf(id: NodeId): readonly Link[];
  /** The link a claim is drawn in. */
  linkOf(id: ClaimId): Link | undefined;
  /** Claims that differ from this one; symmetric even where only one side says so. */
  disputesOf(id: ClaimId): readonly Claim[];
  confidence(id: ClaimId): Confidence;
  /** Years of a claim: its own; otherwise from the latest start of its two ends on; otherwise undated. */
  years(id: ClaimId): YearSpan;
  /** Years a claim itself states. */
  ownYears(id: ClaimId): YearSpan;
  nodeYears(id: NodeId): YearSpan;
}
