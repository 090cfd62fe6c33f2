import type { Rect } from './on-path.ts';
import type { Placed, Placement } from './placed.ts';

/** Rows and lanes with their places down. */
export interface RowStack {
  readonly height: number;
  readonly lanes: readonly { readonly y: number; readonly h: number }[];
  /** Height of a track of a channel; track 0 is the highest. */
  trackY(channel: number, track: number): number;
  place(box: Placed): { readonly y: number; readonly outer: Rect };
}

const LANE_TOP_PX = 12;
const ROW_TOP_PX = 10;
const TRACK_PX = 10;
const LANE_END_PX = 10;
const LEAST_LANE_PX = 56;
/** A lane with nothing to show is a line. */
const FOLDED_LANE_PX = 30;

/**
 * Stacks lanes: each row lies under its channel, which is as high as its tracks need. A lane is at least 56 pixels
 * high, and 30 where it is folded.
 */
export const stackRows = (
  { boxes, rowLanes }: Placement,
  laneCount: number,
  tracksIn: (channel: number) => number,
): RowStack => {
  const rows = rowLanes.map((_, row) => {
    const mine = boxes.filter((box) => box.row === row);
    return {
      above: Math.max(0, ...mine.map(({ sized }) => sized.above)),
      below: Math.max(0, ...mine.map(({ sized }) => sized.h)),
    };
  });
  const channels: number[] = [];
  const tops: number[] = [];
  const lanes: { y: number; h: number }[] = [];
  let y = 0;
  for (let lane = 0; lane < laneCount; lane += 1) {
    const start = y;
    const mine = [...rowLanes.keys()].filter((row) => rowLanes[row] === lane);
    mine.forEach((row, i) => {
      channels[row] = y + (i === 0 ? LANE_TOP_PX : ROW_TOP_PX);
      y = channels[row] + tracksIn(row) * TRACK_PX + 4;
      tops[row] = y + rows[row]!.above;
      y = tops[row] + rows[row]!.below;
    });
    const least = mine.length === 0 ? FOLDED_LANE_PX : LEAST_LANE_PX;
    y = Math.max(start + least, y + (mine.length === 0 ? 0 : LANE_END_PX));
    lanes.push({ y: start, h: y - start });
  }
  return {
    height: y,
    lanes,
    trackY: (channel, track) => channels[channel]! + track * TRACK_PX,
    place: ({ row, x, sized }) => {
      const top = tops[row]!;
      return { y: top, outer: { x, y: top - sized.above, w: sized.w, h: sized.h + sized.above } };
    },
  };
};
