/** Small random datasets full of lineage: definitions, reports, actors, ideas and critiques, dated and undated. */
import fc from 'fast-check';
import type { Claim, Dataset, GraphNode } from '../../../src/model/records.ts';
import { aClaim, aDataset, anEvidence, aNode, claimId } from '../../builders.ts';

const GROUPS = ['un', 'eu', 'nato'];
const WHENS = [
  '1949',
  '1990',
  '1994',
  '1995',
  '199X',
  '1999',
  '2003',
  '2004-05',
  '2005~',
  '2012/..',
  '2012',
  '2012~',
  '../2006',
  '2016',
  '2019',
];
const RELATIONS = [
  'adopts',
  'narrows',
  'broadens',
  'revises',
  'introduces',
  'derives-from',
  'shelves',
  'criticises',
  'acknowledges',
];
const WORDS = [
  'Approach',
  'A much longer name than any card has room for',
  'Handbook',
  'EU',
  'Definition of nobody in particular',
];

const ids = (kind: string, count: number): readonly string[] => Array.from({ length: count }, (_, i) => `${kind}:${i}`);

const DEFINITIONS = ids('definition', 7);
const OTHERS = [...ids('report', 4), ...ids('institution', 3)];
const IDEAS = ids('concept', 3);
const CRITIQUES = ids('critique', 4);
const ALL = [...DEFINITIONS, ...OTHERS, ...IDEAS, ...CRITIQUES];
const ELEMENTS = ids('element', 12);

const some = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const maybe = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> =>
  fc.option(some(values), { nil: undefined, freq: 3 });

const someNode = (id: string): fc.Arbitrary<GraphNode> =>
  fc.record({ label: some(WORDS), when: maybe(WHENS), group: maybe(GROUPS) }).map((own) => aNode(id, own));

const someClaim = (
  froms: readonly string[],
  relations: readonly string[],
  tos: readonly string[],
): fc.Arbitrary<Claim> =>
  fc
    .record({
      from: some(froms),
      relation: some(relations),
      to: some(tos),
      when: maybe(WHENS),
      excludes: fc.boolean(),
      basis: some(['stated', 'inferred'] as const),
    })
    .map(({ from, relation, to, when, excludes, basis }) =>
      aClaim(from, relation, to, {
        ...(when !== undefined && { when }),
        evidence: [anEvidence({ basis })],
        polarity: relation === 'contains' && excludes ? 'excludes' : 'affirms',
      }),
    );

const numbered = (claims: readonly Claim[]): readonly Claim[] =>
  claims.map((claim, i) => ({ ...claim, id: claimId(`claim-${i}`) }));

/** Seven definitions, fourteen others, and up to eighty claims among them and about twelve elements. */
export const arbitraryLineage: fc.Arbitrary<Dataset> = fc
  .record({
    nodes: fc.tuple(...ALL.map(someNode)),
    lineage: fc.array(someClaim([...DEFINITIONS, ...OTHERS], RELATIONS, ALL), { maxLength: 26 }),
    criticism: fc.array(someClaim(CRITIQUES, ['criticises'], [...DEFINITIONS, ...IDEAS]), { maxLength: 8 }),
    statements: fc.array(someClaim(OTHERS, ['states'], DEFINITIONS), { maxLength: 5 }),
    contents: fc.array(someClaim(DEFINITIONS, ['contains'], ELEMENTS), { maxLength: 40 }),
  })
  .map(({ nodes, lineage, criticism, statements, contents }) =>
    aDataset({
      groups: GROUPS.map((id) => ({ id, label: id.toUpperCase() })) as unknown as Dataset['groups'],
      nodes: [...nodes, ...ELEMENTS.map((id, i) => aNode(id, { short: `element ${'x'.repeat(i % 8)}` }))],
      claims: numbered([...lineage, ...criticism, ...statements, ...contents]),
    }),
  );
