import { renderMarkdown } from './markdown.ts';
import { Markup, markup } from './markup.ts';
import type { SitePage } from './site-page.ts';

const RAW = /```\{=html\}\n(.*?)```\n/s;

const field = (front: string, pattern: RegExp): string => pattern.exec(front)?.[1] ?? '';

/** Text, HTML that is meant as HTML, text …: a document cut at its raw blocks. */
const parts = (text: string): Markup =>
  new Markup(
    text
      .split(RAW)
      .map((part, i) => (i % 2 === 1 ? part : renderMarkdown(part, (link) => link, { isBare: true }).body.text))
      .join(''),
  );

/** A Quarto document as the page that it becomes: what stands in its header, its title, text and raw HTML. Only for documents of ours. */
export const quartoPage = (path: string, source: string): SitePage => {
  const [, front = '', text = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  const title = field(front, /^title: "(.*)"$/m);
  const head = field(front, /^ +text: \|\n +(.*)$/m);
  const { text: html } = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="../example.css">
${new Markup(head)}
</head>
<body>
<nav><a href="../">All examples</a> <a href="lecture.qmd">The document</a></nav>
<main>
<h1>${title}</h1>
${parts(text)}
</main>
</body>
</html>
`;
  return { path, html, isFinished: true };
};
