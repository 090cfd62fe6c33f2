import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import { inquirySigns, type InquirySigns } from '../scene/inquiry-signs.ts';
import { litBySpotlight, type Lit } from '../scene/lit.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import { spotlightOf } from '../state/spotlight.ts';

/** What is asked beside a view: the signs that it puts on nodes, and what it lights. */
export interface FoundBeside {
  readonly signs: InquirySigns;
  readonly lit: (Lit & { readonly isTrace: boolean }) | undefined;
}

/** What an inquiry found, for pictures of any view. */
export const foundBeside = (model: GraphModel, state: ExplorerState): FoundBeside => {
  const spotlight = spotlightOf(state);
  return {
    signs: inquirySigns(spotlight),
    lit: spotlight && { ...litBySpotlight(model, spotlight), isTrace: spotlight.kind === 'trace' },
  };
};

const SIDES = { a: 'A alone', both: 'both', b: 'B alone' } as const;

/** What an inquiry makes of a node, in a word for a table; empty where it says nothing. */
export const foundWord = ({ stops, aside, sides, ends }: InquirySigns, id: NodeId): string => {
  const stop = stops.get(id);
  if (stop !== undefined) return stop === 0 ? 'start' : `hop ${stop}`;
  if (aside.has(id)) return 'other trace';
  const end = [...ends].indexOf(id);
  const side = sides.get(id);
  return end >= 0 ? 'AB'.charAt(end) : side ? SIDES[side] : '';
};

/** Where a node stands in the order of what was found; the rest comes last. */
export const foundRank = ({ stops, aside, sides, ends }: InquirySigns, id: NodeId): number => {
  const stop = stops.get(id);
  if (stop !== undefined) return stop;
  if (aside.has(id) || ends.has(id)) return aside.has(id) ? 1000 : 0;
  return { a: 1, both: 2, b: 3, none: 2000 }[sides.get(id) ?? 'none'];
};
