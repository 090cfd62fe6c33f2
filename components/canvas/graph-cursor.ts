import type { NodeId } from '../../src/model/ids.ts';
import type { Step } from './steps.ts';

/** Where the keyboard stands in the graph: on a node, or on one of its links. */
export interface GraphCursor {
  readonly node: NodeId;
  /** Index into the steps of the node; `undefined` on the node itself. */
  readonly at: number | undefined;
  /** Nodes come through, latest last. */
  readonly way: readonly NodeId[];
}

/** Moves along the links of a node; they answer `undefined` where there is no further to go. */
export type CursorMove = (cursor: GraphCursor, steps: readonly Step[]) => GraphCursor | undefined;

const to = (cursor: GraphCursor, steps: readonly Step[], at: number): GraphCursor | undefined =>
  at >= 0 && at < steps.length && at !== cursor.at ? { ...cursor, at } : undefined;

const groupAt = (steps: readonly Step[], at: number | undefined): string | undefined =>
  at === undefined ? undefined : steps[at]?.group;

export const nextLink: CursorMove = (cursor, steps) => to(cursor, steps, cursor.at === undefined ? 0 : cursor.at + 1);
export const previousLink: CursorMove = (cursor, steps) => to(cursor, steps, (cursor.at ?? 0) - 1);
export const firstLink: CursorMove = (cursor, steps) => to(cursor, steps, 0);
export const lastLink: CursorMove = (cursor, steps) => to(cursor, steps, steps.length - 1);

/** To the first link of the next relation. */
export const nextRelation: CursorMove = (cursor, steps) => {
  if (cursor.at === undefined) return to(cursor, steps, 0);
  const group = groupAt(steps, cursor.at);
  return to(
    cursor,
    steps,
    steps.findIndex((step, i) => i > cursor.at! && step.group !== group),
  );
};

/** To the first link of the relation before. */
export const previousRelation: CursorMove = (cursor, steps) => {
  if (cursor.at === undefined) return undefined;
  const start = steps.findIndex((step) => step.group === groupAt(steps, cursor.at));
  const before = groupAt(steps, start - 1);
  return before === undefined
    ? undefined
    : to(
        cursor,
        steps,
        steps.findIndex((step) => step.group === before),
      );
};

/** To the node at the other end of the link. */
export const follow: CursorMove = (cursor, steps) => {
  const step = cursor.at === undefined ? undefined : steps[cursor.at];
  return step && { node: step.other, at: undefined, way: [...cursor.way, cursor.node] };
};

/** From a link to its node, from a node to the one before it. */
export const back: CursorMove = (cursor) => {
  if (cursor.at !== undefined) return { ...cursor, at: undefined };
  const before = cursor.way.at(-1);
  return before === undefined ? undefined : { node: before, at: undefined, way: cursor.way.slice(0, -1) };
};
