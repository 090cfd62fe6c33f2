import { html, nothing, type TemplateResult } from 'lit';
import { EXPORT_FORMATS, type ExportFormatId, type ExportScope } from '../../../src/state/export-formats.ts';
import { isNothingFound } from '../../../src/state/selectors.ts';
import { segmented } from '../../controls/segmented.ts';
import { doneButton } from './copy-field.ts';
import type { ShareContext } from './share-context.ts';

/** What the files hold, and which one is being written. */
export interface FilesChoice {
  readonly scope: ExportScope;
  readonly onScope: (scope: ExportScope) => void;
  readonly writing: ExportFormatId | undefined;
}

/** Those for citing have a page of their own. */
const OFFERED: ReadonlySet<ExportFormatId> = new Set<ExportFormatId>(['svg', 'png', 'md', 'csv', 'json']);

const SCOPES = [
  { value: 'view', label: 'This view' },
  { value: 'dataset', label: 'The whole dataset' },
] as const;

/** Files of the view or the dataset, each with what it is good for. */
export const sharedFiles = (context: ShareContext, { scope, onScope, writing }: FilesChoice): TemplateResult => html`
  ${segmented({ name: 'scope', label: 'What to save', options: SCOPES, value: scope, onChoose: onScope })}
  ${scope === 'view' && isNothingFound(context.state) ? html`<p class="about">Nothing passes the filters now, and a file of this view says so.</p>` : nothing}
  <ul class="files">
    ${EXPORT_FORMATS.filter(({ id }) => OFFERED.has(id)).map(
      ({ id, label, about }) => html`
        <li>
          <div>
            <h3>${label}</h3>
            <p>${about}</p>
          </div>
          ${
            writing === id
              ? html`<span class="writing">Writing …</span>`
              : doneButton(context, id, ['download', 'Save', 'Saved'], () => context.exportFile(id, scope))
          }
        </li>
      `,
    )}
  </ul>
`;
