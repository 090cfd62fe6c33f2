/** A stretch that must not overlap another on the same track. */
export interface Stretch {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Puts stretches on as few tracks as they need: greedy colouring of intervals by left end, ties by id. Stretches on
 * one track are at least `apart` from each other. Cost n log n, times the tracks.
 */
export const toTracks = <T extends Stretch>(stretches: readonly T[], apart: number): ReadonlyMap<T, number> => {
  const ends: number[] = [];
  const trackOf = new Map<T, number>();
  for (const stretch of [...stretches].sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1))) {
    const free = ends.findIndex((end) => end + apart <= stretch.from);
    const track = free < 0 ? ends.length : free;
    ends[track] = stretch.to;
    trackOf.set(stretch, track);
  }
  return trackOf;
};
