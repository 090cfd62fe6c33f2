import { markup, type Markup, type MarkupValue } from './markup.ts';

/** One page of the site. */
export interface SitePage {
  /** Where it stands, from the root of the site: a folder with a slash at its end. */
  readonly path: string;
  /** The whole document. Addresses that begin with `/site/` are files of the repository; the build takes them in. */
  readonly html: string;
  /** The build leaves the page as it is. */
  readonly isFinished?: boolean;
}

/** What every page needs to be framed. */
export interface PageParts {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  /** Which entry of the bar is this page or stands for it. */
  readonly area?: string;
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  readonly body: Markup;
}

/** The way from a page back to the root of the site: `../` for each folder. */
export const toRoot = (path: string): string =>
  path.replace(/[^/]*\/|[^/]+$/g, (part) => (part.endsWith('/') ? '../' : ''));

const AREAS: readonly (readonly [label: string, path: string])[] = [
  ['Explorer', ''],
  ['Stories', 'home/#stories'],
  ['Embed', 'builder/'],
  ['Your data', 'docs/your-data/'],
  ['Documentation', 'docs/'],
  ['Examples', 'examples/'],
];

/** The mark of Stemma in the colour of the text around it. */
export const mark = (size = 20): Markup =>
  markup`<svg class="mark" width="${size}" height="${size}" viewBox="0 0 20 20" aria-hidden="true"><path class="full" d="M10 1.6L13.4 5L10 8.4L6.6 5Z"/><path d="M10 8V13M10 10.6H5.2L3.6 14M10 10.6H14.8L16.4 14"/><circle cx="3.4" cy="16" r="2.1"/><circle cx="10" cy="16" r="2.1"/><circle cx="16.6" cy="16" r="2.1"/></svg>`;

const bar = (root: string, area: string | undefined): Markup => markup`
<header class="bar">
  <a class="brand" href="${root}home/">${mark(22)} Stemma</a>
  <button class="menu" type="button" popovertarget="site-pages">Menu</button>
  <nav id="site-pages" popover aria-label="Site">
    ${AREAS.map(([label, path]) => markup`<a href="${root}${path}"${label === area ? markup` aria-current="true"` : undefined}>${label}</a>`)}
  </nav>
</header>`;

const footer = (root: string): Markup => markup`
<footer class="foot">
  <p>Code under the MIT licence. The human security dataset under CC BY 4.0; its phrases are short quotations from the sources that it names.</p>
  <nav aria-label="More">
    <a href="${root}docs/safety/">Safety</a> <a href="${root}docs/keyboard/">Keyboard</a> <a href="${root}docs/questions/">Questions</a>
  </nav>
</footer>`;

const lines = (list: readonly string[], toLine: (entry: string) => Markup): MarkupValue =>
  list.map((entry) => markup`\n${toLine(entry)}`);

/** A page with bar and footer around its body. */
export const sitePage = ({ path, title, description, area, styles, scripts, body }: PageParts): SitePage => {
  const root = toRoot(path);
  const { text } = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<meta name="description" content="${description}">
<link rel="icon" href="/site/mark.svg" type="image/svg+xml">${lines(styles, (href) => markup`<link rel="stylesheet" href="${href}">`)}${lines(scripts, (src) => markup`<script type="module" src="${src}"></script>`)}
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
${bar(root, area)}
${body}
${footer(root)}
</body>
</html>
`;
  return { path, html: text };
};
