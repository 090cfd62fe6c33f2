import { createHash } from 'node:crypto';
import { escapedMarkup } from '../base/escaped-markup.ts';

/** What one file holds that opens from a disk. */
export interface BundlePage {
  readonly title: string;
  readonly language: string;
  /** Attributes of the explorer. */
  readonly attributes: Readonly<Record<string, string>>;
  /** The dataset as JSON. */
  readonly dataset: string;
  /** HTML to stand there until the explorer does, and for good where no script runs. */
  readonly poster: string;
  /** `stemma.bare.js`. */
  readonly script: string;
}

const STYLE = `
:root { color-scheme: light dark; }
body { margin: 0; font: 400 15px/1.5 system-ui, sans-serif; }
stemma-explorer { display: block; block-size: 100vh; block-size: 100dvh; }
.stemma-poster { max-inline-size: 1200px; margin: 0 auto; padding: 16px; }
.stemma-poster svg { max-inline-size: 100%; block-size: auto; }
.stemma-poster table { border-collapse: collapse; }
.stemma-poster th, .stemma-poster td { padding: 4px 8px; border-block-start: 1px solid; text-align: start; vertical-align: top; font-weight: 400; }
.stemma-poster p { margin: 0 0 4px; }
@media print { stemma-explorer { block-size: auto; } }
`;

/** Puts an explorer in the place of the poster, which becomes what it falls back to. */
const START = `
const textOf = (id) => document.getElementById(id).textContent;
const explorer = document.createElement('stemma-explorer');
for (const [name, value] of Object.entries(JSON.parse(textOf('stemma-attributes')))) explorer.setAttribute(name, value);
explorer.append(document.querySelector('.stemma-poster'));
explorer.dataset = JSON.parse(textOf('stemma-dataset'));
document.body.append(explorer);
`;

/** JSON that no HTML can begin in: it stays data wherever it stands. */
const inert = (json: string): string => json.replaceAll('<', '\\u003c');

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** All that the page may do: run these two scripts, use this style, and draw. Nothing is fetched, by nobody. */
const policyOf = (scripts: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    `style-src ${hashOf(STYLE)}`,
    'img-src data: blob:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

const ENDS_SCRIPT = /<\/script|<!--/i;

/**
 * One page with everything inside. Text of the dataset stands in it as escaped HTML and as JSON that is never run; the
 * policy lets nothing else run and nothing be fetched. Throws where the script could end its own element.
 */
export const bundlePage = ({ title, language, attributes, dataset, poster, script }: BundlePage): string => {
  if (ENDS_SCRIPT.test(script))
    throw new Error('The explorer cannot stand inside a page: it would end its own element.');
  return `<!doctype html>
<html lang="${escapedMarkup(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapedMarkup(policyOf([script, START]))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="Stemma">
<title>${escapedMarkup(title)}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
${poster}<script type="application/json" id="stemma-attributes">${inert(JSON.stringify(attributes))}</script>
<script type="application/json" id="stemma-dataset">${inert(dataset)}</script>
<script>${script}</script>
<script>${START}</script>
</body>
</html>
`;
};
