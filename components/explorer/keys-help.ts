import { html, type TemplateResult } from 'lit';
import { KEYS } from '../canvas/keys.ts';

/** The page of keys: what each does while the graph has the focus. */
export const keysHelp = (): TemplateResult => html`
  <p class="keys-note">While the graph has the focus. The list and the table show the same nodes and claims.</p>
  <dl class="keys">
    ${KEYS.map(({ shown, does }) => html`<dt><kbd>${shown}</kbd></dt><dd>${does}</dd>`)}
  </dl>
`;
