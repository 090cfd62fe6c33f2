import type { Drawn } from '../engine/svg/drawn.ts';
import { faceMeasure } from '../engine/svg/face-measure.ts';
import { lineageSvg } from '../engine/svg/lineage/lineage-svg.ts';
import { noteSvg } from '../engine/svg/note-svg.ts';
import type { Pen } from '../engine/svg/pen.ts';
import { foundBeside } from './found-beside.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { LANES_PX } from '../scene/lineage/lane-names.ts';
import { lineageLayout } from '../scene/lineage/lineage-layout.ts';
import { flowText } from '../scene/lineage/thread-words.ts';
import { omittedNote } from '../scene/lineage/omitted-note.ts';
import type { SceneArrow } from '../scene/lineage/dress-arrow.ts';
import { lineageScene, type LineageScene } from '../scene/lineage/lineage-scene.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import { narrowedBy, visibleInFocus } from '../state/selectors.ts';
import { listed } from '../state/wording.ts';
import { plainSentence, sentenceOf } from '../state/sentence.ts';

const relationsOf = (model: GraphModel, { arrows }: LineageScene): readonly { id: string; label: string }[] => {
  const leading = new Map(arrows.map(({ arrow }) => [arrow.thread.claims[0]!.relation, arrow.thread.claims[0]!]));
  return model.vocabulary.relations.flatMap(({ id }) => {
    const claim = leading.get(id);
    return claim ? [{ id, label: flowText(model, claim) }] : [];
  });
};

const nameOf = (model: GraphModel, { arrow, warning }: SceneArrow): string =>
  [...arrow.thread.claims.map((claim) => `${plainSentence(sentenceOf(model, claim, 'whole'))}.`), warning?.reason ?? '']
    .filter(Boolean)
    .join(' ');

const undrawnText = ({ undrawn }: LineageScene): string => {
  if (undrawn.length === 0) return '';
  const numbers = listed(undrawn.map(({ number }) => String(number)));
  return undrawn.length === 1
    ? `Hop ${numbers} of the trace joins nodes that have no place here.`
    : `Hops ${numbers} of the trace join nodes that have no place here.`;
};

/** The lineage of a state as a picture, at least `width` pixels wide and wider where its years need it. */
export const lineagePicture = (pen: Pen, model: GraphModel, state: ExplorerState, width: number): Drawn => {
  const { focus, rest, selection, lanes, folded } = state.view;
  const measure = faceMeasure(pen.ruler);
  const narrowed = narrowedBy(state).length > 0 ? visibleInFocus(state) : undefined;
  const hides = focus !== undefined || rest === 'hide';
  const layout = lineageLayout(model, {
    measure,
    width: width - LANES_PX,
    only: hides ? narrowed : undefined,
    order: lanes,
    folded: new Set(folded),
  });
  const { signs, lit } = foundBeside(model, state);
  const dimmedTo = hides ? undefined : narrowed;
  const scene = lineageScene(model, layout, { selection, dimmedTo, inquiry: lit, signs, measure });
  if (layout.lanes.length === 0)
    return noteSvg(pen, 'No definition and no claim of lineage is among what is shown.', width);
  const drawn = lineageSvg(pen, {
    scene,
    measure,
    signs,
    nameOf: (arrow) => nameOf(model, arrow),
    relations: relationsOf(model, scene),
  });
  const left = omittedNote(layout.omitted);
  const note = [drawn.note, undrawnText(scene), left && `${left.title}: ${left.text}`].filter(Boolean).join(' ');
  return { ...drawn, note };
};
