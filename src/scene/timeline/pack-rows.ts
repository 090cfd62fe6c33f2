/** What takes a stretch of a row, in CSS pixels. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** First row with room for each stretch, from the left; those in one row are `apart`. Cost: stretches times rows. */
export const packRows = <S extends Stretch>(
  stretches: readonly S[],
  apart: number,
): { readonly row: ReadonlyMap<S, number>; readonly count: number } => {
  const ends: number[] = [];
  const row = new Map<S, number>();
  for (const stretch of [...stretches].sort((a, b) => a.from - b.from)) {
    const free = ends.findIndex((end) => end + apart <= stretch.from);
    const at = free < 0 ? ends.length : free;
    ends[at] = stretch.to;
    row.set(stretch, at);
  }
  return { row, count: ends.length };
};
