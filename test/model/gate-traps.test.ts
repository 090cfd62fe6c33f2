import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withGraph } from '../../src/model/build-graph.ts';
import { createModel } from '../../src/model/create-model.ts';
import { DEFAULT_LIMITS } from '../../src/model/limits.ts';
import { validate, type GateOptions, type Validated } from '../../src/model/validate.ts';
import { toPlain } from '../../src/formats/to-plain.ts';
import { HOSTILE_IDS, inheritedKeys, someDataset } from '../arbitraries.ts';
import { aClaim, aDataset, aNode, aSource, nodeId } from '../builders.ts';

let inherited: readonly string[];
beforeEach(() => void (inherited = inheritedKeys()));
afterEach(() => expect(inheritedKeys()).toEqual(inherited));

const validated = (data: unknown, options?: GateOptions): Validated => {
  const result = validate(data, options);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

const codesOf = (data: unknown, options?: GateOptions): string[] => {
  const result = validate(data, options);
  return (result.ok ? result.value.report.problems : result.error).map(({ code }) => code);
};

const manifest = { stemma: 1, id: 'test', title: 'Test' };
const un = aNode('institution:un');

describe('hostile ids', () => {
  test.each(HOSTILE_IDS)('%j names a node, a claim and a source like any other', (id) => {
    const claim = aClaim(id, 'part-of', 'institution:un', {
      id: id as never,
      evidence: [{ source: id as never, basis: 'stated' }],
    });
    const dataset = aDataset({
      nodes: [aNode(id, { kind: 'institution', label: id }), un],
      claims: [claim],
      sources: [aSource(id)],
    });
    const { dataset: kept, report } = validated(JSON.parse(JSON.stringify(toPlain(dataset))));
    const model = createModel(kept);
    expect(report.problems).toEqual([]);
    expect(kept).toEqual(dataset);
    expect(model.node(nodeId(id))?.label).toBe(id);
    expect(model.claimsOf(nodeId(id))).toEqual([claim]);
    expect(model.claimsFrom(id as never)).toEqual([claim]);
    const { graph } = withGraph(model);
    expect([graph.order, graph.size]).toEqual([2, 1]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    '%s is no node, claim, kind or relation of an empty model',
    (id) => {
      const model = createModel(aDataset());
      const found = [
        model.node(id as never),
        model.claim(id as never),
        model.link(id as never),
        model.kind(id),
        model.relation(id),
      ];
      expect(found).toEqual([undefined, undefined, undefined, undefined, undefined]);
      expect([model.claimsOf(id as never), model.linksOf(id as never), model.disputesOf(id as never)]).toEqual([
        [],
        [],
        [],
      ]);
    },
  );

  test.each(['__proto__', 'constructor', 'toString'])('%s is an unknown kind, group and relation', (id) => {
    const nodes = [un, { ...un, id: 'b', kind: id }, { ...un, id: 'c', group: id }];
    const claims = [{ ...aClaim('c', id, 'c'), evidence: [] }];
    expect(codesOf({ ...manifest, nodes, claims })).toEqual(['unknown-kind', 'unknown-group', 'unknown-relation']);
  });

  test('fields named as what objects inherit are not read, and said so', () => {
    const text = `{"stemma":1,"id":"t","title":"T","__proto__":{"polluted":1},"nodes":[
      {"id":"a","kind":"report","label":"A","__proto__":{"polluted":1}},
      {"id":"b","kind":"report","label":"B","constructor":{"prototype":{"polluted":1}}}]}`;
    const { dataset, report } = validated(JSON.parse(text));
    expect(report.problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      'unknown-field __proto__',
      'unknown-field nodes[0].__proto__',
      'unknown-field nodes[1].constructor',
    ]);
    expect(dataset.nodes.map((node) => Reflect.ownKeys(node))).toEqual([
      ['id', 'kind', 'label'],
      ['id', 'kind', 'label'],
    ]);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('a locator may not be named as what objects inherit', () => {
    const evidence = JSON.parse('[{"source":"s","locator":{"__proto__":"x","page":5}}]') as unknown;
    const data = {
      ...manifest,
      sources: [{ id: 's', label: 'S' }],
      nodes: [un],
      claims: [{ ...aClaim(un.id, 'part-of', un.id), evidence }],
    };
    const { dataset, report } = validated(data);
    expect(report.problems).toMatchObject([{ code: 'unknown-field', path: 'claims[0].evidence[0].locator.__proto__' }]);
    expect(dataset.claims[0]?.evidence[0]?.locator).toEqual({ page: 5 });
  });

  test('half a character is no id', () => {
    expect(codesOf({ ...manifest, nodes: [{ ...un, id: 'a\ud800' }] })).toEqual(['bad-id']);
  });
});

describe('limits', () => {
  const many = (count: number): object[] => Array.from({ length: count }, (_, i) => ({ ...un, id: `n${i}` }));

  test('have the published values', () => {
    expect(DEFAULT_LIMITS).toEqual({
      maxCharacters: 50_000_000,
      maxNodes: 100_000,
      maxClaims: 300_000,
      maxDepth: 64,
      maxAttributes: 200,
    });
  });

  test('too many nodes or claims refuse the dataset', () => {
    const claims = [1, 2, 3, 4].map((i) => aClaim('n0', 'part-of', 'n1', { id: `${i}` as never, evidence: [] }));
    const limits = { maxNodes: 3, maxClaims: 4 };
    expect(codesOf({ ...manifest, nodes: many(4) }, { limits })).toEqual(['too-many-nodes']);
    expect(codesOf({ ...manifest, nodes: many(3), claims: [...claims, {}] }, { limits })).toEqual(['too-many-claims']);
    expect(validated({ ...manifest, nodes: many(3), claims }, { limits }).report.claims).toEqual({ read: 4, kept: 4 });
    expect(validate({ ...manifest, nodes: many(100_001) })).toMatchObject({
      ok: false,
      error: [{ code: 'too-many-nodes' }],
    });
  });

  test.each([
    ['id', 512, 'id-too-long'],
    ['label', 10_000, 'label-too-long'],
    ['summary', 100_000, 'text-too-long'],
  ])('a longer %s than %i characters drops its node', (field, limit, code) => {
    expect(codesOf({ ...manifest, nodes: [{ ...un, [field]: 'x'.repeat(limit) }] })).toEqual([]);
    expect(codesOf({ ...manifest, nodes: [{ ...un, [field]: 'x'.repeat(limit + 1) }] })).toEqual([code]);
  });

  test('a record of more than 200 fields is dropped', () => {
    const wide = Object.fromEntries(Array.from({ length: 198 }, (_, i) => [`f${i}`, i]));
    expect(codesOf({ ...manifest, nodes: [{ ...un, ...wide }] })).toEqual(['too-many-attributes']);
    const locator = Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`f${i}`, i]));
    const evidence = [{ source: 's', locator }];
    const claims = [{ ...aClaim(un.id, 'part-of', un.id), evidence }];
    expect(codesOf({ ...manifest, sources: [{ id: 's', label: 'S' }], nodes: [un], claims })).toEqual([
      'too-many-attributes',
    ]);
  });
});

describe('saved positions', () => {
  const placed = (positions: unknown): Validated => validated({ ...manifest, nodes: [un], positions });

  test('are kept by view and node', () => {
    expect(placed({ network: { 'institution:un': [1.5, -2] } }).dataset.positions).toEqual(
      new Map([['network', new Map([[un.id, [1.5, -2]]])]]),
    );
  });

  test.each<[string, unknown, string]>([
    ['not a number', [NaN, 0], 'NaN, 0'],
    ['endless', [0, Infinity], '0, Infinity'],
    ['1e308 away', [1e308, 0], '1e+308, 0'],
    ['just too far', [0, -1_000_001], '0, -1000001'],
    ['one number', [1], '1'],
    ['three numbers', [1, 2, 3], '1, 2, 3'],
    ['text', ['1', '2'], 'a list of 2'],
    ['nothing', null, 'null'],
  ])('%s: dropped with a warning', (_, point, excerpt) => {
    const { dataset, report } = placed({ network: { 'institution:un': point } });
    expect(dataset.positions.get('network')?.size).toBe(0);
    expect(report.problems).toMatchObject([
      { code: 'bad-position', severity: 'warning', path: 'positions.network["institution:un"]', excerpt },
    ]);
  });

  test('of no node are dropped', () => {
    const positions: unknown = JSON.parse('{"network":{"__proto__":[1,2],"gone":[1,2]}}');
    const { dataset, report } = placed(positions);
    expect(dataset.positions.get('network')?.size).toBe(0);
    expect(report.problems.map(({ code }) => code)).toEqual(['unknown-position', 'unknown-position']);
  });

  test.each<[unknown, string]>([
    [[], 'positions'],
    ['x', 'positions'],
    [{ network: [] }, 'positions.network'],
  ])('%j are no positions', (positions, path) => {
    expect(placed(positions).report.problems).toMatchObject([{ code: 'bad-position', path }]);
  });
});

describe('any dataset', () => {
  test('that is whole passes unchanged', () => {
    fc.assert(
      fc.property(someDataset(), (dataset) => {
        const { dataset: kept, report } = validated(toPlain(dataset));
        expect(kept).toEqual(dataset);
        expect(report.problems.filter(({ code }) => code !== 'kind-not-allowed')).toEqual([]);
      }),
    );
  });

  test('keeps what it read but for what it reports, one error for each dropped record', () => {
    fc.assert(
      fc.property(someDataset(), fc.array(fc.nat(), { maxLength: 4 }), fc.anything(), (dataset, picks, junk) => {
        const data = JSON.parse(JSON.stringify(toPlain(dataset))) as Record<'nodes' | 'claims' | 'sources', unknown[]>;
        for (const pick of picks) {
          const list = data[(['nodes', 'claims', 'sources'] as const)[pick % 3]!];
          if (pick % 2) list[pick % list.length] = junk;
          else list.push(list[pick % list.length]);
        }
        const { dataset: kept, report } = validated(data);
        const dropped = (section: string): number =>
          report.problems.filter(({ severity, path }) => severity === 'error' && path?.startsWith(`${section}[`))
            .length;
        expect(kept.nodes).toHaveLength(data.nodes.length - dropped('nodes'));
        expect(kept.claims).toHaveLength(data.claims.length - dropped('claims'));
        expect(kept.sources).toHaveLength(data.sources.length - dropped('sources'));
        expect(report.nodes).toEqual({ read: data.nodes.length, kept: kept.nodes.length });
        expect(report.claims).toEqual({ read: data.claims.length, kept: kept.claims.length });
      }),
    );
  });

  test('of any shape is a dataset or a refusal with reasons', () => {
    const anyManifest = fc.record(
      {
        stemma: fc.constant(1),
        id: fc.constant('x'),
        title: fc.constant('X'),
        nodes: fc.jsonValue(),
        claims: fc.jsonValue(),
        sources: fc.jsonValue(),
        groups: fc.jsonValue(),
        vocabulary: fc.jsonValue(),
        stories: fc.jsonValue(),
        positions: fc.jsonValue(),
      },
      { requiredKeys: ['stemma', 'id', 'title'] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), anyManifest), (data) => {
        const result = validate(data);
        if (!result.ok) expect(result.error.length).toBeGreaterThan(0);
        expect(inheritedKeys()).toEqual(inherited);
      }),
    );
  });

  test('shuffled is the same but for its order', () => {
    fc.assert(
      fc.property(someDataset(), fc.infiniteStream(fc.nat()), (dataset, stream) => {
        const shuffled = <T>(items: readonly T[]): T[] =>
          items
            .map((item) => ({ item, key: stream.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ item }) => item);
        const data = {
          ...dataset,
          nodes: shuffled(dataset.nodes),
          claims: shuffled(dataset.claims),
          sources: shuffled(dataset.sources),
        };
        expect(factsOf(validated(toPlain(data)))).toEqual(factsOf(validated(toPlain(dataset))));
      }),
    );
  });
});

/** What a dataset says, whatever order it says it in. */
const factsOf = ({ dataset, report }: Validated): unknown => {
  const model = createModel(dataset);
  const sorted = <T>(items: readonly T[]): string[] => items.map((item) => JSON.stringify(item)).sort();
  return {
    nodes: sorted(dataset.nodes.map((node) => [node, model.nodeYears(node.id), sorted(model.claimsOf(node.id))])),
    claims: sorted(
      dataset.claims.map((claim) => [
        claim,
        model.years(claim.id),
        model.confidence(claim.id),
        sorted(model.disputesOf(claim.id)),
      ]),
    ),
    links: sorted(model.links.map(({ id, a, b, claims }) => [id, [a, b].sort(), sorted(claims)])),
    problems: sorted(report.problems.map(({ code, excerpt }) => [code, excerpt])),
  };
};
