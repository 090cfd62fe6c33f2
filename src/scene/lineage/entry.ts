import type { NodeId } from '../../model/ids.ts';
import type { Claim, GraphNode, Group } from '../../model/records.ts';

/** When an entry stands on the axis: its year, the words for it, and whether the year is told by a pin. */
export interface EntryDate {
  readonly year: number;
  readonly text: string;
  /** Open ranges have a place in time but no point of it. */
  readonly hasPin: boolean;
}

/** A thing the lineage view draws a box for: a definition as a card, anything else as a sheet. */
export interface Entry {
  /** Id of its first node; unique among entries. */
  readonly id: NodeId;
  readonly kind: 'card' | 'sheet';
  /** What the box is of: one node, or several that were told the same of. */
  readonly nodes: readonly GraphNode[];
  /** Reports, institutions and people that are told by this card; the first names its tab. */
  readonly speakers: readonly GraphNode[];
  /** Index of its lane in {@link Group} order. */
  readonly lane: number;
  /** Undated entries have none. */
  readonly date: EntryDate | undefined;
  /** When the definition was given up, by its own side. */
  readonly shelved: { readonly claim: Claim; readonly date: EntryDate | undefined } | undefined;
}

/** Influence between two entries: all claims that carry it from the ancestor to the descendant. */
export interface Thread {
  readonly id: string;
  readonly from: Entry;
  readonly to: Entry;
  /** By weight of relation, then id; the first gives the arrow its head. */
  readonly claims: readonly Claim[];
}

/** What the lineage view is about, before anything has a place. */
export interface LineageContent {
  readonly lanes: readonly Group[];
  /** In reading order: by lane, then year, then name; the undated last. */
  readonly entries: readonly Entry[];
  readonly threads: readonly Thread[];
  /** Affirmed lineage claims that are not drawn, because an end of them is an idea or has no box. */
  readonly omitted: number;
}
