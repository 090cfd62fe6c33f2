import { html, nothing, type TemplateResult } from 'lit';
import type { GraphModel } from '../../../src/model/graph-model.ts';
import type { Story } from '../../../src/model/records.ts';
import { storySources } from '../../../src/state/story-sources.ts';
import { storyRuns } from './story-runs.ts';
import { storySourceList } from './story-source-list.ts';

/** A whole story on paper: title, summary, and every step with its text and its sources. Shown in print only. */
export const storyHandout = (model: GraphModel, { title, summary, steps }: Story): TemplateResult => html`
  <article class="handout" aria-hidden="true">
    <h2>${title}</h2>
    ${summary === undefined ? nothing : html`<p class="summary">${summary}</p>`}
    <ol>
      ${steps.map(
        (step) => html`
          <li>
            ${step.title === undefined ? nothing : html`<h3>${step.title}</h3>`}
            <div class="text">${storyRuns(step.text)}</div>
            ${storySourceList(storySources(model, step))}
          </li>
        `,
      )}
    </ol>
    <p class="from">${model.dataset.title}, version ${model.dataset.version}${model.dataset.licence === undefined ? '' : `, ${model.dataset.licence}`}</p>
  </article>
`;
