import { css, html, type TemplateResult } from 'lit';
import { KEYS } from '../canvas/keys.ts';

/** The page of keys: what each does while the graph has the focus. */
export const keysHelp = (): TemplateResult => html`
  <p class="keys-note">While the graph has the focus. The list and the table show the same nodes and claims.</p>
  <dl class="keys">
    ${KEYS.map(({ shown, does }) => html`<dt><kbd>${shown}</kbd></dt><dd>${does}</dd>`)}
  </dl>
`;

/** Styles of {@link keysHelp}. */
export const keysHelpStyles = css`
  .keys-note {
    margin: 0 0 12px;
    color: var(--stemma-ink2);
  }
  .keys {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 6px 16px;
    margin: 0;
  }
  .keys dd {
    margin: 0;
  }
  .keys kbd {
    display: inline-block;
    min-inline-size: 24px;
    padding: 1px 6px;
    border: 1px solid var(--stemma-rule2);
    border-radius: 4px;
    font: 500 12px/1.5 var(--stemma-face);
    text-align: center;
  }
`;
