import { html, nothing, type TemplateResult } from 'lit';
import type { GraphNode } from '../../../src/model/records.ts';
import { icon } from '../../shared/icons.ts';

const SAFE_PROTOCOLS: ReadonlySet<string> = new Set(['https:', 'http:', 'mailto:']);
const DOI = /^doi:\s*(10\.\S+)$/i;

/** The address that text from a file may lead to; `undefined` unless it is http, https, mailto or a DOI. */
export const safeUrl = (text: string | undefined): URL | undefined => {
  if (text === undefined) return undefined;
  const doi = DOI.exec(text.trim())?.[1];
  try {
    const url = new URL(doi === undefined ? text : `https://doi.org/${doi}`);
    return SAFE_PROTOCOLS.has(url.protocol) ? url : undefined;
  } catch {
    return undefined;
  }
};

/**
 * A node's own page on the web, with its host in sight. Before it opens, `stemma-open-link` goes out from `from`; a
 * page that prevents it keeps the link shut.
 */
export const outwardLink = (from: EventTarget, { id, url: text }: GraphNode): TemplateResult | typeof nothing => {
  const url = safeUrl(text);
  if (!url) return nothing;
  const onClick = (event: Event): void => {
    const isFine = from.dispatchEvent(
      new CustomEvent('stemma-open-link', {
        detail: { url: url.href, id },
        bubbles: true,
        composed: true,
        cancelable: true,
      }),
    );
    if (!isFine) event.preventDefault();
  };
  return html`
    <p class="also">
      <a href=${url.href} target="_blank" rel="noopener noreferrer" @click=${onClick}>${url.host || url.pathname} ${icon('out', 12)}</a>
    </p>
  `;
};
