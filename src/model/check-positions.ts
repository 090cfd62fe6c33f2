import type { NodeId } from './ids.ts';
import { MAX_POSITION } from './limits.ts';
import type { GateContext } from './parse-record.ts';
import { fieldOf, isPlainRecord, type PlainRecord } from './plain-data.ts';
import type { Path } from './place.ts';
import type { GraphNode, Positions } from './records.ts';

type Point = readonly [x: number, y: number];

/** Saved places of nodes by view. A place that is no finite point, too far out or of no node is left out with a warning. */
export const checkPositions = (context: GateContext, data: PlainRecord, nodes: readonly GraphNode[]): Positions => {
  const ids = new Map<string, NodeId>(nodes.map(({ id }) => [id, id]));
  return new Map(
    recordEntries(context, fieldOf(data, 'positions') ?? {}, ['positions']).map(([view, places]) => [
      view,
      placesOf(context, places, ['positions', view], ids),
    ]),
  );
};

const recordEntries = ({ log }: GateContext, value: unknown, path: Path): [string, unknown][] => {
  if (isPlainRecord(value)) return Object.entries(value);
  log.warning({ code: 'bad-position', path, message: 'Places are a record.', value });
  return [];
};

const placesOf = (
  context: GateContext,
  places: unknown,
  path: Path,
  ids: ReadonlyMap<string, NodeId>,
): ReadonlyMap<NodeId, Point> =>
  new Map(
    recordEntries(context, places, path).flatMap(([key, value]): [NodeId, Point][] => {
      const id = ids.get(key);
      if (id !== undefined && isPoint(value)) return [[id, value]];
      const message = id === undefined ? 'This place belongs to no node.' : 'This place is no point within ±1,000,000.';
      const code = id === undefined ? 'unknown-position' : 'bad-position';
      context.log.warning({ code, path: [...path, key], message, value: id === undefined ? key : shown(value) });
      return [];
    }),
  );

/** Numbers are worth showing; `JSON` would hide NaN and infinities. */
const shown = (value: unknown): unknown =>
  Array.isArray(value) && value.every((one) => typeof one === 'number') ? value.slice(0, 4).join(', ') : value;

const isPoint = (value: unknown): value is Point =>
  Array.isArray(value) && value.length === 2 && value.every(isWithinBounds);

const isWithinBounds = (one: unknown): boolean => Number.isFinite(one) && Math.abs(one as number) <= MAX_POSITION;
