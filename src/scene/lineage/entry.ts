import type { NodeId } from '../../model/ids.ts';
import type { Claim, GraphNode, Group } from '../../model/records.ts';

/** When an entry stands on the axis: its year, the words for it, and whether the year is told by a pin. */
export interface EntryDate {
  readonly year: number;
  readonly text: string;
  /** Open ranges have a place in time but no point of it. */
  readonly hasPin: boolean;
}

/** A thing the lineage view draws a box for: a definition as a card, a concept as an idea, anything else as a sheet. */
export interface Entry {
  /** Id of its first node; unique among entries. */
  readonly id: NodeId;
  readonly kind: 'card' | 'sheet' | 'idea';
  /** What the box is of: one node, or several that were told the same of. */
  readonly nodes: readonly GraphNode[];
  /** Reports, institutions and people that are told by this card, or who utter this critique; the first is named. */
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
  /** Threads with the same bundle share a line as far as they go together. */
  readonly bundle: Bundle | undefined;
}

/** What several threads of one idea, or all critiques of one thing, have in common. */
export interface Bundle {
  /** All that descends from it, or all that is said against it. */
  readonly kind: 'descent' | 'critique';
  readonly of: Entry;
  readonly size: number;
}

/**
 * Why lineage claims are not drawn: they are about single elements or dimensions; critiques of an actor; between ideas;
 * they tie an idea to something without a text; or no text is at any of their ends.
 */
export type Omission = 'parts' | 'critiques' | 'ideas' | 'acts' | 'others';

/** What the lineage view is about, before anything has a place. */
export interface LineageContent {
  readonly lanes: readonly Group[];
  /** In reading order: by lane, then year, then name; the undated last. */
  readonly entries: readonly Entry[];
  readonly threads: readonly Thread[];
  /** Affirmed lineage claims that are not drawn. */
  readonly omitted: ReadonlyMap<Omission, number>;
}
