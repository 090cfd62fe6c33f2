import { html, nothing, type TemplateResult } from 'lit';
import type { GraphModel } from '../../src/model/graph-model.ts';
import type { NodeId } from '../../src/model/ids.ts';
import type { InquirySigns } from '../../src/scene/inquiry-signs.ts';
import { nodeSign } from './inquiry-view.ts';
import { nodeWords } from './inquiry-words.ts';

/** What an inquiry makes of a node, as a quiet sign beside its name and in words; nothing where it finds nothing. */
export const foundMark = (model: GraphModel, signs: InquirySigns, id: NodeId): TemplateResult | typeof nothing => {
  const words = nodeWords(model, signs, id);
  if (words === '') return nothing;
  return html`<span class="found-mark" title=${words}>${nodeSign(signs, id)}<span class="unseen">, ${words}</span></span>`;
};
