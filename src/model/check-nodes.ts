import { without, withGoodDate, withGoodUrl } from './check-fields.ts';
import { parseList, type Placed } from './parse-list.ts';
import type { GateContext } from './parse-record.ts';
import type { PlainRecord } from './plain-data.ts';
import type { GraphNode, Group, Vocabulary } from './records.ts';
import { nodeSchema } from './schema.ts';

/** The nodes of a dataset: of a known kind, each id once, with a group that exists and a date that is one. */
export const checkNodes = (
  context: GateContext,
  data: PlainRecord,
  vocabulary: Vocabulary,
  groups: readonly Group[],
): GraphNode[] => {
  const kinds = new Set(vocabulary.kinds.map(({ id }) => id));
  const groupIds = new Set(groups.map(({ id }) => id));
  return parseList(context, data, { section: 'nodes', schema: nodeSchema, what: 'node' })
    .filter((node) => hasKind(context, node, kinds))
    .map(({ record, path }) => ({ path, record: withGroup(context, { record, path }, groupIds) }))
    .map(({ record, path }) => ({ path, record: withGoodDate(context, { record, path }) }))
    .map((node) => withGoodUrl(context, node));
};

const hasKind = ({ log }: GateContext, { record, path }: Placed<GraphNode>, kinds: ReadonlySet<string>): boolean => {
  if (kinds.has(record.kind)) return true;
  log.error({
    code: 'unknown-kind',
    path: [...path, 'kind'],
    message: 'The vocabulary has no such kind of node.',
    value: record.kind,
    hint: 'Use one of the built-in kinds, or add it to "vocabulary" of the dataset.',
  });
  return false;
};

const withGroup = (
  { log }: GateContext,
  { record, path }: Placed<GraphNode>,
  groups: ReadonlySet<string>,
): GraphNode => {
  if (record.group === undefined || groups.has(record.group)) return record;
  log.warning({
    code: 'unknown-group',
    path: [...path, 'group'],
    message: 'The dataset declares no such group.',
    value: record.group,
  });
  return without(record, 'group');
};
