import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../../src/model/records.ts';
import { counted } from '../../../src/state/wording.ts';

const entry = ({ title, summary, steps }: Story, onOpen: () => void): TemplateResult => html`
  <li>
    <button type="button" class="entry" @click=${onOpen}>
      <span class="title">${title}</span>
      ${summary === undefined ? nothing : html`<span class="summary">${summary}</span>`}
      <span class="steps">${counted(steps.length, 'step')}</span>
    </button>
  </li>
`;

/** All stories of a dataset; a press opens one. */
export const storyList = (stories: readonly Story[], onOpen: (id: string) => void): TemplateResult =>
  stories.length === 0
    ? html`<p class="none">This dataset tells no stories.</p>`
    : html`<ol class="list">${stories.map((story) => entry(story, () => onOpen(story.id)))}</ol>`;
