import type { LayoutInput, Places } from '../../scene/layout-input.ts';
import type { Point } from '../../scene/scene.ts';
import { SLOT_HEIGHT, SLOT_WIDTH } from './slot-grid.ts';

/** Radius of the ring of dimensions, and half of the room that it and its names take, in scene units. */
const RADIUS = 78;
const ROOM = { x: 170, y: 118 } as const;

/** About how many slots the room of the ring covers. */
export const RING_SLOTS = Math.ceil((Math.PI * ROOM.x * ROOM.y) / (SLOT_WIDTH * SLOT_HEIGHT));

/** Whether a point lies in the room of the ring, which is around (0, 0). */
export const inRing = ({ x, y }: Point): boolean => (x / ROOM.x) ** 2 + (y / ROOM.y) ** 2 < 1;

/** The busiest mark that belongs to no region: it stands in the middle of the ring. */
const heartOf = ({ marks, links, ring }: LayoutInput): string | undefined => {
  if (ring.length < 3) return undefined;
  const onRing = new Set(ring);
  const degree = marks.map(() => 0);
  for (const { a, b } of links) for (const i of [a, b]) degree[i]! += 1;
  const free = [...marks.keys()].filter((i) => marks[i]!.region === undefined && !onRing.has(marks[i]!.id));
  const busiest = free.reduce<number | undefined>(
    (best, i) => (best !== undefined && degree[best]! >= degree[i]! ? best : i),
    undefined,
  );
  return busiest === undefined ? undefined : marks[busiest]!.id;
};

/** Places of the dimensions, clockwise from the top, and of the mark in their middle. */
export const ringPlaces = (input: LayoutInput): Places => {
  const heart = heartOf(input);
  const turn = (2 * Math.PI) / input.ring.length;
  return new Map([
    ...input.ring.map((id, i) => {
      const angle = i * turn - Math.PI / 2;
      return [id, [RADIUS * Math.cos(angle), RADIUS * Math.sin(angle)] as const] as const;
    }),
    ...(heart === undefined ? [] : [[heart, [0, 0]] as const]),
  ]);
};
