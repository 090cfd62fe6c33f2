import type { Child, Markup } from './xml.ts';

/** The body of a picture: what a view draws, without title, legend and sources. Sizes in pixels. */
export interface Drawn {
  readonly body: Child;
  /** Patterns and clips that it refers to. */
  readonly defs: Child;
  readonly height: number;
  readonly legend: readonly LegendGroup[];
}

/** Signs of one sort, with their head. */
export interface LegendGroup {
  readonly head: string;
  readonly entries: readonly LegendEntry[];
}

/** One sign and what it means. */
export interface LegendEntry {
  /** Drawn about (0, 0), at most 14 px high. */
  readonly sign: Markup;
  readonly width: number;
  readonly label: string;
}
