/** A level stretch of one line, or of several that share it, with the upright runs at its corners. */
export interface Level {
  readonly from: number;
  readonly to: number;
  readonly ends: readonly { readonly x: number; readonly goes: 'up' | 'down' }[];
}

/** A further track must save this many crossings. */
const TRACK_COST = 1.5;
/** Channels with more levels than this are ordered once, without a second look. */
const MOST_REFINED = 60;

const isOver = ({ from, to }: Level, x: number): boolean => x > from && x < to;

/** Crossings of two levels where `a` lies above `b`. */
const crossings = (a: Level, b: Level): number =>
  b.ends.filter(({ x, goes }) => goes === 'up' && isOver(a, x)).length +
  a.ends.filter(({ x, goes }) => goes === 'down' && isOver(b, x)).length;

const areApart = (a: Level, b: Level, apart: number): boolean => a.to + apart <= b.from || b.to + apart <= a.from;

type Tracks = readonly (readonly Level[])[];

const costAt = (tracks: Tracks, at: number, isNew: boolean, level: Level): number => {
  const sum = (levels: readonly Level[], of: (other: Level) => number): number =>
    levels.reduce((total, other) => total + of(other), 0);
  const above = tracks.slice(0, at).flat();
  const below = tracks.slice(isNew ? at : at + 1).flat();
  return (
    sum(above, (other) => crossings(other, level)) +
    sum(below, (other) => crossings(level, other)) +
    (isNew ? TRACK_COST : 0)
  );
};

const inserted = (tracks: Tracks, level: Level, apart: number): Tracks => {
  const joins = [...tracks.keys()]
    .filter((at) => tracks[at]!.every((other) => areApart(other, level, apart)))
    .map((at) => ({ at, isNew: false, cost: costAt(tracks, at, false, level) }));
  const opens = [...tracks.keys(), tracks.length].map((at) => ({
    at,
    isNew: true,
    cost: costAt(tracks, at, true, level),
  }));
  const best = [...joins, ...opens].reduce((one, other) => (other.cost < one.cost ? other : one));
  return best.isNew ? tracks.toSpliced(best.at, 0, [level]) : tracks.with(best.at, [...tracks[best.at]!, level]);
};

const without = (tracks: Tracks, level: Level): Tracks =>
  tracks.map((track) => track.filter((other) => other !== level)).filter((track) => track.length > 0);

/**
 * Puts levels on tracks, the first the highest, so that few upright runs cross them: each where it adds least, the
 * shortest first, and then each once more. Levels on one track are at least `apart`. Greedy insertion after the
 * ordering of layers in Sugiyama, Tagawa and Toda (1981). Cost cubic in levels of a channel.
 */
export const orderTracks = <T extends Level>(levels: readonly T[], apart: number): ReadonlyMap<T, number> => {
  const sorted = [...levels].sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);
  let tracks: Tracks = [];
  for (const level of sorted) tracks = inserted(tracks, level, apart);
  if (levels.length <= MOST_REFINED)
    for (const level of sorted) tracks = inserted(without(tracks, level), level, apart);
  return new Map(levels.map((level) => [level, tracks.findIndex((track) => track.includes(level))]));
};
