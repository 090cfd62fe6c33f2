import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { viewSvg } from '../app/view-svg.ts';
import { createModel } from '../model/create-model.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { palette, type ThemeName } from '../scene/palette.ts';
import { savedPlaces } from '../scene/positions.ts';
import { parseAddress } from '../state/address.ts';
import { stillState } from '../state/still-state.ts';
import { INITIAL_VIEW, VIEWS, type ViewName, type ViewState } from '../state/view-state.ts';
import type { CommandLine, CommonOptions, ExitStatus } from './command-line.ts';
import { formatProblem, printable } from './format-problem.ts';
import { readDataset } from './read-dataset.ts';

/** Options of `stemma render`, as the command line gives them. */
export interface RenderOptions extends CommonOptions {
  readonly output: string;
  readonly view?: string;
  /** A view address; what it says wins over `view`. */
  readonly state?: string;
  readonly theme?: string;
  readonly width?: string;
}

/** `stemma render`: writes a view of a dataset as an SVG picture that stands alone. */
export const renderCommand = async (path: string, options: RenderOptions, line: CommandLine): Promise<ExitStatus> => {
  const flaw = flawOf(options);
  if (flaw !== undefined) return (line.complain(`stemma render: ${flaw}`), 2);
  const read = await readDataset(path);
  if (!read.ok) {
    if (options.json) line.print(JSON.stringify({ ok: false, problems: read.error }));
    else [...read.error.map(formatProblem), 'Nothing was written.'].forEach(line.print);
    return 1;
  }
  const view = viewOf(options);
  const model = await withPlaces(createModel(read.value.dataset), view, line);
  const svg = await viewSvg(model, view, {
    theme: options.theme as ThemeName | undefined,
    ...(options.width !== undefined && { width: Number(options.width) }),
  });
  await write(options.output, svg);
  const { notice } = stillState(model, view);
  if (options.json) line.print(JSON.stringify({ ok: true, file: options.output, characters: svg.length, notice }));
  else line.print(printable(`Wrote ${options.output}.`));
  if (notice !== undefined) line.complain(printable(notice));
  return notice === undefined ? 0 : 1;
};

const LEAST_WIDTH = 320;
const MOST_WIDTH = 10_000;

const flawOf = ({ view, theme, width }: RenderOptions): string | undefined => {
  if (view !== undefined && !VIEWS.includes(view as ViewName)) return `--view must be one of ${VIEWS.join(', ')}.`;
  if (theme !== undefined && !(theme in palette)) return '--theme must be light or dark.';
  const isWidth = width === undefined || /^\d{3,5}$/.test(width);
  const isInside = width === undefined || (Number(width) >= LEAST_WIDTH && Number(width) <= MOST_WIDTH);
  return isWidth && isInside ? undefined : `--width must be a whole number from ${LEAST_WIDTH} to ${MOST_WIDTH}.`;
};

const viewOf = ({ view, state = '' }: RenderOptions): ViewState => ({
  ...INITIAL_VIEW,
  ...(view !== undefined && { view: view as ViewName }),
  ...parseAddress(state).view,
});

/** The network needs places; a dataset that brings none is laid out, with care, as `build` would. */
const withPlaces = async (model: GraphModel, { view }: ViewState, { computePositions }: CommandLine) => {
  if (view !== 'network' || savedPlaces(model) || !computePositions) return model;
  return createModel({ ...model.dataset, positions: await computePositions(model) });
};

const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
};
