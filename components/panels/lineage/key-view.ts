import { html, nothing, type TemplateResult } from 'lit';
import type { GraphModel } from '../../../src/model/graph-model.ts';
import type { LineageScene } from '../../../src/scene/lineage/lineage-scene.ts';
import { flowText } from '../../../src/scene/lineage/thread-words.ts';
import type { SceneHop } from '../../../src/scene/scene.ts';
import { listed } from '../../../src/state/wording.ts';
import { traceSamples } from '../../shared/trace-key.ts';
import { omittedNote } from '../../../src/scene/lineage/omitted-note.ts';
import { basisSample, differSign, lineageSample } from '../../shared/line-samples.ts';

const undrawnText = (hops: readonly SceneHop[]): string =>
  `${hops.length === 1 ? 'Hop' : 'Hops'} ${listed(hops.map(({ number }) => String(number)))} of the trace ${hops.length === 1 ? 'joins' : 'join'} nodes that have no place here.`;

/** What heads and signs of the lineage mean, as far as they are in the picture, and what is not in it. */
export const keyView = (
  model: GraphModel,
  { arrows, layout: { omitted }, undrawn }: LineageScene,
  trace: number | undefined,
): TemplateResult => {
  const used = new Set(arrows.map(({ arrow }) => arrow.thread.claims[0]!.relation));
  const first = new Map(arrows.map(({ arrow }) => [arrow.thread.claims[0]!.relation, arrow.thread.claims[0]!]));
  const relations = model.vocabulary.relations.filter(({ id }) => used.has(id));
  const note = omittedNote(omitted);
  return html`
    <div class="key">
      ${trace === undefined ? nothing : traceSamples(trace)}
      ${relations.map(({ id }) => html`<span>${lineageSample(id)} ${flowText(model, first.get(id)!)}</span>`)}
      ${arrows.some(({ isInferred }) => isInferred) ? html`<span>${basisSample(true, 26)} inferred</span>` : nothing}
      ${arrows.some(({ differsAt }) => differsAt) ? html`<span>${differSign()} sources differ</span>` : nothing}
      ${undrawn.length > 0 ? html`<span class="note">${undrawnText(undrawn)}</span>` : nothing}
      ${!note ? nothing : html`<details class="note"><summary>${note.title}</summary><p>${note.text}</p></details>`}
    </div>
  `;
};
