import { markup, type Markup } from './markup.ts';
import { renderMarkdown, type Heading } from './markdown.ts';
import { siteLink, type DocumentPlaces } from './site-link.ts';
import { sitePage, toRoot, type SitePage } from './site-page.ts';

/** A document of the repository that is a page of the documentation. */
interface DocsEntry {
  readonly document: string;
  readonly path: string;
  readonly label: string;
  /** One sentence for the list of pages and for search engines. */
  readonly about: string;
}

/** The pages of the documentation, in the order of reading. */
export const DOCS: readonly DocsEntry[] = [
  {
    document: 'docs/site/getting-started.md',
    path: 'docs/getting-started/',
    label: 'Getting started',
    about: 'Open the explorer, read an arrow, share what you see.',
  },
  {
    document: 'docs/questions.md',
    path: 'docs/questions/',
    label: 'Questions',
    about: 'What people come with, and the shortest way to each answer.',
  },
  {
    document: 'docs/site/embed.md',
    path: 'docs/embed/',
    label: 'Embed',
    about: 'Three doors into your page: a script and a tag, npm, a frame.',
  },
  {
    document: 'docs/embedding.md',
    path: 'docs/frames/',
    label: 'Frames',
    about: 'What an iframe needs, how a page talks with it, oEmbed.',
  },
  {
    document: 'docs/hosts.md',
    path: 'docs/hosts/',
    label: 'Host pages',
    about: 'The pages that an explorer was put into, through each door, and what fails where.',
  },
  {
    document: 'docs/site/your-data.md',
    path: 'docs/your-data/',
    label: 'Your data',
    about: 'From a spreadsheet, JSON or YAML to an explorer of your own.',
  },
  {
    document: 'docs/site/data-model.md',
    path: 'docs/data-model/',
    label: 'Data model',
    about: 'Nodes, claims, evidence, relations, dates, stories.',
  },
  {
    document: 'docs/reference.md',
    path: 'docs/reference/',
    label: 'Reference',
    about: 'Every attribute, property, method, event, part and custom property.',
  },
  {
    document: 'docs/site/keyboard.md',
    path: 'docs/keyboard/',
    label: 'Keyboard',
    about: 'Every key, and how screen readers read the graph.',
  },
  {
    document: 'docs/site/safety.md',
    path: 'docs/safety/',
    label: 'Safety',
    about: 'What is never loaded, stored or trusted, and the limits.',
  },
  {
    document: 'docs/site/speed.md',
    path: 'docs/speed/',
    label: 'Speed',
    about: 'What a page loads, what was measured, and how to measure it.',
  },
];

/** Where the sizes of downloads are kept. */
const SIZES = 'test/build/sizes.json';

const placesOf = (documents: ReadonlyMap<string, string>): DocumentPlaces =>
  new Map(DOCS.filter(({ document }) => documents.has(document)).map(({ document, path }) => [document, path]));

const isOutward = (link: string): boolean => /^(https?|mailto):/.test(link);

const docsNav = (entries: readonly DocsEntry[], root: string, current: string): Markup => markup`
<nav class="pages" aria-label="Documentation">
  <ol>${entries.map(({ path, label }) => markup`<li><a href="${root}${path}"${path === current ? markup` aria-current="page"` : undefined}>${label}</a></li>`)}</ol>
</nav>`;

const contents = (headings: readonly Heading[]): Markup | undefined => {
  const shown = headings.filter(({ level }) => level === 2);
  if (shown.length < 3) return undefined;
  return markup`
<nav class="contents" aria-label="On this page">
  <p>On this page</p>
  <ul>${shown.map(({ id, label }) => markup`<li><a href="#${id}">${label}</a></li>`)}</ul>
</nav>`;
};

const turn = (entries: readonly DocsEntry[], at: number, root: string): Markup => {
  const link = (entry: DocsEntry | undefined, word: string): Markup | undefined =>
    entry && markup`<a href="${root}${entry.path}"><span>${word}</span> ${entry.label}</a>`;
  return markup`<nav class="turn" aria-label="Next pages">${link(entries[at - 1], 'Before')}${link(entries[at + 1], 'Next')}</nav>`;
};

/** Sizes of downloads, from the file that a test holds the build to, as a table in the place of a block called `sizes`. */
const withSizes = (text: string, files: ReadonlyMap<string, string>): string => {
  const sizes = Object.entries(JSON.parse(files.get(SIZES) ?? '{}') as Readonly<Record<string, number>>);
  const rows = sizes.map(([what, bytes]) => `| ${what} | ${Math.round(bytes / 1000)} kB |`);
  return text.replace('```sizes\n```', () => ['| what | script |', '| --- | ---: |', ...rows].join('\n'));
};

const docsPage = (entries: readonly DocsEntry[], at: number, documents: ReadonlyMap<string, string>): SitePage => {
  const entry = entries[at]!;
  const root = toRoot(entry.path);
  const places = placesOf(documents);
  const { body, headings } = renderMarkdown(withSizes(documents.get(entry.document)!, documents), (link) => {
    if (isOutward(link) || link.startsWith('#')) return link;
    return root + siteLink(link, entry.document, places);
  });
  return sitePage({
    path: entry.path,
    title: `${entry.label} · Stemma`,
    description: entry.about,
    area: entry.path === 'docs/your-data/' ? 'Your data' : 'Documentation',
    styles: ['/site/shared/site.css', '/site/docs/docs.css'],
    scripts: ['/site/shared/copying.ts'],
    body: markup`
<div class="docs">
  ${docsNav(entries, root, entry.path)}
  <main id="content" class="prose"><p class="crumb"><a href="${root}docs/">Documentation</a></p>${body}${turn(entries, at, root)}</main>
  ${contents(headings)}
</div>`,
  });
};

const overview = (entries: readonly DocsEntry[]): SitePage => {
  const root = toRoot('docs/');
  return sitePage({
    path: 'docs/',
    title: 'Documentation · Stemma',
    description: 'How to read, embed and feed the Stemma explorer.',
    area: 'Documentation',
    styles: ['/site/shared/site.css', '/site/docs/docs.css'],
    scripts: [],
    body: markup`
<main id="content" class="prose overview">
  <h1>Documentation</h1>
  <ul>${entries.map(({ path, label, about }) => markup`<li><a href="${root}${path}">${label}</a> <span>${about}</span></li>`)}</ul>
</main>`,
  });
};

/** The documentation: a page for each document that there is, and a list of them. */
export const docsPages = (documents: ReadonlyMap<string, string>): readonly SitePage[] => {
  const entries = DOCS.filter(({ document }) => documents.has(document));
  return [overview(entries), ...entries.map((_, at) => docsPage(entries, at, documents))];
};
