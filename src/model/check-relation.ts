import type { NodeId } from './ids.ts';
import type { Placed } from './parse-list.ts';
import type { GateContext } from './parse-record.ts';
import type { Claim, GraphNode, Relation, Vocabulary } from './records.ts';
import { BUILT_IN_VOCABULARY } from './vocabulary.ts';

/**
 * A test for claims: the relation must be known, else the claim is dropped. Ends of a kind the relation is not made
 * for are a warning; kinds a dataset added go with every relation.
 */
export const checkRelation = (
  { log }: GateContext,
  vocabulary: Vocabulary,
  nodes: ReadonlyMap<NodeId, GraphNode>,
): ((claim: Placed<Claim>) => boolean) => {
  const relations = new Map(vocabulary.relations.map((relation) => [relation.id, relation]));
  return ({ record, path }) => {
    const relation = relations.get(record.relation);
    const value = record.relation;
    if (!relation) {
      const hint = 'Use a built-in relation, or add it to "vocabulary" of the dataset with "like".';
      const message = 'The vocabulary has no such relation.';
      log.error({ code: 'unknown-relation', path: [...path, 'relation'], message, value, hint });
      return false;
    }
    const [end] = (['from', 'to'] as const).filter((one) => !fits(relation[one], nodes.get(record[one])?.kind));
    if (end) {
      const message = `"${relation.label}" is not made for a ${nodes.get(record[end])?.kind} ${end === 'from' ? 'before' : 'behind'} it.`;
      log.warning({ code: 'kind-not-allowed', path: [...path, end], message, value: record[end] });
    }
    return true;
  };
};

const BUILT_IN_KINDS: ReadonlySet<string> = new Set(BUILT_IN_VOCABULARY.kinds.map(({ id }) => id));

const fits = (allowed: Relation['from'], kind: string | undefined): boolean =>
  allowed === 'any' || kind === undefined || allowed.includes(kind) || !BUILT_IN_KINDS.has(kind);
