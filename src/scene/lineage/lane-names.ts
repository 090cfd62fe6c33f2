import { wrapped, type Measure } from './measure.ts';

/** Width of the names of lanes, in pixels, and where their text begins. */
export const LANES_PX = 112;
export const LANE_TEXT_X = 17;

/** The name of a lane on as many lines as it has room for; one where it is folded. */
export const laneLines = (label: string, h: number, isFolded: boolean, measure: Measure): readonly string[] =>
  wrapped(label, 'strong', LANES_PX - LANE_TEXT_X - 3, isFolded ? 1 : Math.max(1, Math.floor((h - 12) / 16)), measure);
