import { html, type TemplateResult } from 'lit';
import { icon, type IconName } from '../shared/icons.ts';

/** A square button that shows an icon only; `label` is its name and its tooltip. */
export const iconButton = (
  name: IconName,
  label: string,
  onClick: (event: Event) => void,
  size = 18,
): TemplateResult => html`
  <button type="button" class="flat" title=${label} aria-label=${label} @click=${onClick}>${icon(name, size)}</button>
`;
