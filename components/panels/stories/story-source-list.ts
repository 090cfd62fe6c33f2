import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimId } from '../../../src/model/ids.ts';
import type { StorySource } from '../../../src/state/story-sources.ts';

const nameOf = ({ label, locator }: StorySource): string => [label, locator].filter(Boolean).join(' · ');

const sourceItem = (source: StorySource, onClaims: ((ids: readonly ClaimId[]) => void) | undefined): TemplateResult =>
  source.claims.length === 0 || !onClaims
    ? html`<li>${nameOf(source)}</li>`
    : html`
        <li>
          <button type="button" class="source" title="Show the evidence" @click=${() => onClaims(source.claims)}>${nameOf(source)}</button>
        </li>
      `;

/** The places that a step rests on; with `onClaims`, a press shows their evidence. */
export const storySourceList = (
  sources: readonly StorySource[],
  onClaims?: (ids: readonly ClaimId[]) => void,
): TemplateResult | typeof nothing =>
  sources.length === 0
    ? nothing
    : html`
        <div class="sources">
          <h4>Sources</h4>
          <ul>${sources.map((source) => sourceItem(source, onClaims))}</ul>
        </div>
      `;
