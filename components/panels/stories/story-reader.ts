import { html, nothing, type TemplateResult } from 'lit';
import type { ClaimId } from '../../../src/model/ids.ts';
import type { StoryPage } from '../../../src/state/story-place.ts';
import type { StorySource } from '../../../src/state/story-sources.ts';
import { icon } from '../../shared/icons.ts';
import { storyRuns } from './story-runs.ts';
import { storySourceList } from './story-source-list.ts';

/** What a reader of a story can do. */
export interface StoryWays {
  readonly onStep: (number: number) => void;
  readonly onClaims: (ids: readonly ClaimId[]) => void;
  readonly onShowAgain: () => void;
}

const bar = ({ story, number }: StoryPage): TemplateResult => html`
  <div class="bars" aria-hidden="true">
    ${story.steps.map((_, i) => html`<span class=${i < number ? 'read' : ''}></span>`)}
  </div>
`;

/** One step of a story with its text, its sources, and the ways on. */
export const storyReader = (page: StoryPage, sources: readonly StorySource[], ways: StoryWays): TemplateResult => {
  const { story, step, number } = page;
  const last = story.steps.length;
  return html`
    <div class="scroll reading" tabindex="0" role="group" aria-label=${`${story.title}, step ${number} of ${last}`}>
      <p class="of">${story.title}</p>
      ${step.title === undefined ? nothing : html`<h3>${step.title}</h3>`}
      <div class="text">${storyRuns(step.text)}</div>
      <button type="button" class="textual again" @click=${ways.onShowAgain}>Show this step’s picture again</button>
      ${storySourceList(sources, ways.onClaims)}
    </div>
    <nav class="ways" aria-label="Steps">
      ${bar(page)}
      <button type="button" class="boxed previous" ?disabled=${number === 1} @click=${() => ways.onStep(number - 1)}>
        ${icon('back', 16)} Previous
      </button>
      <span class="progress">${number} of ${last}</span>
      <button type="button" class="boxed next" ?disabled=${number === last} @click=${() => ways.onStep(number + 1)}>
        Next ${icon('forward', 16)}
      </button>
    </nav>
  `;
};
