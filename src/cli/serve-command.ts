import { escapedMarkup } from '../base/escaped-markup.ts';
import type { CommandLine, CommonOptions, ExitStatus, MadePage } from './command-line.ts';
import { formatProblem, printable } from './format-problem.ts';
import { readDataset } from './read-dataset.ts';
import { wrongUse } from './wrong-use.ts';

const STYLE = 'body { margin: 0; } stemma-explorer { display: block; block-size: 100vh; block-size: 100dvh; }\n';

const page = (title: string, src: string | undefined): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapedMarkup(title)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="page.css">
<script type="module" src="stemma.js"></script>
<stemma-explorer address="hash" loading="eager" gestures="greedy"${src === undefined ? '' : ` src="${src}"`}>
  <noscript>The explorer needs JavaScript.</noscript>
</stemma-explorer>
</html>
`;

/**
 * `stemma serve`: shows a dataset, without one the shipped one, in the explorer at an address of this machine, until it is
 * stopped. The dataset is read again at each load, so that an author sees changes; its problems are printed then.
 */
export const serveCommand = async (
  path: string | undefined,
  options: CommonOptions,
  line: CommandLine,
): Promise<ExitStatus> => {
  const { serve, browserFiles } = line;
  if (!serve || browserFiles === undefined)
    return wrongUse('stemma serve: The explorer is not built yet: run npm run build first.', options, line);
  if (path !== undefined && (await datasetText(path, line)) === undefined) return 1;
  const title = path ?? 'Human security';
  const pages: readonly (readonly [string, MadePage])[] = [
    [
      '/',
      made('.html', () => Promise.resolve(page(`${title} · Stemma`, path === undefined ? undefined : 'data.json'))),
    ],
    ['/page.css', made('.css', () => Promise.resolve(STYLE))],
    ...(path === undefined ? [] : [['/data.json', made('.json', () => servedText(path, line))] as const]),
  ];
  const { address } = await serve(browserFiles, new Map(pages));
  if (options.json) line.print(JSON.stringify({ ok: true, address }));
  else [`Stemma shows ${printable(title)} at ${address}`, 'Stop it with Ctrl+C.'].forEach(line.print);
  return 0;
};

const made = (ending: string, make: () => Promise<string>): MadePage => ({ ending, make });

/** What the files say, as JSON that the explorer puts through the gate itself, so that it can say what it dropped. */
const datasetText = async (path: string, line: CommandLine): Promise<string | undefined> => {
  const read = await readDataset(path);
  const problems = read.ok ? read.value.problems : read.error;
  problems.map(formatProblem).forEach(line.print);
  return read.ok ? JSON.stringify(read.value.data) : undefined;
};

const servedText = async (path: string, line: CommandLine): Promise<string> => {
  const text = await datasetText(path, line);
  if (text === undefined) throw new Error('The dataset cannot be read now; its problems are in the terminal.');
  return text;
};
