import type { LayoutInput } from '../../scene/layout-input.ts';
import type { Point } from '../../scene/scene.ts';

/** A rectangle kept free for the name of a mark, in scene units. */
export interface Room extends Point {
  readonly width: number;
  readonly height: number;
}

const HEIGHT = 17;
const OFFSET = 13;
const MARK = 10;

const roomsAround = ({ x, y }: Point, width: number): readonly Room[] => [
  { x: x + OFFSET, y: y - HEIGHT / 2, width, height: HEIGHT },
  { x: x - OFFSET - width, y: y - HEIGHT / 2, width, height: HEIGHT },
  { x: x - width / 2, y: y + OFFSET, width, height: HEIGHT },
  { x: x - width / 2, y: y - OFFSET - HEIGHT, width, height: HEIGHT },
];

const meets = (a: Room, b: Room): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const bodyOf = ({ x, y }: Point): Room => ({ x: x - MARK, y: y - MARK, width: 2 * MARK, height: 2 * MARK });

/**
 * Keeps a room beside each seated mark for its name: right, left, below or above, whichever meets the fewest marks and
 * rooms already kept. The busiest marks choose first. Cost: marks².
 */
export const nameRooms = ({ marks, links }: LayoutInput, seats: ReadonlyMap<string, Point>): readonly Room[] => {
  const degree = marks.map((_, i) => links.filter(({ a, b }) => a === i || b === i).length);
  const order = [...marks.keys()].sort((i, j) => degree[j]! - degree[i]! || i - j);
  const bodies = new Map(marks.map(({ id }) => [id, bodyOf(seats.get(id)!)]));
  const rooms: Room[] = [];
  for (const i of order) {
    const { id, nameWidth } = marks[i]!;
    const others = [...bodies].flatMap(([other, body]) => (other === id ? [] : [body]));
    const cost = (room: Room): number => [...others, ...rooms].filter((taken) => meets(room, taken)).length;
    const choices = roomsAround(seats.get(id)!, nameWidth);
    rooms.push(choices.reduce((best, next) => (cost(next) < cost(best) ? next : best)));
  }
  return rooms;
};
