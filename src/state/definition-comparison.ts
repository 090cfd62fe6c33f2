import { compareAlong } from '../analysis/compare-along.ts';
import { compareDefinitions } from '../analysis/compare-definitions.ts';
import type { DefinitionComparison } from '../analysis/definition-comparison.ts';
import { lineageHops } from '../analysis/lineage-hops.ts';
import { remember } from '../analysis/remember.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { ClaimId, NodeId } from '../model/ids.ts';
import type { GraphNode } from '../model/records.ts';
import { claimEntry, type ClaimEntry } from './claim-entry.ts';
import type { ExplorerState } from './explorer-state.ts';
import { modelOf } from './model-of.ts';
import { nameOf, type NodeName } from './sentence.ts';
import { yearText } from './year-text.ts';

/** What became of parts from one definition to the next. */
export interface ComparedParts {
  readonly sign: 'kept' | 'excluded' | 'returned' | 'affirmed' | 'added' | 'silent';
  readonly label: string;
  readonly parts: readonly NodeName[];
}

/** One step of a comparison. */
export interface ComparedStep {
  readonly from: NodeName;
  readonly to: NodeName;
  readonly sentence: string;
  readonly parts: readonly ComparedParts[];
  /** The claims of descent between the two. */
  readonly descent: readonly ClaimEntry[];
}

/** A definition that is compared, with the claims that show what it says, those on the parts that changed first. */
export interface ComparedDefinition {
  readonly node: GraphNode;
  readonly year: string;
  readonly entries: readonly ClaimEntry[];
}

/** Two definitions or a chain of them, side by side. */
export interface DefinitionComparisonView {
  readonly definitions: readonly ComparedDefinition[];
  readonly steps: readonly ComparedStep[];
  /** Claims about these parts that sources differ on. */
  readonly differing: readonly ClaimEntry[];
  /** Parts that come back, by the definition that takes them back. */
  readonly returned: ReadonlyMap<NodeId, ReadonlySet<NodeId>>;
}

/** The comparison of the picked definitions; nothing while fewer than two are picked. */
export const comparisonNow = (state: ExplorerState): DefinitionComparisonView | undefined => {
  const model = modelOf(state);
  return model && compared(model, state.view.compared);
};

const compared = remember((model: GraphModel, ids: readonly NodeId[]): DefinitionComparisonView | undefined => {
  const known = ids.filter((id) => model.node(id)?.kind === 'definition');
  if (known.length < 2) return undefined;
  const steps =
    known.length === 2 ? [compareDefinitions(model, known[0]!, known[1]!)] : compareAlong(model, known).steps;
  const changed = new Set(
    steps.flatMap(({ kept, dropped, added, flipped }) => [...flipped, ...added, ...dropped, ...kept]),
  );
  return {
    definitions: known.flatMap((id) => toCompared(model, id, [...changed])),
    steps: steps.map((step) => toStep(model, step)),
    differing: differingOf(model, steps),
    returned: new Map(steps.map(({ b, returned }) => [b, new Set(returned)])),
  };
});

const toCompared = (model: GraphModel, id: NodeId, parts: readonly NodeId[]): readonly ComparedDefinition[] => {
  const node = model.node(id);
  if (!node) return [];
  const own = model.claimsOf(id).filter((claim) => claim.from === id);
  const entries = parts
    .flatMap((part) => own.filter(({ to }) => to === part))
    .map((claim) => claimEntry(model, claim, 'out'));
  return [{ node, year: yearText(model.nodeYears(id)), entries }];
};

const toStep = (model: GraphModel, step: DefinitionComparison): ComparedStep => {
  const { a, b, kept, dropped, added, flipped, returned, excluded } = step;
  const isNew = (id: NodeId): boolean => !returned.includes(id);
  const all: readonly (readonly [ComparedParts['sign'], string, readonly NodeId[]])[] = [
    ['kept', 'Kept', kept],
    ['excluded', 'Excluded', excluded],
    ['returned', 'Returned', returned],
    ['affirmed', 'Affirmed', flipped.filter((id) => !excluded.includes(id) && isNew(id))],
    ['added', 'Added', added.filter(isNew)],
    ['silent', 'Not stated', dropped],
  ];
  return {
    from: nameOf(model, a),
    to: nameOf(model, b),
    sentence: step.sentence,
    parts: all
      .filter(([, , ids]) => ids.length > 0)
      .map(([sign, label, ids]) => ({ sign, label, parts: ids.map((id) => partName(model, id)) })),
    descent: lineageHops(model)
      .all.filter(({ from, to }) => (from === a && to === b) || (from === b && to === a))
      .map(({ claim }) => claimEntry(model, claim, 'whole')),
  };
};

const partName = (model: GraphModel, id: NodeId): NodeName => ({
  id,
  label: model.node(id)?.short ?? nameOf(model, id).label,
});

const differingOf = (model: GraphModel, steps: readonly DefinitionComparison[]): readonly ClaimEntry[] => {
  const disputed = new Set(steps.flatMap(({ disputed: parts }) => parts));
  const told = new Set<ClaimId>();
  return [...new Set(steps.flatMap(({ claims }) => claims))].flatMap((id) => {
    const claim = model.claim(id);
    const rivals = model.disputesOf(id);
    if (!claim || !disputed.has(claim.to) || rivals.length === 0 || told.has(id)) return [];
    for (const rival of rivals) told.add(rival.id);
    return [claimEntry(model, claim, 'whole')];
  });
};
