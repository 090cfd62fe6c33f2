import type { Drawn } from '../engine/svg/drawn.ts';
import { faceMeasure } from '../engine/svg/face-measure.ts';
import type { Pen } from '../engine/svg/pen.ts';
import { noteSvg } from '../engine/svg/note-svg.ts';
import { timelineSvg } from '../engine/svg/timeline-svg.ts';
import { foundBeside } from './found-beside.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { kindFamily } from '../scene/kind-family.ts';
import { LANES_PX } from '../scene/lineage/lane-names.ts';
import { lastYear } from '../scene/timeline/last-year.ts';
import { isWithin } from '../scene/timeline/timeline-entry.ts';
import { timelineLayout, type TimelineMark } from '../scene/timeline/timeline-layout.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import { visibleAnyYear } from '../state/visible-any-year.ts';

/** The timeline of a state as a picture, at least `width` pixels wide; what goes on is drawn open, up to the last year of the data. */
export const timelinePicture = (pen: Pen, model: GraphModel, state: ExplorerState, width: number): Drawn => {
  const { focus, rest, selection, time } = state.view;
  const { signs, lit } = foundBeside(model, state);
  const anyYear = visibleAnyYear(state);
  const last = lastYear(model) ?? 0;
  const layout = timelineLayout(model, {
    measure: faceMeasure(pen.ruler),
    width: width - LANES_PX,
    today: last,
    only: focus !== undefined || rest === 'hide' ? anyYear?.nodes : undefined,
  });
  const kinds = new Set(layout.marks.map(({ entry }) => entry.node.kind));
  const emphasisOf = ({ entry }: TimelineMark): 'plain' | 'selected' | 'veiled' => {
    if (selection.nodes.includes(entry.node.id)) return 'selected';
    if (lit) return lit.nodes.has(entry.node.id) ? 'plain' : 'veiled';
    return (anyYear?.nodes.has(entry.node.id) ?? true) && isWithin(entry, time) ? 'plain' : 'veiled';
  };
  const undated = layout.lanes.reduce((sum, lane) => sum + lane.undated, 0);
  if (layout.lanes.length === 0) return noteSvg(pen, 'Nothing with a date is among what is shown.', width);
  const drawn = timelineSvg(pen, {
    layout,
    time,
    signs,
    emphasisOf,
    familyOf: (kind) => kindFamily(model, kind),
    kinds: model.vocabulary.kinds.filter(({ id }) => kinds.has(id)),
  });
  const left = undated > 0 ? `; ${undated.toLocaleString('en')} without a date are not drawn` : '';
  const isGoingOn = layout.marks.some(({ entry }) => entry.isOpen);
  const open = isGoingOn ? ` What goes on is drawn up to ${last}, the last year of the data.` : '';
  return { ...drawn, note: `${layout.marks.length.toLocaleString('en')} dated${left}.${open}` };
};
