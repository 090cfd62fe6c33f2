import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import type { Claim, Dataset } from '../model/records.ts';
import { MAX_LABEL, MAX_TEXT } from '../model/schema.ts';
import { sourcesOf } from './cite/work.ts';
import type { ExplorerState } from './explorer-state.ts';
import { lossText } from './loss.ts';
import { modelOf } from './model-of.ts';
import { visibleInFocus, type VisibleIds } from './selectors.ts';
import { nameOf } from './sentence.ts';
import { viewText } from './view-text.ts';

/**
 * What passes the filters now, as a dataset of its own that the gate takes without a problem: the whole one where
 * nothing is left out, with a summary of what could not be loaded; else a part that says so in title and summary,
 * without stories. A claim whose rivals or whose way of being known are left out says that in its note. Linear.
 */
export const visiblePart = (state: ExplorerState): Dataset | undefined => {
  const model = modelOf(state);
  if (!model) return undefined;
  const shown = visibleInFocus(state);
  const isWhole = shown.nodes.size === model.nodes.length && shown.claims.size === model.claims.length;
  return isWhole ? loaded(model.dataset, lossText(state)) : partOf(model, shown, viewText(state));
};

const loaded = (dataset: Dataset, loss: string): Dataset =>
  loss === ''
    ? dataset
    : { ...dataset, summary: within(`Not the whole of version ${dataset.version}. ${loss}.`, dataset.summary) };

const partOf = (model: GraphModel, shown: VisibleIds, seen: string): Dataset => {
  const { dataset } = model;
  const claims = model.claims.filter(({ id }) => shown.claims.has(id));
  const about = `A part of “${dataset.title}”, version ${dataset.version}. ${seen}.`;
  return {
    ...dataset,
    title: dataset.title.length + PART.length <= MAX_LABEL ? dataset.title + PART : dataset.title,
    summary: within(about, dataset.summary),
    sources: sourcesOf(model, claims),
    nodes: model.nodes.filter(({ id }) => shown.nodes.has(id)),
    claims: claims.map((claim) => alone(model, claim, shown)),
    stories: [],
    positions: positionsOf(dataset, shown.nodes),
  };
};

const PART = ' (part)';

/** Two texts as one, or the second alone where both are too much. */
const within = (first: string, second = ''): string => {
  const both = [first, second].filter(Boolean).join(' ');
  return both.length <= MAX_TEXT ? both : second;
};

/** A claim that points to nothing outside its part. */
const alone = (model: GraphModel, { via, disputes, note, ...claim }: Claim, shown: VisibleIds): Claim => {
  const hasVia = via !== undefined && shown.nodes.has(via);
  const near = disputes?.filter((id) => shown.claims.has(id)) ?? [];
  const far = model.disputesOf(claim.id).filter(({ id }) => !shown.claims.has(id));
  const leftOut = [
    via !== undefined && !hasVia && `Known through “${nameOf(model, via).label}”.`,
    far.length > 0 && `Disputed by ${far.map(({ id }) => id).join(', ')}.`,
  ].filter(Boolean);
  const remark = leftOut.length > 0 ? `In the whole dataset: ${leftOut.join(' ')}` : '';
  const fullNote = within(note ?? '', remark) || note;
  return {
    ...claim,
    ...(hasVia && { via }),
    ...(near.length > 0 && { disputes: near }),
    ...(fullNote && { note: fullNote }),
  };
};

const positionsOf = ({ positions }: Dataset, nodes: ReadonlySet<NodeId>): Dataset['positions'] =>
  new Map([...positions].map(([view, places]) => [view, new Map([...places].filter(([id]) => nodes.has(id)))]));
