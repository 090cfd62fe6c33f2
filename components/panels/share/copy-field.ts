import { html, type TemplateResult } from 'lit';
import { icon, type IconName } from '../../shared/icons.ts';
import type { ShareContext } from './share-context.ts';

const onFocus = (event: Event): void => (event.target as HTMLTextAreaElement).select();

/** A text that can be read, selected and copied: code, or with `isProse` words. Grows with its text where it can. */
export const textField = (
  [id, label]: readonly [id: string, label: string],
  text: string,
  lines: number,
  isProse = false,
): TemplateResult => html`
  <textarea
    id=${id} class=${isProse ? 'text prose' : 'text'} aria-label=${label} readonly rows=${lines} spellcheck="false" .value=${text} @focus=${onFocus}></textarea>
`;

/** A button that says for a moment that it did what it says. */
export const doneButton = (
  { done }: ShareContext,
  id: string,
  [name, label, doneLabel]: readonly [icon: IconName, label: string, doneLabel: string],
  onClick: () => void,
  kind: 'boxed' | 'boxed strong' = 'boxed',
): TemplateResult => html`
  <button type="button" class=${kind} @click=${onClick}>
    ${icon(done === id ? 'check' : name, 16)} ${done === id ? doneLabel : label}
  </button>
`;
