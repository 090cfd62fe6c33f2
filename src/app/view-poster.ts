import { posterHtml } from '../engine/svg/poster-html.ts';
import type { GraphModel } from '../model/graph-model.ts';
import { sourceWork, workText } from '../state/cite/work.ts';
import type { ViewState } from '../state/view-state.ts';
import { counted } from '../state/wording.ts';
import { posterClaims } from './poster-claims.ts';
import { drawView, type ViewSvgOptions } from './view-svg.ts';

/** How a poster is made. */
export interface ViewPosterOptions extends ViewSvgOptions {
  /** Most claims that are told; 100 unless said otherwise. The rest is counted. */
  readonly mostClaims?: number;
}

const MOST_CLAIMS = 100;

/**
 * A view of a graph as a fragment of HTML that needs no script: its picture, as wide as its place, a summary, what it
 * shows with sources and phrases. Works without a page. Same input, same poster.
 */
export const viewPoster = async (
  model: GraphModel,
  view: ViewState,
  { mostClaims = MOST_CLAIMS, ...options }: ViewPosterOptions = {},
): Promise<string> => {
  const { picture, state, words } = await drawView(model, view, { ...options, isFluid: true });
  const { claims, total } = posterClaims(model, state, mostClaims);
  const all = counted(total, 'claim');
  return posterHtml(picture, {
    language: words.language,
    summary: words.description,
    notes: words.notes,
    tableTitle: claims.length < total ? `${claims.length} of ${all}, with their evidence` : `${all}, with evidence`,
    claims,
    sources: model.dataset.sources.map((source) => `${workText(sourceWork(source))}.`),
  });
};
