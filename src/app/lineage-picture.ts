import type { Drawn } from '../engine/svg/drawn.ts';
import { faceMeasure } from '../engine/svg/face-measure.ts';
import { lineageSvg } from '../engine/svg/lineage/lineage-svg.ts';
import { noteSvg } from '../engine/svg/note-svg.ts';
import type { Pen } from '../engine/svg/pen.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { LANES_PX } from '../scene/lineage/lane-names.ts';
import { lineageLayout } from '../scene/lineage/lineage-layout.ts';
import { flowText } from '../scene/lineage/thread-words.ts';
import { omittedNote } from '../scene/lineage/omitted-note.ts';
import type { SceneArrow } from '../scene/lineage/dress-arrow.ts';
import { lineageScene, type LineageScene } from '../scene/lineage/lineage-scene.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import { narrowedBy, visibleInFocus } from '../state/selectors.ts';
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
  const scene = lineageScene(model, layout, { selection, dimmedTo: hides ? undefined : narrowed, measure });
  if (layout.lanes.length === 0)
    return noteSvg(pen, 'No definition and no claim of lineage is among what is shown.', width);
  const drawn = lineageSvg(pen, {
    scene,
    measure,
    nameOf: (arrow) => nameOf(model, arrow),
    relations: relationsOf(model, scene),
  });
  const left = omittedNote(layout.omitted);
  return left ? { ...drawn, note: `${drawn.note} ${left.title}: ${left.text}` } : drawn;
};
