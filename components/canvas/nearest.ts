/** A direction on the screen. */
export type Direction = 'left' | 'right' | 'up' | 'down';

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const SIDEWAYS_COST = 2;

const along = (direction: Direction, dx: number, dy: number): { readonly ahead: number; readonly aside: number } => {
  if (direction === 'left') return { ahead: -dx, aside: Math.abs(dy) };
  if (direction === 'right') return { ahead: dx, aside: Math.abs(dy) };
  return { ahead: direction === 'up' ? -dy : dy, aside: Math.abs(dx) };
};

/**
 * The place nearest to `from` in a direction, sideways distance counting double, within about 55° of straight ahead; `undefined`
 * where none lies there. Linear in the places.
 */
export const nearestIn = <T>(direction: Direction, from: Box, places: Iterable<readonly [T, Box]>): T | undefined => {
  let best: { readonly of: T; readonly cost: number } | undefined;
  for (const [of, box] of places) {
    const dx = box.x + box.width / 2 - (from.x + from.width / 2);
    const dy = box.y + box.height / 2 - (from.y + from.height / 2);
    const { ahead, aside } = along(direction, dx, dy);
    const cost = ahead + SIDEWAYS_COST * aside;
    if (ahead > 1 && aside <= ahead * 1.5 && (!best || cost < best.cost)) best = { of, cost };
  }
  return best?.of;
};
