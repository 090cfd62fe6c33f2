import { extname } from 'node:path';
import { viewPoster } from '../app/view-poster.ts';
import { viewSvg, type ViewSvgOptions } from '../app/view-svg.ts';
import { createModel } from '../model/create-model.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { palette, type ThemeName } from '../scene/palette.ts';
import { savedPlaces } from '../scene/positions.ts';
import { parseAddress } from '../state/address.ts';
import { stillState } from '../state/still-state.ts';
import { INITIAL_VIEW, VIEWS, type ViewName, type ViewState } from '../state/view-state.ts';
import { answerFrom } from './answer-from.ts';
import type { CommandLine, CommonOptions, ExitStatus } from './command-line.ts';
import { printable } from './format-problem.ts';
import { writeText } from './write-text.ts';
import { wrongUse } from './wrong-use.ts';

/** Options of `stemma render`, as the command line gives them. */
export interface RenderOptions extends CommonOptions {
  readonly output: string;
  readonly view?: string;
  /** A view address; what it says wins over `view`. */
  readonly state?: string;
  readonly theme?: string;
  readonly width?: string;
  /** Write a fragment of HTML around the picture; so does an output that ends in `.html`. */
  readonly html?: boolean;
}

/** `stemma render`: writes a view of a dataset as an SVG picture that stands alone, or as a poster of HTML. */
export const renderCommand = async (path: string, options: RenderOptions, line: CommandLine): Promise<ExitStatus> => {
  const flaw = flawOf(options);
  if (flaw !== undefined) return wrongUse(`stemma render: ${flaw}`, options, line);
  return answerFrom(path, options, line, async (given, report) => {
    const view = viewOf(options);
    const model = await withPlaces(given, view, line);
    const text = await (isPoster(options) ? viewPoster : viewSvg)(model, view, { ...mannerOf(options), report });
    await writeText(options.output, text);
    const { notice } = stillState(model, view);
    return {
      lines: [printable(`Wrote ${options.output}.`)],
      facts: { file: options.output, characters: text.length, notice },
      ...(notice !== undefined && { remarks: [notice], status: 1 }),
    };
  });
};

const isPoster = ({ html, output }: RenderOptions): boolean => html === true || /\.html?$/i.test(output);

const mannerOf = ({ theme, width }: RenderOptions): ViewSvgOptions => ({
  ...(theme !== undefined && { theme: theme as ThemeName }),
  ...(width !== undefined && { width: Number(width) }),
});

const LEAST_WIDTH = 320;
const MOST_WIDTH = 10_000;

const ENDINGS = ['', '.svg', '.html', '.htm'];

const endingFlaw = ({ output, html }: RenderOptions): string | undefined => {
  const ending = extname(output).toLowerCase();
  if (html === true && ending === '.svg') return 'With --html the output cannot end in .svg.';
  if (ENDINGS.includes(ending)) return undefined;
  return `The output is SVG or HTML and must end in .svg or .html, not in ${ending}; PNG is saved from the explorer.`;
};

const flawOf = (options: RenderOptions): string | undefined => {
  const { view, theme, width } = options;
  if (view !== undefined && !VIEWS.includes(view as ViewName)) return `--view must be one of ${VIEWS.join(', ')}.`;
  if (theme !== undefined && !Object.hasOwn(palette, theme)) return '--theme must be light or dark.';
  const isWidth = width === undefined || /^\d{3,5}$/.test(width);
  const isInside = width === undefined || (Number(width) >= LEAST_WIDTH && Number(width) <= MOST_WIDTH);
  if (!isWidth || !isInside) return `--width must be a whole number from ${LEAST_WIDTH} to ${MOST_WIDTH}.`;
  return endingFlaw(options);
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
