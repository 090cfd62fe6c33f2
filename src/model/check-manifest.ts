import { checkVocabulary } from './check-vocabulary.ts';
import { parseList } from './parse-list.ts';
import { parseRecord, type GateContext } from './parse-record.ts';
import { fieldOf, type PlainRecord } from './plain-data.ts';
import type { Manifest } from './records.ts';
import { datasetSchema, groupSchema, manifestSchema } from './schema.ts';

/** What a dataset says about itself; without a manifest that can be read there is no dataset. */
export const checkManifest = (context: GateContext, data: PlainRecord): Manifest | undefined => {
  if (!hasKnownVersion(context, data)) return undefined;
  const manifest = parseRecord(context, manifestSchema, withoutSections(data), [], 'dataset');
  if (!manifest) return undefined;
  const groups = parseList(context, data, { section: 'groups', schema: groupSchema, what: 'group' });
  const vocabulary = checkVocabulary(context, data);
  return { ...manifest, groups: groups.map(({ record }) => record), ...(vocabulary && { vocabulary }) };
};

const hasKnownVersion = ({ log }: GateContext, data: PlainRecord): boolean => {
  const value = fieldOf(data, 'stemma');
  if (value === 1) return true;
  const hint = 'A dataset has "stemma": 1, an "id", a "title", "nodes" and "claims".';
  if (value === undefined) log.error({ code: 'not-a-dataset', path: [], message: 'This is no Stemma dataset.', hint });
  else
    log.error({
      code: 'unknown-version',
      path: ['stemma'],
      message: 'This version of the format is not known.',
      value,
    });
  return false;
};

/** The manifest's own fields and any that nobody knows; lists are read record by record. */
const withoutSections = (data: PlainRecord): PlainRecord =>
  Object.fromEntries(Object.entries(data).filter(([key]) => !isReadElsewhere(key)));

const ALONE: ReadonlySet<string> = new Set(['groups', 'vocabulary']);

const isReadElsewhere = (key: string): boolean =>
  ALONE.has(key) || (Object.hasOwn(datasetSchema.entries, key) && !Object.hasOwn(manifestSchema.entries, key));
