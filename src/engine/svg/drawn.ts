import type { Child, Markup } from './xml.ts';

/** The body of a picture: what a view draws, without title, legend and sources. Sizes in pixels. */
export interface Drawn {
  readonly body: Child;
  /** Patterns and clips that it refers to. */
  readonly defs: Child;
  /** May be more than was asked for. */
  readonly width: number;
  readonly height: number;
  readonly legend: readonly LegendGroup[];
  /** A sentence on what is drawn, or left out. */
  readonly note?: string;
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

/** What every picture with arrows says of them. */
export const ARROWS_MEAN = 'An arrow means influence and runs with it.';
