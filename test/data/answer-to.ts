/** How each sort of question about lineage and coverage is put to the code. */
import { adoptersOf } from '../../src/analysis/adopters.ts';
import { compareAlong } from '../../src/analysis/compare-along.ts';
import { compare } from '../../src/analysis/compare.ts';
import { coverageOf } from '../../src/analysis/coverage.ts';
import { deadEnds } from '../../src/analysis/dead-ends.ts';
import { disagreements } from '../../src/analysis/disagreements.ts';
import { firstToName, type Naming } from '../../src/analysis/first-named.ts';
import { gapsOf } from '../../src/analysis/gaps.ts';
import { inForce } from '../../src/analysis/in-force.ts';
import { lineageOf, type Relative } from '../../src/analysis/lineage.ts';
import { mainPath } from '../../src/analysis/main-path.ts';
import { publishedBy } from '../../src/analysis/published-by.ts';
import { voicesOf } from '../../src/analysis/voices.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import type { ClaimId, NodeId, SourceId } from '../../src/model/ids.ts';

/** A question as its file has it. */
export interface Question {
  readonly question: string;
  readonly ask: string;
  readonly of: Arguments;
  readonly answer?: readonly string[];
  readonly includes?: readonly string[];
  readonly excludes?: readonly string[];
  readonly claims?: readonly string[];
  readonly says?: readonly string[];
}

interface Arguments {
  readonly id: NodeId;
  readonly ids: readonly NodeId[];
  readonly a: NodeId;
  readonly b: NodeId;
  readonly row?: NodeId;
  readonly column?: NodeId;
  readonly claim: ClaimId;
  readonly source: SourceId;
  readonly kinds?: readonly string[];
  readonly generation?: number;
  readonly list: string;
  readonly states?: readonly string[];
  readonly differs?: boolean;
  readonly from: number;
  readonly to: number;
  readonly year: number;
}

interface Answer {
  readonly ids: readonly string[];
  readonly claims: readonly string[];
  readonly says: string;
}

type Ask = (model: GraphModel, args: Arguments) => Omit<Answer, 'says'> & { readonly says?: string };

const ofKinds =
  (model: GraphModel, kinds: readonly string[] | undefined) =>
  (id: NodeId): boolean =>
    kinds === undefined || kinds.includes(model.node(id)?.kind ?? '');

const relatives = (
  model: GraphModel,
  all: readonly Relative[],
  { kinds, generation }: Arguments,
): Omit<Answer, 'says'> => {
  const some = all.filter(
    (kin) => ofKinds(model, kinds)(kin.id) && (generation === undefined || kin.generation === generation),
  );
  return { ids: some.map(({ id }) => id), claims: some.flatMap(({ claims }) => claims) };
};

const ofCoverage: Ask = (model, { row, column, states, differs, from, to }) => {
  const coverage = coverageOf(model, { ...(from && { from }), ...(to && { to }) });
  const cells = coverage.cells.filter(
    (cell) =>
      (row === undefined || cell.row === row) &&
      (column === undefined || cell.column === column) &&
      (states === undefined || states.includes(cell.state)) &&
      (differs === undefined || cell.differs === differs),
  );
  return {
    ids: cells.map((cell) => (row === undefined ? cell.row : cell.column)),
    claims: cells.flatMap(({ claims }) => claims),
    says: gapsOf(model, coverage)
      .map(({ sentence }) => sentence)
      .join(' '),
  };
};

/** Every sort of question by its name. */
export const ASKS: ReadonlyMap<string, Ask> = new Map<string, Ask>([
  [
    'adopters',
    (model, { id }) => {
      const found = adoptersOf(model, id);
      return {
        ids: found.map((one) => (one.through === undefined ? one.id : `${one.id} through ${one.through}`)),
        claims: found.flatMap(({ claims }) => claims),
      };
    },
  ],
  ['ancestors', (model, args) => relatives(model, lineageOf(model, args.id).ancestors, args)],
  ['descendants', (model, args) => relatives(model, lineageOf(model, args.id).descendants, args)],
  [
    'main-path',
    (model, { id }) => {
      const { nodes, claims } = mainPath(model, id);
      return { ids: nodes, claims: claims.flat() };
    },
  ],
  [
    'dead-ends',
    (model, { kinds }) => {
      const found = deadEnds(model).filter(({ id }) => ofKinds(model, kinds)(id));
      return { ids: found.map(({ id }) => id), claims: found.flatMap(({ shelvedBy }) => shelvedBy) };
    },
  ],
  [
    'compare',
    (model, { a, b, list }) => {
      const found = compare(model, a, b);
      const lists = new Map<string, unknown>(Object.entries(found));
      return { ids: lists.get(list) as readonly NodeId[], claims: found.claims, says: found.sentence };
    },
  ],
  [
    'compare-along',
    (model, { ids }) => {
      const { returned, steps, sentence } = compareAlong(model, ids);
      return { ids: returned, claims: steps.flatMap(({ claims }) => claims), says: sentence };
    },
  ],
  ['coverage', ofCoverage],
  [
    'first',
    (model, { id, list }) => {
      const found = firstToName(model, id);
      const namings = new Map<string, unknown>(Object.entries(found)).get(list) as readonly Naming[];
      return {
        ids: namings.map((one) => one.id),
        claims: namings.flatMap(({ claims }) => claims),
        says: found.sentence,
      };
    },
  ],
  [
    'voices',
    (model, { id }) => {
      const found = voicesOf(model, id);
      return { ids: found.map((one) => `${one.id} in ${one.publication}`), claims: found.map(({ claim }) => claim) };
    },
  ],
  [
    'in-force',
    (model, range) => {
      const { nodes, claims } = inForce(model, range);
      return { ids: nodes, claims };
    },
  ],
  ['in-force-claims', (model, range) => ({ ids: inForce(model, range).claims, claims: [] })],
  [
    'published',
    (model, { year, kinds }) => ({ ids: publishedBy(model, year).published.filter(ofKinds(model, kinds)), claims: [] }),
  ],
  [
    'disagreement',
    (model, { claim }) => {
      const claims = disagreements(model).find((one) => one.claims.includes(claim))?.claims ?? [];
      return { ids: claims, claims };
    },
  ],
  [
    'self-contradictions',
    (model, { source }) => {
      const own = disagreements(model).filter(({ selfContradicting }) => selfContradicting.includes(source));
      const claims = own.flatMap((one) => one.claims);
      return { ids: claims, claims };
    },
  ],
]);

/** What the code answers to a question. */
export const answerTo = (model: GraphModel, { ask, of }: Question): Answer => {
  const found = ASKS.get(ask);
  if (!found) throw new Error(`There is no sort of question “${ask}”.`);
  return { says: '', ...found(model, of) };
};
