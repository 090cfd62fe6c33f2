import { createModel, parseDataset, type Dataset } from '../../src/index.ts';
import { markup } from './markup.ts';
import { sitePage, toRoot, type SitePage } from './site-page.ts';

const PATH = 'home/';

const shipped = (text: string): Dataset => {
  const parsed = parseDataset(text);
  if (!parsed.ok) throw new Error('The shipped dataset is refused.');
  return parsed.value;
};

/** The home page: what Stemma is, with a live explorer, the stories, and how to begin. */
export const homePage = (dataset: string): SitePage => {
  const root = toRoot(PATH);
  const { stories } = createModel(shipped(dataset)).dataset;
  return sitePage({
    path: PATH,
    title: 'Stemma · who took an idea from whom',
    description: 'A graph explorer for tracing how policy ideas travel, every arrow with its evidence.',
    styles: ['/site/shared/site.css'],
    scripts: ['/site/main.ts'],
    body: markup`
<main id="content">
  <h1>Stemma shows who took an idea from whom, and what each one kept or left out.</h1>
  <ul id="stories">${stories.map(({ id, title, summary }) => markup`<li><a href="${root}#story=${id}">${title}</a> ${summary}</li>`)}</ul>
</main>`,
  });
};
