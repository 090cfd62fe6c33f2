import { groupBy } from '../../base/group-by.ts';
import type { Placed } from './placed.ts';
import type { Route, Run } from './route.ts';

/** Where arrows leave and enter boxes, down from the top edge of the box. */
export interface Ports {
  readonly out: number;
  readonly in: number;
}

const EDGE_PX = 7;
const PITCH_PX = 23;

/** An end of a route at the left edge of a box. */
interface Call {
  readonly route: Route;
  readonly end: 'in' | 'out';
  readonly x: number;
  readonly isAbove: boolean;
}

type Heights = Map<Route, number>;

/** Spreads `count` ports over an edge between two heights, in the middle of it. */
const spread = (count: number, top: number, bottom: number): readonly number[] => {
  const pitch = Math.min(PITCH_PX, Math.max(0, bottom - top) / Math.max(1, count - 1));
  const first = (top + bottom) / 2 - (pitch * (count - 1)) / 2;
  return Array.from({ length: count }, (_, i) => first + i * pitch);
};

/** Ends at the left edge of each box, but for straight ones. */
const callsOf = (routes: readonly Route[], xOf: (run: Run) => number): ReadonlyMap<Placed, readonly Call[]> => {
  const turned = routes.filter(({ leaves }) => leaves !== 'straight');
  const ins = turned
    .filter(({ enters }) => enters === 'left')
    .map((route): Call => {
      const last = route.runs.at(-1)!;
      return { route, end: 'in', x: xOf(last), isAbove: last.bottom === 2 * route.to.row + 1 };
    });
  const outs = turned
    .filter(({ leaves }) => leaves === 'left')
    .map((route): Call => ({ route, end: 'out', x: xOf(route.runs[0]!), isAbove: true }));
  return groupBy([...ins, ...outs], ({ route, end }) => [end === 'in' ? route.to : route.from]);
};

/**
 * Ports of all routes. At a left edge, arrows from above enter above those straight and those from below under them,
 * the one with the outer run further in, so that they do not cross on the way; at a right edge likewise.
 */
export const portsOf = (routes: readonly Route[], xOf: (run: Run) => number): ReadonlyMap<Route, Ports> => {
  const [ins, outs]: readonly [Heights, Heights] = [new Map(), new Map()];
  const calls = callsOf(routes, xOf);
  const straight = routes.filter(({ leaves }) => leaves === 'straight');
  const straightInto = new Map(straight.map((route) => [route.to, route]));
  for (const box of new Set([...calls.keys(), ...straightInto.keys()]))
    leftEdge(box, calls.get(box) ?? [], straightInto.get(box), ins, outs);
  const straightFrom = new Map(straight.map((route) => [route.from, route]));
  const leaving = groupBy(
    routes.filter(({ leaves }) => leaves === 'right'),
    ({ from }) => [from],
  );
  for (const [box, mine] of leaving) rightEdge(box, mine, straightFrom.get(box), xOf, outs);
  return new Map(
    routes.map((route) => [route, { out: outs.get(route) ?? route.from.sized.h, in: ins.get(route) ?? 0 }]),
  );
};

const leftEdge = (
  box: Placed,
  calls: readonly Call[],
  straight: Route | undefined,
  ins: Heights,
  outs: Heights,
): void => {
  const above = calls.filter(({ isAbove }) => isAbove).sort((a, b) => b.x - a.x);
  const below = calls.filter(({ isAbove }) => !isAbove).sort((a, b) => a.x - b.x);
  const put = (group: readonly Call[], top: number, bottom: number): void =>
    spread(group.length, top, bottom).forEach((y, i) => (group[i]!.end === 'in' ? ins : outs).set(group[i]!.route, y));
  const bottom = box.sized.h - EDGE_PX;
  if (!straight) return put([...above, ...below], EDGE_PX, bottom);
  // A straight arrow has the same port on both its boxes, so it must lie on the lower of them too.
  const all = spread(calls.length + 1, EDGE_PX, bottom);
  const lowest = Math.min(straight.from.sized.h, box.sized.h) - EDGE_PX;
  const port = calls.length === 0 ? Math.min(all[0]!, (lowest + EDGE_PX) / 2) : Math.min(all[above.length]!, lowest);
  const pitch = calls.length === 0 ? 0 : all[1]! - all[0]!;
  ins.set(straight, port);
  outs.set(straight, port);
  put(above, EDGE_PX, Math.max(EDGE_PX, port - pitch));
  put(below, Math.min(bottom, port + pitch), bottom);
};

const rightEdge = (
  box: Placed,
  mine: readonly Route[],
  straight: Route | undefined,
  xOf: (run: Run) => number,
  outs: Heights,
): void => {
  const bottom = straight ? outs.get(straight)! - EDGE_PX : box.sized.h - EDGE_PX;
  const groups = [...groupBy(mine, (route) => [route.thread.bundle ?? route]).values()];
  const sorted = groups.sort((a, b) => xOf(a[0]!.runs[0]!) - xOf(b[0]!.runs[0]!));
  spread(sorted.length, EDGE_PX, Math.max(EDGE_PX, bottom)).forEach((y, i) =>
    sorted[i]!.forEach((route) => outs.set(route, y)),
  );
};
