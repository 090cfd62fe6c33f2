import { markup, type Markup } from './markup.ts';
import { sitePage, toRoot, type SitePage } from './site-page.ts';

const PATH = 'builder/';

type Choices = readonly (readonly [value: string, label: string])[];

const VIEWS: Choices = ['network', 'lineage', 'definitions', 'coverage', 'timeline', 'list', 'table'].map((view) => [
  view,
  view.charAt(0).toUpperCase() + view.slice(1),
]);

const select = (name: string, label: string, choices: Choices): Markup => markup`
<label>${label} <select name="${name}">${choices.map(([value, text]) => markup`<option value="${value}">${text}</option>`)}</select></label>`;

const radios = (name: string, label: string, choices: Choices): Markup => markup`
<fieldset class="radios"><legend>${label}</legend>${choices.map(
  ([value, text], i) =>
    markup`<label><input type="radio" name="${name}" value="${value}"${i === 0 ? markup` checked` : undefined}><span>${text}</span></label>`,
)}</fieldset>`;

const form = (root: string): Markup => markup`
<form id="choice">
  ${select('data', 'Data', [
    ['shipped', 'Human security'],
    ['address', 'A file on the web'],
    ['file', 'Files of mine'],
  ])}
  <label data-for="address" hidden>Address of the dataset <input type="url" name="src" placeholder="https://…/my-data.json"></label>
  <label data-for="file" hidden>JSON, or sheets as CSV <input type="file" name="files" accept=".json,.csv" multiple></label>
  <p data-for="file" class="note" hidden>Nothing is uploaded. Take <a href="claims.csv" download>claims.csv</a> and <a href="nodes.csv" download>nodes.csv</a> to begin with; the columns are told under <a href="${root}docs/your-data/#fill-in-the-sheet">Your data</a>. <button type="button" id="save">Save as JSON</button></p>
  <p id="problem" class="problem" role="alert" hidden></p>
  ${select('view', 'View', VIEWS)}
  <p class="note">Filter, select, ask in the preview. The code keeps what you see.</p>
  ${radios('controls', 'Controls', [
    ['full', 'Full'],
    ['minimal', 'Minimal'],
    ['none', 'None'],
  ])}
  ${radios('theme', 'Theme', [
    ['auto', 'As the reader’s'],
    ['light', 'Light'],
    ['dark', 'Dark'],
  ])}
  <div class="sizes">
    <label>Height <input type="number" name="height" value="480" min="240" max="1600" step="20"></label>
    ${select('width', 'Try a width', [
      ['full', 'As wide as it goes'],
      ['720', '720 pixels'],
      ['390', '390 pixels'],
    ])}
  </div>
  <label>Title, and text until it is there <input type="text" name="title" value="Human security, who took it from whom" maxlength="200"></label>
</form>`;

const code = (root: string): Markup => markup`
<section class="result" aria-labelledby="code-title">
  <h2 id="code-title">Code</h2>
  <form id="door">
    ${radios('door', 'Door', [
      ['script', 'Script and tag'],
      ['npm', 'npm'],
      ['frame', 'Frame'],
    ])}
    <label class="single" data-for="script"><input type="checkbox" name="single"> <span>One file, with its hash</span></label>
  </form>
  <div class="code"><button type="button" class="copy" hidden>Copy</button><pre tabindex="0"><code id="code"></code></pre></div>
  <p class="note" id="file-note" hidden></p>
  <p class="note">Which door to take is told under <a href="${root}docs/embed/">Embed</a>.</p>
</section>`;

/** The embed builder: choices, a live preview, and the code for three doors. */
export const builderPage = (): SitePage => {
  const root = toRoot(PATH);
  return sitePage({
    path: PATH,
    title: 'Embed builder · Stemma',
    description: 'Choose data, view, filters, controls and size; copy the code.',
    area: 'Embed',
    styles: ['/site/shared/site.css', '/site/builder/builder.css'],
    scripts: ['/site/main.ts', '/site/shared/copying.ts', '/site/builder/builder.ts'],
    body: markup`
<main id="content" class="builder">
  <h1>Embed builder</h1>
  ${form(root)}
  <div class="work">
    <section class="preview" aria-label="Preview">
      <stemma-explorer id="preview" src="${root}data/human-security.json" loading="eager"><p>The preview needs JavaScript.</p></stemma-explorer>
    </section>
    ${code(root)}
  </div>
</main>`,
  });
};
