import { averageRuler } from '../engine/svg/average-ruler.ts';
import type { Drawn } from '../engine/svg/drawn.ts';
import type { Pen } from '../engine/svg/pen.ts';
import { bodyWidth, plateSvg, type PlateWords } from '../engine/svg/plate.ts';
import type { Ruler } from '../engine/painter/ruler.ts';
import { textMark } from '../engine/svg/text-mark.ts';
import type { Markup } from '../engine/svg/xml.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { LoadReport } from '../model/load-report.ts';
import { palette, type ThemeName } from '../scene/palette.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import type { ViewState } from '../state/view-state.ts';
import { writeAddress } from '../state/write-address.ts';
import { coveragePicture } from './coverage-picture.ts';
import { definitionsPicture } from './definitions-picture.ts';
import { lineagePicture } from './lineage-picture.ts';
import { listPicture, tablePicture } from './listing-picture.ts';
import { networkPicture } from './network-picture.ts';
import { pictureWords } from './picture-words.ts';
import { settledState } from './settled-state.ts';
import { timelinePicture } from './timeline-picture.ts';

/** How a picture is made. */
export interface ViewSvgOptions {
  readonly theme?: ThemeName;
  /** Width in pixels, 320 to 10,000; 1200 unless said otherwise. The height follows. */
  readonly width?: number;
  /** Measures text: the 2D context of a canvas, say. Without one, a canvas where there is one, else average widths. */
  readonly ruler?: Ruler;
  /** Where the view can be seen; written under the picture. */
  readonly address?: string;
  /** What came of loading the graph; what was dropped is written under the picture. Without it the graph is taken as whole. */
  readonly report?: LoadReport;
}

const WIDTH = { usual: 1200, least: 320, most: 10_000 } as const;

const clampedWidth = (width = NaN): number =>
  Number.isFinite(width) ? Math.round(Math.min(WIDTH.most, Math.max(WIDTH.least, width))) : WIDTH.usual;

const ownRuler = (): Ruler =>
  (typeof OffscreenCanvas === 'undefined' ? undefined : new OffscreenCanvas(1, 1).getContext('2d')) ?? averageRuler();

const createPen = (theme: ThemeName, ruler: Ruler, prefix: string): Pen => ({
  palette: palette[theme],
  ruler,
  id: (name) => `${prefix}-${name}`,
});

const draw = (pen: Pen, model: GraphModel, state: ExplorerState, width: number): Drawn | Promise<Drawn> => {
  switch (state.view.view) {
    case 'lineage':
      return lineagePicture(pen, model, state, width);
    case 'coverage':
      return coveragePicture(pen, model, state, width);
    case 'timeline':
      return timelinePicture(pen, model, state, width);
    case 'definitions':
      return definitionsPicture(pen, model, state, width);
    case 'list':
      return listPicture(pen, model, state, width);
    case 'table':
      return tablePicture(pen, model, state, width);
    case 'network':
      return networkPicture(pen, model, state, width);
  }
};

/** A picture with the state that it shows and what is written around it. */
export interface DrawnView {
  readonly picture: Markup;
  readonly state: ExplorerState;
  readonly words: PlateWords;
}

/** Draws a view; `isFluid` is for a picture as wide as its place. */
export const drawView = async (
  model: GraphModel,
  view: ViewState,
  {
    theme = 'light',
    ruler = ownRuler(),
    address,
    report,
    width,
    isFluid = false,
  }: ViewSvgOptions & { isFluid?: boolean },
): Promise<DrawnView> => {
  const state = await settledState(model, view, report);
  const wide = clampedWidth(width);
  const mark = textMark(`${model.dataset.id} ${theme} ${writeAddress(state.view).text}`);
  const pen = createPen(theme, ruler, `stemma-${mark}`);
  const drawn = await draw(pen, model, state, bodyWidth(wide));
  const words = pictureWords(state, model, address);
  return { picture: plateSvg(pen, drawn, words, isFluid ? { least: wide } : { shown: wide }), state, words };
};

/**
 * A view of a graph as a whole SVG picture with title, legend, sources and citation: drawn from the same scene as on a
 * screen, with text as text and nothing to fetch. Works without a page. Same input, same picture; no view and no
 * dataset makes it reject.
 */
export const viewSvg = async (model: GraphModel, view: ViewState, options: ViewSvgOptions = {}): Promise<string> =>
  (await drawView(model, view, options)).picture.svg;
