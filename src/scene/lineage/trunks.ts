/** A stretch of lanes that arrows fall through side by side. */
export interface Trunk {
  readonly lo: number;
  /** Its width in each lane: only what goes on below is still there. */
  widthIn(lane: number): number;
}

/** Arrows of a trunk lie this far apart. */
const PITCH_PX = 10;
const CLEAR_PX = 8;
/** Fewer arrows are no trunk. */
const FEWEST = 3;
const STEP_PX = 5;

/** A box in a lane under the trunk, as far as its year ties it. */
export interface Tied {
  readonly lane: number;
  /** The stretch that it must cover wherever it slides. */
  readonly lo: number;
  readonly hi: number;
}

/**
 * The trunk of a box whose arrows go to the lanes `to`, all below: where fewest boxes must stand in its way, as far
 * left as can be. Undefined for few arrows. Cost: places times boxes.
 */
export const trunkOf = (
  port: { readonly lo: number; readonly hi: number },
  to: readonly number[],
  tied: readonly Tied[],
): Trunk | undefined => {
  if (to.length < FEWEST) return undefined;
  const widthIn = (lane: number): number => PITCH_PX * to.filter((target) => target >= lane).length;
  const obstacles = (lo: number): number =>
    tied.filter((box) => box.lo < lo + widthIn(box.lane) + CLEAR_PX && box.hi > lo - CLEAR_PX).length;
  const last = Math.max(port.lo, port.hi - PITCH_PX * (to.length - 1));
  let best = { lo: port.lo, cost: obstacles(port.lo) };
  for (let lo = port.lo + STEP_PX; lo <= last; lo += STEP_PX) {
    const cost = obstacles(lo);
    if (cost < best.cost) best = { lo, cost };
  }
  return { lo: best.lo, widthIn };
};

/** Where a box between `lo` and `hi` keeps clear of trunks in its lane, nearest to `ease`; `ease` if it cannot. */
export const clearOf = (
  trunks: readonly Trunk[],
  lane: number,
  box: { readonly lo: number; readonly hi: number; readonly ease: number; readonly w: number; readonly before: number },
): number => {
  const bars = trunks
    .map((trunk) => ({
      lo: trunk.lo - CLEAR_PX,
      hi: trunk.lo + trunk.widthIn(lane) + CLEAR_PX,
      w: trunk.widthIn(lane),
    }))
    .filter(({ w }) => w > 0);
  const isClear = (x: number): boolean => bars.every(({ lo, hi }) => x + box.w <= lo || x - box.before >= hi);
  const places = [box.ease, ...bars.flatMap(({ lo, hi }) => [lo - box.w, hi + box.before])]
    .filter((x) => x >= box.lo && x <= box.hi && isClear(x))
    .sort((a, b) => Math.abs(a - box.ease) - Math.abs(b - box.ease) || a - b);
  return places[0] ?? box.ease;
};
