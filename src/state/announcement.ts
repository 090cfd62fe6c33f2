import { loadSummary } from '../model/load-summary.ts';
import type { ExplorerState, LoadState } from './explorer-state.ts';
import { modelOf } from './model-of.ts';
import { isNothingFound } from './selectors.ts';
import { nameOf } from './sentence.ts';
import { nodeInHand } from './select-nodes.ts';
import { storyNow } from './story-now.ts';
import { shownCounts } from './summary.ts';
import { counted, kindText } from './wording.ts';

const VIEW_TEXT = {
  network: 'Network',
  lineage: 'Lineage',
  definitions: 'Definitions',
  coverage: 'Coverage',
  timeline: 'Timeline',
  list: 'List',
  table: 'Table',
} as const;

/**
 * What a listener should hear of a change, as plain sentences, the most telling first; nothing where there is nothing
 * to say. What is narrowed counts once however many facets changed. Of the view that comes with a step of a story
 * only the step is told.
 */
export const announcement = (state: ExplorerState, before: ExplorerState): string | undefined => {
  if (state.load !== before.load) return loadText(state.load);
  const story = storyText(state, before);
  if (story !== undefined) return story;
  const sentences = [
    noticeText(state, before),
    viewText(state, before),
    narrowingText(state, before),
    selectionText(state, before),
    openedText(state, before),
  ].filter((sentence) => sentence !== undefined);
  return sentences.length > 0 ? sentences.join(' ') : undefined;
};

const loadText = (load: LoadState): string | undefined => {
  if (load.kind === 'idle') return undefined;
  if (load.kind === 'loading') return `Loading ${load.what}.`;
  if (load.kind === 'failed') return `Not loaded. ${load.problems[0]?.message ?? ''}`.trim();
  return `${loadSummary(load.report)}.`;
};

const storyText = (state: ExplorerState, before: ExplorerState): string | undefined => {
  const page = state.view.story === before.view.story ? undefined : storyNow(state);
  if (!page) return undefined;
  const { story, step, number } = page;
  const place = `${story.title}, step ${number} of ${story.steps.length}`;
  return step.title === undefined ? `${place}.` : `${place}: ${step.title}.`;
};

const noticeText = ({ notice }: ExplorerState, before: ExplorerState): string | undefined =>
  notice === before.notice ? undefined : notice;

const viewText = ({ view }: ExplorerState, { view: before }: ExplorerState): string | undefined => {
  if (view.view !== before.view) return `${VIEW_TEXT[view.view]} view.`;
  if (view.table !== before.table) return `Table of ${view.table}.`;
  return undefined;
};

const narrowingText = (state: ExplorerState, before: ExplorerState): string | undefined => {
  const [view, former] = [state.view, before.view];
  if (view.filter === former.filter && view.time === former.time && view.focus === former.focus) return undefined;
  if (!modelOf(state)) return undefined;
  return isNothingFound(state) ? 'Nothing found.' : `Showing ${shownCounts(state)}.`;
};

const selectionText = (state: ExplorerState, before: ExplorerState): string | undefined => {
  const model = modelOf(state);
  if (!model || state.view.selection === before.view.selection) return undefined;
  const id = nodeInHand(state.view);
  const node = id === undefined ? undefined : model.node(id);
  if (node) {
    const claims = counted(model.claimsOf(node.id).length, 'claim');
    return `Selected: ${node.label}, ${kindText(model, node.kind).toLowerCase()}, ${claims}.`;
  }
  const { claims } = state.view.selection;
  if (claims.length === 0) return 'Nothing selected.';
  const ends = [...new Set(claims.flatMap((claim) => endsOf(model.claim(claim))))].map(
    (end) => nameOf(model, end).label,
  );
  return `Selected: ${counted(claims.length, 'claim')}${ends.length === 2 ? ` between ${ends.join(' and ')}` : ''}.`;
};

const endsOf = <Id>(claim: { readonly from: Id; readonly to: Id } | undefined): readonly Id[] =>
  claim ? [claim.from, claim.to] : [];

const openedText = ({ view }: ExplorerState, { view: before }: ExplorerState): string | undefined => {
  if (view.opened.length === before.opened.length) return undefined;
  return view.opened.length > before.opened.length ? 'Group opened.' : 'Group closed.';
};
