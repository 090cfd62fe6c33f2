import { EXAMPLES, type Example } from './examples.ts';
import { markup, type Markup } from './markup.ts';
import { quartoPage } from './quarto-page.ts';
import { sitePage, toRoot, type SitePage } from './site-page.ts';

const PATH = 'examples/';

type Files = ReadonlyMap<string, string>;

const sourceOf = (files: Files, { name }: Example, file: string): string => {
  const text = files.get(`site/examples/${name}/${file}`);
  if (text === undefined) throw new Error(`The example ${name} has no ${file}.`);
  return text;
};

const codeOf = (files: Files, example: Example): Markup => markup`
<details>
  <summary>Show the code</summary>
  ${example.files.map(
    (file) => markup`
  <p class="file">${file}</p>
  <div class="code"><button type="button" class="copy" hidden>Copy</button><pre tabindex="0"><code>${sourceOf(files, example, file)}</code></pre></div>`,
  )}
</details>`;

const item = (files: Files, example: Example): Markup => markup`
<li>
  <h2 id="${example.name}"><a href="${example.name}/">${example.title}</a></h2>
  <p>${example.about}</p>
  ${codeOf(files, example)}
</li>`;

const listPage = (files: Files): SitePage =>
  sitePage({
    path: PATH,
    title: 'Examples · Stemma',
    description: 'Pages with an explorer in them: plain HTML, frames, React, Vue, Svelte, Angular, Quarto, reveal.js.',
    area: 'Examples',
    styles: ['/site/shared/site.css', '/site/docs/docs.css', '/site/examples/list.css'],
    scripts: ['/site/shared/copying.ts'],
    body: markup`
<main id="content" class="prose examples">
  <h1>Examples</h1>
  <p>Each is a page of its own that runs. Open it, then copy its code. How the doors differ is told under <a href="${toRoot(PATH)}docs/embed/">Embed</a>.</p>
  <ul>${EXAMPLES.map((example) => item(files, example))}</ul>
</main>`,
  });

/** The list of examples, and those of them that the build has to make or take in. */
export const examplesPages = (files: Files): readonly SitePage[] => [
  listPage(files),
  ...EXAMPLES.flatMap((example): readonly SitePage[] => {
    const path = `${PATH}${example.name}/`;
    if (example.way === 'built') return [{ path, html: sourceOf(files, example, 'index.html') }];
    return example.way === 'made' ? [quartoPage(path, sourceOf(files, example, 'lecture.qmd'))] : [];
  }),
];
