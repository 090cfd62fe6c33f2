import { html, nothing, type TemplateResult } from 'lit';
import type { GraphModel } from '../../../src/model/graph-model.ts';
import type { Gap } from '../../../src/state/coverage-cell.ts';
import { mostVaried } from '../../../src/state/most-varied.ts';
import { pictogram } from './matrix.ts';
import { stateGlyph } from './state-glyph.ts';

const AT_REST = 3;

/** What a list of gaps shows, and what its buttons do. */
export interface GapList {
  readonly model: GraphModel;
  readonly gaps: readonly Gap[];
  readonly isOpen: boolean;
  readonly onShow: (gap: Gap) => void;
  readonly onToggle: () => void;
}

/** Gaps as sentences, three at rest, each with a way to what it speaks of. */
export const gapList = ({ model, gaps, isOpen, onShow, onToggle }: GapList): TemplateResult | typeof nothing => {
  if (gaps.length === 0) return nothing;
  const shown = isOpen ? gaps : mostVaried(gaps).slice(0, AT_REST);
  return html`
    <section class="gaps" aria-label="Gaps">
      <h3>Gaps</h3>
      <ul>${shown.map((gap) => gapView(model, gap, onShow))}</ul>
      ${
        gaps.length > AT_REST
          ? html`<button type="button" class="flat text textual all" aria-expanded=${isOpen ? 'true' : 'false'} @click=${onToggle}>${isOpen ? 'Fewer gaps' : `All gaps (${gaps.length})`}</button>`
          : nothing
      }
    </section>
  `;
};

const gapView = (model: GraphModel, gap: Gap, onShow: (gap: Gap) => void): TemplateResult => {
  const [column] = gap.columns;
  const dimension = column === undefined ? undefined : model.node(column);
  const sign =
    gap.kind === 'least' && dimension
      ? pictogram(dimension, 18)
      : stateGlyph(gap.kind === 'excluded' ? 'excluded' : 'none', undefined);
  return html`
    <li>
      ${sign}
      <p>${gap.sentence} <button type="button" class="textual" aria-label=${`Show: ${gap.sentence}`} @click=${() => onShow(gap)}>Show</button></p>
    </li>
  `;
};
