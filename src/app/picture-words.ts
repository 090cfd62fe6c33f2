import type { PlateWords } from '../engine/svg/plate.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import { viewWork, workText } from '../state/cite/work.ts';
import { lossText } from '../state/loss.ts';
import { narrowingNames } from '../state/narrowing-names.ts';
import { narrowedBy } from '../state/selectors.ts';
import { comparisonOf } from '../state/spotlight.ts';
import { openTraceOf } from '../state/trace-run.ts';
import { graphSummary, shownCounts } from '../state/summary.ts';
import { viewName } from '../state/view-text.ts';
import { inquiryText, selectedText } from '../state/view-words.ts';
import { counted } from '../state/wording.ts';

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
  const loss = lossText(state);
  return {
    title,
    subtitle: subtitle.filter(Boolean).join(' · '),
    description: graphSummary(state),
    notes: [
      inquirySentence(state),
      `Shown: ${shown}, from ${counted(sources.length, 'source')}.`,
      loss && `${loss}.`,
      work ? `Cite as: ${workText(work)}.` : '',
      address ?? '',
    ].filter(Boolean),
    language,
  };
};
