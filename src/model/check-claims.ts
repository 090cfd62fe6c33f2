import { checkDisputes } from './check-disputes.ts';
import { checkEvidence } from './check-evidence.ts';
import { without, withGoodDate } from './check-fields.ts';
import { checkRelation } from './check-relation.ts';
import type { NodeId } from './ids.ts';
import { parseList, type Placed } from './parse-list.ts';
import type { GateContext } from './parse-record.ts';
import type { PlainRecord } from './plain-data.ts';
import type { Claim, GraphNode, Source, Vocabulary } from './records.ts';
import { claimSchema } from './schema.ts';

/** The claims of a dataset: between nodes that exist, of a known relation, each id once, with evidence from known sources. */
export const checkClaims = (
  context: GateContext,
  data: PlainRecord,
  vocabulary: Vocabulary,
  nodes: readonly GraphNode[],
  sources: readonly Source[],
): Claim[] => {
  const nodeOf = new Map(nodes.map((node) => [node.id, node]));
  const allows = checkRelation(context, vocabulary, nodeOf);
  const standing = parseList(context, data, { section: 'claims', schema: claimSchema, what: 'claim' })
    .filter((claim) => hasEnds(context, claim, nodeOf))
    .filter(allows);
  const claimIds = new Set(standing.map(({ record }) => record.id));
  const sourceIds = new Set(sources.map(({ id }) => id));
  const steps = [
    (claim: Placed<Claim>) => withGoodDate(context, claim),
    (claim: Placed<Claim>) => withVia(context, claim, nodeOf),
    (claim: Placed<Claim>) => checkEvidence(context, claim, sourceIds),
    (claim: Placed<Claim>) => checkDisputes(context, claim, claimIds),
  ];
  return standing.map(
    ({ record, path }) => steps.reduce((claim, step) => ({ record: step(claim), path }), { record, path }).record,
  );
};

type Nodes = ReadonlyMap<NodeId, GraphNode>;

const hasEnds = ({ log }: GateContext, { record, path }: Placed<Claim>, nodes: Nodes): boolean => {
  const missing = (['from', 'to'] as const).filter((end) => !nodes.has(record[end]));
  const [end] = missing;
  if (!end) return true;
  const message =
    missing.length === 2 ? 'Both ends of this claim are missing nodes.' : `This claim points to a missing node.`;
  log.error({ code: 'dangling-claim', path: [...path, end], message, value: record[end] });
  return false;
};

const withVia = ({ log }: GateContext, { record, path }: Placed<Claim>, nodes: Nodes): Claim => {
  if (record.via === undefined || nodes.has(record.via)) return record;
  const message = 'The node this claim is known through is missing.';
  log.warning({ code: 'unknown-via', path: [...path, 'via'], message, value: record.via });
  return without(record, 'via');
};
