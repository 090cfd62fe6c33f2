import { groupBy } from '../../base/group-by.ts';
import type { Placed } from './place-boxes.ts';
import type { Route, Run } from './route-threads.ts';

/** Where arrows leave and enter boxes, down from the top edge of the box. */
export interface Ports {
  readonly out: number;
  readonly in: number;
}

const EDGE_PX = 7;
const PITCH_PX = 23;

const comesFromAbove = ({ runs, to }: Route): boolean => runs.at(-1)!.bottom === 2 * to.row + 1;

/** Spreads `count` ports over an edge between two heights, in the middle of it. */
const spread = (count: number, top: number, bottom: number): readonly number[] => {
  const pitch = Math.min(PITCH_PX, Math.max(0, bottom - top) / Math.max(1, count - 1));
  const first = (top + bottom) / 2 - (pitch * (count - 1)) / 2;
  return Array.from({ length: count }, (_, i) => first + i * pitch);
};

/** Port of a straight arrow, on both its boxes; lower where others enter above it. */
const straightPort = ({ from, to }: Route, above: number): number => {
  const least = Math.min(from.sized.h, to.sized.h);
  return above > 0 ? least - EDGE_PX - 2 : least / 2;
};

/**
 * Ports of all routes. At a left edge, arrows from above enter above those straight and those from below under them,
 * the one with the outer run further in, so that they do not cross on the way; at a right edge likewise.
 */
export const portsOf = (routes: readonly Route[], xOf: (run: Run) => number): ReadonlyMap<Route, Ports> => {
  const ins = new Map<Route, number>();
  const outs = new Map<Route, number>();
  const arriving = groupBy(routes, ({ to }) => [to]);
  for (const [box, mine] of arriving) arrivals(box, mine, xOf, ins, outs);
  const leaving = groupBy(
    routes.filter(({ kind }) => kind === 'right'),
    ({ from }) => [from],
  );
  for (const [box, mine] of leaving) {
    const straight = routes.find(({ kind, from }) => kind === 'straight' && from === box);
    const bottom = straight ? outs.get(straight)! - EDGE_PX : box.sized.h - EDGE_PX;
    const sorted = [...mine].sort((a, b) => xOf(a.runs[0]!) - xOf(b.runs[0]!));
    spread(sorted.length, EDGE_PX, Math.max(EDGE_PX, bottom)).forEach((y, i) => outs.set(sorted[i]!, y));
  }
  return new Map(routes.map((route) => [route, { out: outs.get(route) ?? route.from.sized.h, in: ins.get(route)! }]));
};

const arrivals = (
  box: Placed,
  mine: readonly Route[],
  xOf: (run: Run) => number,
  ins: Map<Route, number>,
  outs: Map<Route, number>,
): void => {
  const straight = mine.find(({ kind }) => kind === 'straight');
  const turned = mine.filter(({ kind }) => kind !== 'straight');
  const last = (route: Route): number => xOf(route.runs.at(-1)!);
  const above = turned.filter(comesFromAbove).sort((a, b) => last(b) - last(a));
  const below = turned.filter((route) => !comesFromAbove(route)).sort((a, b) => last(a) - last(b));
  const bottom = box.sized.h - EDGE_PX;
  if (!straight) {
    spread(turned.length, EDGE_PX, bottom).forEach((y, i) => ins.set([...above, ...below][i]!, y));
    return;
  }
  const port = straightPort(straight, above.length);
  ins.set(straight, port);
  outs.set(straight, port);
  spread(above.length, EDGE_PX, Math.max(EDGE_PX, port - EDGE_PX)).forEach((y, i) => ins.set(above[i]!, y));
  spread(below.length, Math.min(bottom, port + EDGE_PX), bottom).forEach((y, i) => ins.set(below[i]!, y));
};
