import { createModel, parseDataset, type ClaimId, type GraphModel, type NodeId } from '../../src/index.ts';
import { storiesSection } from './home-stories.ts';
import { markup, type Markup } from './markup.ts';
import { sitePage, toRoot, type SitePage } from './site-page.ts';

const PATH = 'home/';

/** The claim that is open in the live explorer: the first thing seen is an arrow with its receipt. */
const OPEN_CLAIM = 'eu-2004-narrows-un';
const OPEN_VIEW = `view=lineage&claims=${OPEN_CLAIM}&focus=definition:eu-2004&steps=1`;

/** Questions that open a real view. What each view shows is tested. */
export const HOME_QUESTIONS: readonly (readonly [question: Markup, address: string])[] = [
  [
    markup`What did the EU drop in 2004, and take back in 2007?`,
    'view=definitions&cmp=definition:un-approach..definition:eu-2004..definition:eu-2007',
  ],
  [markup`Which of the seven threats does NATO leave out?`, 'view=coverage&cell=institution:nato..dimension:food'],
  [markup`How did <em>An Agenda for Peace</em> reach JSP 1325?`, 'trace=report:agenda-for-peace..report:jsp-1325'],
];

const readModel = (text: string): GraphModel => {
  const parsed = parseDataset(text);
  if (!parsed.ok) throw new Error('The shipped dataset is refused.');
  return createModel(parsed.value);
};

/** What stands in the explorer's place until it is ready, and for good where it cannot run: the claim with its evidence. */
const fallback = (model: GraphModel): Markup => {
  const claim = model.claim(OPEN_CLAIM as ClaimId)!;
  const name = (id: NodeId): string => model.node(id)!.label;
  const verb = model.relation(claim.relation)!.label;
  const [evidence] = claim.evidence;
  return markup`
      <figure class="fallback">
        <p>${name(claim.from)} ${verb} ${name(claim.to)} (${claim.when})</p>
        <blockquote>“${evidence!.phrase}”</blockquote>
        <figcaption>${model.source(evidence!.source)!.label}, ${String(evidence!.locator?.['section'] ?? '')}</figcaption>
      </figure>`;
};

const chevron = markup`<svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true"><path d="M6 3L11 8L6 13" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

const hero = (model: GraphModel, root: string): Markup => markup`
<div class="hero">
  <div class="words">
    <h1>Stemma shows who took an idea from whom, and what each one kept or left out.</h1>
    <p class="why">It runs in your page. Every arrow carries a source, a place in it and a phrase you can check.</p>
    <p class="ways"><a class="button main" href="${root}">Open the explorer</a> <a href="${root}docs/your-data/">Use your own data</a></p>
    <h2>Start with a question</h2>
    <ul class="questions">${HOME_QUESTIONS.map(([question, address]) => markup`<li><a href="${root}#${address}"><span>${question}</span> ${chevron}</a></li>`)}</ul>
  </div>
  <section class="live" aria-label="Live explorer">
    <stemma-explorer src="${root}data/human-security.json" state="${OPEN_VIEW}" controls="minimal">${fallback(model)}</stemma-explorer>
  </section>
</div>`;

const STEPS: readonly (readonly [title: string, text: Markup])[] = [
  ['Fill in the sheet', markup`One row a claim, with its source.`],
  ['Open it here', markup`Nothing is uploaded. It stays in your browser.`],
  ['Share it', markup`As a tag, an address, or one file for offline use.`],
];

const beginnings = (root: string): Markup => markup`
<div class="beginnings">
  <section aria-labelledby="embed-title">
    <div class="code line">
      <div class="head"><h2 id="embed-title">Embed in one line</h2> <button type="button" class="copy" hidden>Copy</button></div>
      <pre tabindex="0"><code id="embed-line">&lt;iframe src="https://your-site.example/embed/" title="Stemma" width="100%" height="480"&gt;&lt;/iframe&gt;</code></pre>
    </div>
    <p class="small">Or as an element, with a full programming interface: <code>&lt;stemma-explorer view="lineage"&gt;</code>. <a href="${root}builder/">Build your own line</a>, or see it in <a href="${root}examples/">React, Vue, Quarto, reveal.js and more</a>. It loads no fonts and sends no data anywhere.</p>
  </section>
  <section aria-labelledby="data-title">
    <h2 id="data-title"><a href="${root}docs/your-data/">Your own data in three steps</a></h2>
    <ol class="steps">${STEPS.map(([title, text], i) => markup`<li><span class="numeral" aria-hidden="true">${i + 1}</span><div><h3>${title}</h3><p>${text}</p></div></li>`)}</ol>
  </section>
</div>`;

/** The home page: what Stemma is, with a live explorer, the stories, and how to begin. */
export const homePage = (dataset: string): SitePage => {
  const root = toRoot(PATH);
  const model = readModel(dataset);
  return sitePage({
    path: PATH,
    title: 'Stemma · who took an idea from whom',
    description: 'A graph explorer for tracing how policy ideas travel, every arrow with its evidence.',
    styles: ['/site/shared/site.css', '/site/home/home.css'],
    scripts: ['/site/main.ts', '/site/shared/copying.ts', '/site/home/embed-line.ts'],
    body: markup`
<main id="content" class="home">
${hero(model, root)}
${storiesSection(model, root)}
${beginnings(root)}
</main>`,
  });
};
