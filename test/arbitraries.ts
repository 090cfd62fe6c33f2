/** Open input for property tests: datasets that are whole, with text that is not friendly. */
import fc from 'fast-check';
import { BUILT_IN_VOCABULARY } from '../src/model/vocabulary.ts';
import { BASES, POLARITIES } from '../src/model/schema.ts';
import type { Claim, Dataset, Evidence, GraphNode } from '../src/model/records.ts';
import { claimId, nodeId, sourceId } from './builders.ts';

/** Ids that break what is built without care. */
export const HOSTILE_IDS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'prototype',
  "#a, *[id='x'] > .b",
  '"><img src=x onerror=alert(1)>',
  '\u202egnp.exe',
  'n:a',
  '1~a~b',
  '=1+1',
  ' ',
  '\u0000',
  '0',
  'x'.repeat(512),
] as const;

/** Text of any characters, whole ones only, with some that formats trip over. */
export const someText = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
    fc.constantFrom('=1', ' =1', "'=1", '＝1', '\t', '\r', '\r\n', 'a | b', '\\', 'a;b: c', '"', '"5"', '5', '-1', ','),
  );

const someId = (): fc.Arbitrary<string> => fc.oneof(fc.constantFrom(...HOSTILE_IDS), someText());

const someDate = (): fc.Arbitrary<string> =>
  fc.constantFrom('2004', '2004-09', '2004-09-01', '199X', '2004~', '1999/..', '../2006', '2013-09-01/2014-08-31');

/** An own, absent field stays out of the record, as in a file. */
const maybe = <T>(item: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(item, { nil: undefined, freq: 2 });

const tidy = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

const someNode = (id: string): fc.Arbitrary<GraphNode> =>
  fc
    .record({
      id: fc.constant(nodeId(id)),
      kind: fc.constantFrom(...BUILT_IN_VOCABULARY.kinds.map((kind) => kind.id)),
      label: someText(),
      aliases: maybe(fc.array(someText(), { minLength: 1, maxLength: 3 })),
      identifiers: maybe(
        fc.array(fc.record({ scheme: someText(), value: someText() }), { minLength: 1, maxLength: 2 }),
      ),
      when: maybe(someDate()),
      summary: maybe(someText()),
      order: maybe(fc.integer()),
    })
    .map(tidy);

const someEvidence = (sources: readonly string[]): fc.Arbitrary<Evidence> =>
  fc
    .record({
      source: fc.constantFrom(...sources).map(sourceId),
      locator: maybe(
        fc.dictionary(
          someText().filter((key) => !['__proto__', 'constructor', 'prototype'].includes(key)),
          fc.oneof(someText(), fc.integer()),
          { minKeys: 1, maxKeys: 3 },
        ),
      ),
      phrase: maybe(someText()),
      basis: fc.constantFrom(...BASES),
    })
    .map(tidy);

const someClaim = (id: string, all: readonly string[], nodes: readonly string[], sources: readonly string[]) =>
  fc
    .record({
      id: fc.constant(claimId(id)),
      from: fc.constantFrom(...nodes).map(nodeId),
      relation: fc.constantFrom(...BUILT_IN_VOCABULARY.relations.map((relation) => relation.id)),
      to: fc.constantFrom(...nodes).map(nodeId),
      evidence: fc.array(someEvidence(sources), { minLength: 1, maxLength: 3 }),
      polarity: fc.constantFrom(...POLARITIES),
      when: maybe(someDate()),
      via: maybe(fc.constantFrom(...nodes).map(nodeId)),
      disputes: someOthers(id, all),
      note: maybe(someText()),
    })
    .map((claim): Claim => tidy(claim));

const someOthers = (id: string, all: readonly string[]): fc.Arbitrary<Claim['disputes']> =>
  fc.subarray(all.filter((other) => other !== id)).map((ids) => (ids.length === 0 ? undefined : ids.map(claimId)));

const someIds = (maxLength: number): fc.Arbitrary<string[]> => fc.uniqueArray(someId(), { minLength: 1, maxLength });

const somePositions = (nodes: readonly string[]): fc.Arbitrary<Dataset['positions']> =>
  fc
    .array(
      fc.tuple(fc.constantFrom(...nodes).map(nodeId), fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer())),
      {
        maxLength: 4,
      },
    )
    .map((places) => places.map(([id, [x, y]]) => [id, [x, (y % 1000) | 0] as const] as const))
    .map((places) => (places.length === 0 ? new Map() : new Map([['network', new Map(places)]])));

/** A whole dataset of up to 8 nodes and 8 claims that the gate takes as it is. */
export const someDataset = (): fc.Arbitrary<Dataset> =>
  fc.tuple(someIds(8), someIds(8), someIds(3)).chain(([nodes, claims, sources]) =>
    fc.record({
      stemma: fc.constant(1 as const),
      id: fc.constant('some'),
      title: fc.constant('Some dataset'),
      version: fc.constant('1'),
      language: fc.constant('en'),
      groups: fc.constant([]),
      sources: fc.constant(sources.map((id) => ({ id: sourceId(id), label: id }))),
      nodes: fc.tuple(...nodes.map(someNode)),
      claims: fc.tuple(...claims.map((id) => someClaim(id, claims, nodes, sources))),
      stories: fc.constant([]),
      positions: somePositions(nodes),
    }),
  );

/** Whether nothing has written to what every object inherits. */
export const inheritedKeys = (): readonly string[] => Reflect.ownKeys(Object.prototype).map(String);
