import type { LayoutInput } from '../../scene/layout-input.ts';
import type { Point } from '../../scene/scene.ts';
import { nameRooms, type Room } from './name-rooms.ts';
import { distanceToSegment2 } from './segment-crossing.ts';

const REACH = 27;
const DIRECTIONS = 24;
const ROOM = 24;
const OFF_LINES = 9;
const ORBITS = [1, 1.7, 2.4];
const ORBIT_COST = 40;
const IN_RING_COST = 500;
const IN_NAME_COST = 160;
const MOON_RADIUS = 9;

const directionsFrom = ({ x, y }: Point, reach: number): readonly Point[] =>
  Array.from({ length: DIRECTIONS }, (_, i) => {
    const angle = (2 * Math.PI * i) / DIRECTIONS - Math.PI / 2;
    return { x: x + reach * 1.15 * Math.cos(angle), y: y + reach * Math.sin(angle) };
  });

const crowding = (spot: Point, others: readonly Point[]): number =>
  others.reduce((sum, { x, y }) => sum + Math.max(0, ROOM - Math.hypot(x - spot.x, y - spot.y)) ** 2, 0);

const underLines = (spot: Point, lines: readonly (readonly [Point, Point])[]): number =>
  lines.filter(([a, b]) => distanceToSegment2(spot.x, spot.y, a.x, a.y, b.x, b.y) < OFF_LINES * OFF_LINES).length;

const inNames = (spot: Point, rooms: readonly Room[]): number =>
  rooms.filter(({ x, y, width, height }) => {
    const [dx, dy] = [Math.max(x - spot.x, 0, spot.x - x - width), Math.max(y - spot.y, 0, spot.y - y - height)];
    return Math.hypot(dx, dy) < MOON_RADIUS;
  }).length;

/**
 * Places of lesser marks: close by the mark they hang on, in the direction that is freest of other marks, names and lines,
 * on a wider orbit where the first is full. `kept` tells where none may stand. Same input, same places. Cost: moons × directions × (marks + links).
 */
export const placeMoons = (
  input: LayoutInput,
  seats: ReadonlyMap<string, Point>,
  kept: (spot: Point) => boolean,
): readonly (readonly [string, Point])[] => {
  const at = (i: number): Point => seats.get(input.marks[i]!.id)!;
  const lines = input.links.map(({ a, b }) => [at(a), at(b)] as const);
  const rooms = nameRooms(input, seats);
  const taken: Point[] = [...seats.values()];
  return input.moons.map(({ id, parent }) => {
    const cost = (spot: Point): number =>
      crowding(spot, taken) + 14 * underLines(spot, lines) + IN_NAME_COST * inNames(spot, rooms);
    const spots = ORBITS.flatMap((orbit) => directionsFrom(at(parent), REACH * orbit));
    const costs = spots.map(
      (spot, i) => cost(spot) + ORBIT_COST * Math.floor(i / DIRECTIONS) + (kept(spot) ? IN_RING_COST : 0),
    );
    const best = spots[costs.indexOf(Math.min(...costs))]!;
    taken.push(best);
    return [id, best] as const;
  });
};
