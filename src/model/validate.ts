/**
 * The one gate: every dataset, whatever its format, becomes records here and nowhere else. Defects of single records
 * are dropped and reported; what is wrong with the whole refuses it.
 */
import { err, ok, type Result } from '../base/result.ts';
import { checkClaims } from './check-claims.ts';
import { withGoodDate, withGoodUrl } from './check-fields.ts';
import { checkManifest } from './check-manifest.ts';
import { checkNodes } from './check-nodes.ts';
import { checkPositions } from './check-positions.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import type { LoadReport } from './load-report.ts';
import { entriesOf, parseList } from './parse-list.ts';
import type { GateContext } from './parse-record.ts';
import { fieldOf, isPlainRecord, type PlainRecord } from './plain-data.ts';
import type { Locate } from './place.ts';
import type { Problem } from './problem.ts';
import { createProblemLog } from './problem-log.ts';
import type { Dataset, Manifest, Source } from './records.ts';
import { sourceSchema, storySchema } from './schema.ts';
import { BUILT_IN_VOCABULARY, extendVocabulary } from './vocabulary.ts';

/** A dataset that came through the gate, and what became of the rest. */
export interface Validated {
  readonly dataset: Dataset;
  readonly report: LoadReport;
}

/** How the gate treats an input. */
export interface GateOptions {
  /** Refuse the input where anything of it would be dropped. */
  readonly strict?: boolean;
  readonly limits?: Partial<Limits>;
  /** Tells where in its files a value stands, so that problems can say so. */
  readonly locate?: Locate;
}

/** Warnings that drop nothing. */
const ADVICE: ReadonlySet<string> = new Set(['no-evidence', 'kind-not-allowed']);

/**
 * Plain data (maps, lists, text, numbers, as `JSON.parse` gives them) as a dataset, or the problems that refuse it.
 * Cost linear in the records.
 */
export const validate = (data: unknown, options: GateOptions = {}): Result<Validated, readonly Problem[]> => {
  const log = createProblemLog(options.locate);
  const context: GateContext = { log, limits: { ...DEFAULT_LIMITS, ...options.limits } };
  const validated = isPlainRecord(data) ? readDataset(context, data) : refuseShape(context, data);
  if (!validated) return err(log.problems);
  const isWhole = log.problems.every(({ code }) => ADVICE.has(code));
  return options.strict && !isWhole ? err(log.problems) : ok(validated);
};

const refuseShape = ({ log }: GateContext, value: unknown): undefined => {
  log.error({ code: 'not-a-dataset', path: [], message: 'A dataset is a record.', value });
  return undefined;
};

const readDataset = (context: GateContext, data: PlainRecord): Validated | undefined => {
  const { maxNodes, maxClaims } = context.limits;
  const checks = [
    hasLists(context, data),
    isWithin(context, data, 'nodes', maxNodes),
    isWithin(context, data, 'claims', maxClaims),
  ];
  const manifest = checks.every(Boolean) ? checkManifest(context, data) : undefined;
  if (!manifest) return undefined;
  const dataset = readSections(context, data, manifest);
  const counts = (section: 'nodes' | 'claims') => ({
    read: sizeOf(data, section),
    kept: dataset[section].length,
  });
  return { dataset, report: { nodes: counts('nodes'), claims: counts('claims'), problems: context.log.problems } };
};

const hasLists = (context: GateContext, data: PlainRecord): boolean => {
  const before = context.log.problems.length;
  for (const section of ['sources', 'nodes', 'claims', 'stories']) entriesOf(context, data, section);
  return context.log.problems.length === before;
};

const sizeOf = (data: PlainRecord, section: 'nodes' | 'claims'): number => {
  const entries = fieldOf(data, section);
  return Array.isArray(entries) ? entries.length : 0;
};

const isWithin = ({ log }: GateContext, data: PlainRecord, section: 'nodes' | 'claims', limit: number): boolean => {
  const size = sizeOf(data, section);
  if (size <= limit) return true;
  const message = `The dataset has ${size} ${section}; at most ${limit} are read.`;
  log.error({ code: `too-many-${section}`, path: [section], message });
  return false;
};

const readSections = (context: GateContext, data: PlainRecord, manifest: Manifest): Dataset => {
  const vocabulary = extendVocabulary(BUILT_IN_VOCABULARY, manifest.vocabulary);
  const sources = readSources(context, data);
  const nodes = checkNodes(context, data, vocabulary, manifest.groups);
  const claims = checkClaims(context, data, vocabulary, nodes, sources);
  const stories = parseList(context, data, { section: 'stories', schema: storySchema, what: 'story' });
  const positions = checkPositions(context, data, nodes);
  return { ...manifest, sources, nodes, claims, stories: stories.map(({ record }) => record), positions };
};

const readSources = (context: GateContext, data: PlainRecord): Source[] =>
  parseList(context, data, { section: 'sources', schema: sourceSchema, what: 'source' })
    .map(({ record, path }) => ({ path, record: withGoodDate(context, { record, path }) }))
    .map((source) => withGoodUrl(context, source));
