import { groupBy } from '../../base/group-by.ts';
import { orderTracks, type Level } from './order-tracks.ts';
import type { Route, Run } from './route.ts';

/** Tracks of channels. */
export interface Levels {
  /** How many tracks a channel has. */
  tracksIn(channel: number): number;
  /** The track of the level that joins run `i` of a route with the next. */
  trackOf(route: Route, i: number): number;
}

const APART_PX = 12;

interface Joint extends Level {
  readonly route: Route;
  readonly i: number;
  readonly channel: number;
  /** Joints with the same key lie on each other. */
  readonly key: unknown;
}

/** Ways that a run goes on from a channel. */
const ways = (run: Run, channel: number, x: number): Level['ends'] => [
  ...(run.top < 2 * channel ? [{ x, goes: 'up' as const }] : []),
  ...(run.bottom > 2 * channel ? [{ x, goes: 'down' as const }] : []),
];

const jointsOf = (routes: readonly Route[], xOf: (run: Run) => number): readonly Joint[] =>
  routes.flatMap((route) =>
    route.joints.map((channel, i) => {
      const [run, next] = [route.runs[i]!, route.runs[i + 1]!];
      const [a, b] = [xOf(run), xOf(next)];
      return {
        route,
        i,
        channel,
        key: route.thread.bundle ?? { route, i },
        from: Math.min(a, b),
        to: Math.max(a, b),
        ends: [...ways(run, channel, a), ...ways(next, channel, b)],
      };
    }),
  );

const united = (joints: readonly Joint[]): Level & { readonly joints: readonly Joint[] } => ({
  joints,
  from: Math.min(...joints.map(({ from }) => from)),
  to: Math.max(...joints.map(({ to }) => to)),
  ends: joints.flatMap(({ ends }) => ends),
});

/** Puts the level stretches of all routes on tracks of their channels; those of a bundle share one. */
export const levelsOf = (routes: readonly Route[], xOf: (run: Run) => number): Levels => {
  const counts = new Map<number, number>();
  const tracks = new Map<Route, Map<number, number>>();
  for (const [channel, joints] of groupBy(jointsOf(routes, xOf), ({ channel: of }) => [of])) {
    const levels = [...groupBy(joints, ({ key }) => [key]).values()].map(united);
    for (const [level, track] of orderTracks(levels, APART_PX)) {
      counts.set(channel, Math.max(counts.get(channel) ?? 0, track + 1));
      for (const { route, i } of level.joints) {
        const mine = tracks.get(route) ?? new Map<number, number>();
        tracks.set(route, mine.set(i, track));
      }
    }
  }
  return {
    tracksIn: (channel) => counts.get(channel) ?? 0,
    trackOf: (route, i) => tracks.get(route)!.get(i)!,
  };
};
