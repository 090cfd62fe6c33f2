import type { GraphModel, Story } from '../../src/index.ts';
import { chipFigure, coverageFigure, lineageFigure } from './home-figures.ts';
import { markup, type Markup } from './markup.ts';

const FREEDOMS = ['element:freedom-from-fear', 'element:freedom-from-want'];

/** Stories that are shown with a figure, in this order; the others follow as a list. */
const FIGURES: ReadonlyMap<string, (model: GraphModel) => Markup> = new Map([
  [
    'one-definition-six-hands',
    (model) =>
      lineageFigure(
        model,
        ['un-approach', 'chs-2003', 'eu-2004', 'eu-2007', 'ga-66-290', 'jsp-1325'].map((id) => `definition:${id}`),
        FREEDOMS,
      ),
  ],
  [
    'eu-approach',
    (model) => chipFigure(model, ['definition:un-approach', 'definition:eu-2004', 'definition:eu-2007'], FREEDOMS),
  ],
  ['nato-approach', (model) => coverageFigure(model, 'definition:nato')],
]);

/** `Lineage, 7 steps`: the view of the first step, and how many there are. */
const measure = ({ steps }: Story): string => {
  const view = /(?:^|&)view=(\w+)/.exec(steps[0]?.view ?? '')?.[1] ?? 'network';
  return `${view.charAt(0).toUpperCase()}${view.slice(1)}, ${steps.length} steps`;
};

const card = (story: Story, root: string, figure: Markup): Markup => markup`
<li class="card">
  ${figure}
  <div>
    <h3><a href="${root}#story=${story.id}">${story.title}</a></h3>
    <p>${story.summary}</p>
    <p class="small">${measure(story)}</p>
  </div>
</li>`;

const row = (story: Story, root: string): Markup =>
  markup`<li><a href="${root}#story=${story.id}">${story.title}</a> <span>${story.summary}</span></li>`;

/** The stories of a dataset: some as cards with a figure drawn from it, the rest as a list. */
export const storiesSection = (model: GraphModel, root: string): Markup => {
  const { stories } = model.dataset;
  const shown = [...FIGURES].flatMap(([id, draw]) => {
    const story = stories.find((one) => one.id === id);
    return story ? [card(story, root, draw(model))] : [];
  });
  const others = stories.filter(({ id }) => !FIGURES.has(id));
  return markup`
<section id="stories" aria-labelledby="stories-title">
  <h2 id="stories-title">Stories</h2>
  <ul class="cards">${shown}</ul>
  <ul class="rows">${others.map((story) => row(story, root))}</ul>
</section>`;
};
