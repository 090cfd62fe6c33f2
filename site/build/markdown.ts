import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { Markup } from './markup.ts';

/** A heading that can be linked to. */
export interface Heading {
  readonly id: string;
  /** As HTML, without links. */
  readonly label: Markup;
  readonly level: number;
}

/** A document as HTML, and what its headings are. */
export interface Rendered {
  readonly title: string;
  readonly body: Markup;
  readonly headings: readonly Heading[];
}

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** The id of a heading, as repositories show Markdown: lower case, without punctuation, hyphens between words. */
export const headingId = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, '')
    .trim()
    .replaceAll(' ', '-');

const withAnchors = (html: string): { readonly html: string; readonly headings: readonly Heading[] } => {
  const headings: Heading[] = [];
  const anchored = html.replace(/<h([2-4])>(.*?)<\/h\1>/gs, (_, level: string, inner: string) => {
    const id = headingId(plain(inner));
    headings.push({ id, label: new Markup(inner.replace(/<\/?a\b[^>]*>/g, '')), level: Number(level) });
    return `<h${level} id="${id}">${inner} <a class="anchor" href="#${id}" aria-label="Link to this section">#</a></h${level}>`;
  });
  return { html: anchored, headings };
};

const COPY = '<button type="button" class="copy" hidden>Copy</button>';

const withCopies = (html: string): string =>
  html.replace(
    /<pre>(.*?)<\/pre>/gs,
    (_, code: string) => `<div class="code">${COPY}<pre tabindex="0">${code}</pre></div>`,
  );

const withScrolling = (html: string): string =>
  html.replace(
    /<table>.*?<\/table>/gs,
    // a corner without words heads nothing
    (table) =>
      `<div class="table" role="group" aria-label="Table" tabindex="0">${table.replaceAll('<th></th>', '<td></td>')}</div>`,
  );

/**
 * Markdown with tables as HTML: headings with anchors, code that can be copied, tables that scroll; `isBare` leaves all
 * of that away. HTML inside the text is shown as text. `toHref` says where each link leads.
 */
export const renderMarkdown = (
  text: string,
  toHref: (link: string) => string,
  { isBare = false }: { readonly isBare?: boolean } = {},
): Rendered => {
  const html = micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const [, title = ''] = /<h1>(.*?)<\/h1>/s.exec(html) ?? [];
  const linked = html.replace(/href="([^"]*)"/g, (_, link: string) => `href="${toHref(link)}"`);
  if (isBare) return { title: plain(title), body: new Markup(linked), headings: [] };
  const { html: anchored, headings } = withAnchors(linked);
  return { title: plain(title), body: new Markup(withScrolling(withCopies(anchored))), headings };
};
