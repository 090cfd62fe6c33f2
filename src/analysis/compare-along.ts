import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import { compareAfter } from './compare-definitions.ts';
import type { DefinitionComparison } from './definition-comparison.ts';

/** A chain of definitions, each compared with the one before it. */
export interface ChainComparison {
  /** One fewer than the definitions. */
  readonly steps: readonly DefinitionComparison[];
  /** Parts that a later definition takes back after an earlier one had given them up. */
  readonly returned: readonly NodeId[];
  /** One sentence a step. */
  readonly sentence: string;
}

/**
 * Compares definitions along a chain, oldest first. A part has returned where a definition affirms it, the one before
 * does not, and some definition earlier on the chain does. Linear in claims for each step, quadratic in the length of
 * the chain.
 */
export const compareAlong = (model: GraphModel, ids: readonly NodeId[]): ChainComparison => {
  const steps = ids.slice(1).map((id, i) => compareAfter(model, ids[i]!, id, ids.slice(0, i)));
  return {
    steps,
    returned: [...new Set(steps.flatMap(({ returned }) => returned))],
    sentence: steps.length === 0 ? 'A chain needs two definitions.' : steps.map((step) => step.sentence).join(' '),
  };
};
