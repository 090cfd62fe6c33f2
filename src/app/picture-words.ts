import type { PlateWords } from '../engine/svg/plate.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import { viewWork, workText } from '../state/cite/work.ts';
import { narrowingNames } from '../state/narrowing-names.ts';
import { narrowedBy } from '../state/selectors.ts';
import { comparisonOf } from '../state/spotlight.ts';
import { openTraceOf } from '../state/trace-run.ts';
import { graphSummary, shownCounts } from '../state/summary.ts';
import type { ViewState } from '../state/view-state.ts';
import { viewName } from '../state/view-text.ts';
import { counted, listed } from '../state/wording.ts';

const selectedText = (model: GraphModel, { selection }: ViewState): string => {
  const names = selection.nodes.flatMap((id) => model.node(id)?.label ?? []);
  const claims = selection.claims.length > 0 ? [counted(selection.claims.length, 'claim')] : [];
  return names.length + claims.length > 0 ? `selected: ${listed([...names, ...claims])}` : '';
};

const inquiryText = (model: GraphModel, { inquiry, compared }: ViewState): string => {
  const name = (id: string | undefined): string => model.nodes.find((node) => node.id === id)?.label ?? 'anywhere';
  if (inquiry?.kind === 'disputes') return 'where sources differ';
  if (inquiry?.kind === 'compare') return compared.length > 1 ? `compared: ${listed(compared.map(name))}` : '';
  if (inquiry?.ask.from === undefined) return '';
  return `traces of influence from ${name(inquiry.ask.from)} to ${name(inquiry.ask.to)}`;
};

/** What the inquiry found, as a sentence that can be quoted. */
const inquirySentence = (state: ExplorerState): string => {
  if (state.view.inquiry?.kind === 'compare') return comparisonOf(state)?.sentence ?? '';
  return openTraceOf(state)?.trace.sentence ?? '';
};

const narrowedText = (state: ExplorerState, model: GraphModel): string =>
  narrowedBy(state)
    .map((facet) => narrowingNames(model, state.view, facet).join(', '))
    .filter(Boolean)
    .join('; ');

/** What stands around a picture of a state: title, view, sources and how to cite it. */
export const pictureWords = (state: ExplorerState, model: GraphModel, address: string | undefined): PlateWords => {
  const { title, language, sources } = model.dataset;
  const work = viewWork(state);
  const subtitle = [
    viewName(state.view.view),
    narrowedText(state, model),
    inquiryText(model, state.view),
    selectedText(model, state.view),
  ];
  const shown = shownCounts(state);
  return {
    title,
    subtitle: subtitle.filter(Boolean).join(' · '),
    description: graphSummary(state),
    notes: [
      inquirySentence(state),
      `Shown: ${shown}, from ${counted(sources.length, 'source')}.`,
      work ? `Cite as: ${workText(work)}.` : '',
      address ?? '',
    ].filter(Boolean),
    language,
  };
};
