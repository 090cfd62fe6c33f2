import { histogram } from '../analysis/histogram.ts';
import { remember } from '../analysis/remember.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { ExplorerState } from './explorer-state.ts';
import { lossText } from './loss.ts';
import { modelOf } from './model-of.ts';
import { narrowedBy, visibleInFocus } from './selectors.ts';
import { counted, listed, spaced } from './wording.ts';

/**
 * The graph in one paragraph, for those who do not see the picture: "Human security. 302 nodes and 812 claims from 5
 * sources, 1946 to 2024: 110 institutions, 95 reports … 14 claims are disputed." Tells what could not be loaded. Empty
 * while nothing is loaded.
 */
export const graphSummary = (state: ExplorerState): string => {
  const model = modelOf(state);
  if (!model) return '';
  const loss = lossText(state);
  return [wholeSummary(model), loss && `${loss}.`, shownSummary(state, model)].filter(Boolean).join(' ');
};

/** "9 of 302 nodes and 11 of 812 claims": how much is shown now. Empty while nothing is loaded. */
export const shownCounts = (state: ExplorerState): string => {
  const model = modelOf(state);
  return model ? countsOf(state, model) : '';
};

const countsOf = (state: ExplorerState, model: GraphModel): string => {
  const { nodes, claims } = visibleInFocus(state);
  const all = nodes.size === model.nodes.length && claims.size === model.claims.length;
  const limit = lossText(state) === '' ? '' : ' that were loaded';
  if (all) return `all ${counted(nodes.size, 'node')} and ${counted(claims.size, 'claim')}${limit}`;
  return [
    `${nodes.size.toLocaleString('en')} of ${counted(model.nodes.length, 'node')}`,
    `${claims.size.toLocaleString('en')} of ${counted(model.claims.length, 'claim')}`,
  ].join(' and ');
};

const shownSummary = (state: ExplorerState, model: GraphModel): string =>
  narrowedBy(state).length === 0 ? '' : `Shown now: ${countsOf(state, model)}.`;

const wholeSummary = remember((model: GraphModel): string => {
  const { title, sources } = model.dataset;
  const size = `${counted(model.nodes.length, 'node')} and ${counted(model.claims.length, 'claim')}`;
  const from = sources.length > 0 ? ` from ${counted(sources.length, 'source')}` : '';
  const kinds = kindCounts(model);
  return [
    `${title}.`,
    `${size}${from}${yearsText(model)}${kinds === '' ? '' : `: ${kinds}`}.`,
    disputedText(model.claims.filter(({ id }) => model.disputesOf(id).length > 0).length),
  ]
    .filter(Boolean)
    .join(' ');
});

const disputedText = (disputed: number): string => {
  if (disputed === 0) return '';
  return `${counted(disputed, 'claim')} ${disputed === 1 ? 'is' : 'are'} disputed.`;
};

const yearsText = (model: GraphModel): string => {
  const { bars } = histogram(model);
  const [first, last] = [bars[0]?.year, bars.at(-1)?.year];
  if (first === undefined || last === undefined) return '';
  return first === last ? `, ${first}` : `, ${first} to ${last}`;
};

const kindCounts = (model: GraphModel): string => {
  const counts = new Map<string, number>();
  for (const { kind } of model.nodes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const parts = [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([id, count]) => {
      const kind = model.kind(id);
      const singular = (kind?.label ?? spaced(id)).toLowerCase();
      return counted(count, singular, kind?.plural?.toLowerCase());
    });
  return listed(parts);
};
