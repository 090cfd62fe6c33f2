import type { GraphModel } from '../../src/model/graph-model.ts';
import type { NodeId } from '../../src/model/ids.ts';
import type { GraphCursor } from './graph-cursor.ts';
import type { Step } from './steps.ts';

/** "United Nations, institution, 31 links": as many links as there are ways on from it. */
export const nameOfNode = (model: GraphModel, id: NodeId, links: number): string => {
  const node = model.node(id);
  const kind = (model.kind(node?.kind ?? '')?.label ?? '').toLowerCase();
  return `${node?.label ?? id}, ${kind}, ${links} ${links === 1 ? 'link' : 'links'}`;
};

/** "narrows UN approach, definition. 2 of 9". */
export const nameOfStep = (steps: readonly Step[], at: number): string =>
  `${steps[at]?.text ?? ''}. ${at + 1} of ${steps.length}`;

/** Where the keyboard stands, in full. */
export const whereText = (model: GraphModel, cursor: GraphCursor, steps: readonly Step[]): string => {
  const node = model.node(cursor.node);
  const group = model.groups.find(({ id }) => id === node?.group)?.label;
  const before = cursor.way.at(-1);
  return [
    nameOfNode(model, cursor.node, steps.length),
    group && `in ${group}`,
    cursor.at !== undefined && `on its link: ${nameOfStep(steps, cursor.at)}`,
    before && `you came from ${model.node(before)?.label ?? before}`,
  ]
    .filter(Boolean)
    .join('; ');
};
