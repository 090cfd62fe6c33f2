import { html, type TemplateResult } from 'lit';
import { viewCitation } from '../../../src/state/citation.ts';
import { toBibtex } from '../../../src/state/cite/bibtex.ts';
import { toCsl } from '../../../src/state/cite/csl.ts';
import { toRis } from '../../../src/state/cite/ris.ts';
import { worksOfView, type Place } from '../../../src/state/cite/work.ts';
import type { ExplorerState } from '../../../src/state/explorer-state.ts';
import { exportFileName, exportFormat } from '../../../src/state/export-formats.ts';
import { segmented } from '../../controls/segmented.ts';
import { doneButton, textField } from './copy-field.ts';
import { citable } from '../../shared/share-place.ts';
import type { ShareContext } from './share-context.ts';

/** How a view is cited. */
export type CiteStyle = 'plain' | 'bibtex' | 'ris' | 'csl';

const STYLES: readonly { readonly value: CiteStyle; readonly label: string }[] = [
  { value: 'plain', label: 'Plain text' },
  { value: 'bibtex', label: 'BibTeX' },
  { value: 'ris', label: 'RIS' },
  { value: 'csl', label: 'CSL-JSON' },
];

const WRITERS: Readonly<Record<CiteStyle, (state: ExplorerState, place: Place) => string>> = {
  plain: viewCitation,
  bibtex: (state, place) => toBibtex(worksOfView(state, place)),
  ris: (state, place) => toRis(worksOfView(state, place)),
  csl: (state, place) => toCsl(worksOfView(state, place)),
};

/** What a citation is saved as. */
const fileOf = (style: CiteStyle, state: ExplorerState): readonly [name: string, type: string] => {
  const format = exportFormat(style) ?? { id: 'txt', label: '', about: '', extension: '.txt', mediaType: 'text/plain' };
  return [exportFileName(state, format), format.mediaType];
};

/** The view as a citation, pinned to the version of the dataset, with the sources it rests on. */
export const sharedCitation = (
  context: ShareContext,
  style: CiteStyle,
  seenOn: Date,
  onStyle: (style: CiteStyle) => void,
): TemplateResult => {
  const { state, version, place } = context;
  const text = WRITERS[style](state, { ...citable(place), seenOn });
  const [name, type] = fileOf(style, state);
  return html`
    ${segmented({ name: 'style', label: 'How to cite', options: STYLES, value: style, onChoose: onStyle })}
    <p class="about">This view of version ${version}, and the sources that its claims rest on.</p>
    ${textField(['citation', 'Citation'], text, 11, style === 'plain')}
    <div class="row">
      ${doneButton(context, 'copy-citation', ['copy', 'Copy citation', 'Copied'], () => context.copy(text, 'Citation', 'citation'), 'boxed strong')}
      ${doneButton(context, 'save-citation', ['download', 'Save', 'Saved'], () => context.save(name, type, text, 'save-citation'))}
    </div>
  `;
};
