import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import { comparisonSentence } from './comparison-sentence.ts';
import type { DefinitionComparison } from './definition-comparison.ts';
import { elementsOf, type ElementStance } from './elements-of.ts';
import { lineageOf } from './lineage.ts';

/**
 * Compares two definitions. What returned is measured against the definitions that the first descends from, and only
 * where the second descends from the first: nobody takes back what was not theirs. Unknown ids give empty lists and a
 * sentence that says so. Linear in the claims of the definitions and of the lineage.
 */
export const compareDefinitions = (model: GraphModel, a: NodeId, b: NodeId): DefinitionComparison => {
  const { ancestors, descendants } = lineageOf(model, a);
  const isHeir = descendants.some(({ id }) => id === b);
  const before = ancestors.map(({ id }) => id).filter((id) => id !== b && model.node(id)?.kind === 'definition');
  return compareAfter(model, a, b, isHeir ? before : []);
};

/** Compares two definitions; what returned is measured against the definitions given as earlier. */
export const compareAfter = (
  model: GraphModel,
  a: NodeId,
  b: NodeId,
  earlier: readonly NodeId[],
): DefinitionComparison => {
  const [inA, inB] = [elementsOf(model, a), elementsOf(model, b)];
  const once = new Set(earlier.flatMap((id) => affirmed(elementsOf(model, id))));
  const added = affirmed(inB).filter((id) => !inA.has(id));
  const flipped = [...inA.keys()].filter((id) => inB.has(id) && inB.get(id)?.says !== inA.get(id)?.says);
  const all = [...new Set([...inA.keys(), ...inB.keys()])];
  const found = {
    kind: 'definitions',
    a,
    b,
    kept: affirmed(inA).filter((id) => inB.get(id)?.says === 'yes'),
    dropped: affirmed(inA).filter((id) => !inB.has(id)),
    added,
    flipped,
    returned: [...flipped.filter((id) => inB.get(id)?.says === 'yes'), ...added].filter((id) => once.has(id)),
    excluded: flipped.filter((id) => inB.get(id)?.says === 'no'),
    disputed: all.filter((id) => isDisputed(model, inA.get(id)) || isDisputed(model, inB.get(id))),
    claims: [...inA.values(), ...inB.values()].flatMap(({ claims }) => claims),
  } as const;
  return { ...found, sentence: comparisonSentence(model, found) };
};

const affirmed = (elements: ReadonlyMap<NodeId, ElementStance>): readonly NodeId[] =>
  [...elements].flatMap(([id, { says }]) => (says === 'yes' ? id : []));

const isDisputed = (model: GraphModel, stance: ElementStance | undefined): boolean =>
  stance !== undefined && (stance.differs || stance.claims.some((id) => model.disputesOf(id).length > 0));
