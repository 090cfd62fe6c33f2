import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { viewPoster } from '../app/view-poster.ts';
import { json } from '../formats/json.ts';
import { createModel } from '../model/create-model.ts';
import { loadSummary } from '../model/load-summary.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { savedPlaces } from '../scene/positions.ts';
import { parseAddress } from '../state/address.ts';
import { stillState } from '../state/still-state.ts';
import { INITIAL_VIEW, VIEWS, type ViewName, type ViewState } from '../state/view-state.ts';
import { bundlePage } from './bundle-page.ts';
import type { CommandLine, CommonOptions, ExitStatus } from './command-line.ts';
import { printable } from './format-problem.ts';
import { printOutcome } from './print-outcome.ts';
import { readDataset } from './read-dataset.ts';
import { writeText } from './write-text.ts';
import { wrongUse } from './wrong-use.ts';

/** Options of `stemma bundle`, as the command line gives them. */
export interface BundleOptions extends CommonOptions {
  readonly output: string;
  readonly view?: string;
  /** A view address; what it says wins over `view`. */
  readonly state?: string;
  readonly title?: string;
  readonly controls?: string;
}

const CONTROLS = ['full', 'minimal', 'none'];

/** `stemma bundle`: writes one HTML file that opens from a disk with explorer and dataset inside. */
export const bundleCommand = async (path: string, options: BundleOptions, line: CommandLine): Promise<ExitStatus> => {
  const flaw = flawOf(options);
  if (flaw !== undefined) return wrongUse(`stemma bundle: ${flaw}`, options, line);
  const script = await readScript(line);
  if (script === undefined) return wrongUse(NOT_BUILT, options, line);
  const read = await readDataset(path);
  const problems = read.ok ? read.value.problems : read.error;
  if (!read.ok || problems.some(({ severity }) => severity === 'error'))
    return printOutcome({ problems, summary: 'Nothing was written.', isDone: false }, options, line);
  const model = await withPlaces(createModel(read.value.dataset), line);
  const view = viewOf(options);
  const { notice } = stillState(model, view);
  if (notice !== undefined) line.complain(printable(notice));
  const text = await pageOf(model, view, script, options);
  await writeText(options.output, text);
  const summary = `${loadSummary(read.value.report)}. Wrote ${options.output}, which opens in any browser.`;
  const facts = { file: options.output, characters: text.length, notice };
  const status = printOutcome({ problems, summary, facts, isDone: true }, options, line);
  return notice === undefined ? status : 1;
};

const NOT_BUILT = 'stemma bundle: The explorer is not built yet: run npm run build first.';

const readScript = async ({ browserFiles }: CommandLine): Promise<string | undefined> => {
  if (browserFiles === undefined) return undefined;
  try {
    return await readFile(join(browserFiles, 'stemma.bare.js'), 'utf8');
  } catch {
    return undefined;
  }
};

const flawOf = ({ view, controls }: BundleOptions): string | undefined => {
  if (view !== undefined && !VIEWS.includes(view as ViewName)) return `--view must be one of ${VIEWS.join(', ')}.`;
  if (controls !== undefined && !CONTROLS.includes(controls))
    return `--controls must be one of ${CONTROLS.join(', ')}.`;
  return undefined;
};

const viewOf = ({ view, state = '' }: BundleOptions): ViewState => ({
  ...INITIAL_VIEW,
  ...(view !== undefined && { view: view as ViewName }),
  ...parseAddress(state).view,
});

const withPlaces = async (model: GraphModel, { computePositions }: CommandLine): Promise<GraphModel> =>
  savedPlaces(model) || !computePositions
    ? model
    : createModel({ ...model.dataset, positions: await computePositions(model) });

const pageOf = async (
  model: GraphModel,
  view: ViewState,
  script: string,
  { view: name, state, title, controls }: BundleOptions,
): Promise<string> => {
  const { dataset } = model;
  return bundlePage({
    title: title ?? dataset.title,
    language: dataset.language,
    attributes: {
      loading: 'eager',
      gestures: 'greedy',
      address: 'hash',
      ...(name !== undefined && { view: name }),
      ...(state !== undefined && { state }),
      ...(controls !== undefined && { controls }),
    },
    dataset: json.write(dataset),
    poster: await viewPoster(model, view),
    script,
  });
};
