import { groupBy } from '../../base/group-by.ts';
import type { GraphModel } from '../../model/graph-model.ts';
import type { NodeId } from '../../model/ids.ts';
import type { Claim, GraphNode } from '../../model/records.ts';
import { byName } from './by-name.ts';
import { toEntryDate } from './entry-date.ts';
import type { Descent } from './lineage-claims.ts';

const KIND_ORDER = ['report', 'institution', 'person'];

/** Who speaks through which definitions. */
export interface Speakers {
  /** Speakers of a definition, reports first; who utters a critique, people first, without those who have a definition. */
  of(node: NodeId): readonly GraphNode[];
  /** The definition through which a node makes a claim, if it has one. */
  through(node: NodeId, claim: Claim): NodeId | undefined;
}

const bySpeaker = (a: GraphNode, b: GraphNode): number =>
  KIND_ORDER.indexOf(a.kind) - KIND_ORDER.indexOf(b.kind) ||
  (a.when ?? '~').localeCompare(b.when ?? '~', 'en') ||
  byName(a, b);

const yearOf = (node: GraphNode | undefined): number => toEntryDate(node?.when)?.year ?? Number.POSITIVE_INFINITY;

/** Orders nodes by year, then by name. */
const byYear =
  (model: GraphModel) =>
  (a: NodeId, b: NodeId): number =>
    yearOf(model.node(a)) - yearOf(model.node(b)) || byName(model.node(a)!, model.node(b)!);

/** Pairs of speaker and definition: stated or introduced, or adopted as the only one of its own group. */
const pairs = (
  model: GraphModel,
  descents: readonly Descent[],
  isShown: (id: NodeId) => boolean,
): readonly (readonly [NodeId, NodeId])[] => {
  const stated = model.claims.filter(
    ({ relation, to, polarity, from }) =>
      (relation === 'states' || relation === 'introduces') &&
      polarity === 'affirms' &&
      isDefinition(model, to) &&
      !isDefinition(model, from),
  );
  const definitionOf = new Map(
    stated
      .filter(({ from }) => model.node(from)?.kind === 'report')
      .sort((a, b) => byYear(model)(b.to, a.to))
      .map(({ from, to }) => [from, to]),
  );
  const adopted = descents.map((descent) => ({
    ...descent,
    ancestor: definitionOf.get(descent.ancestor) ?? descent.ancestor,
  }));
  const own = adopted.filter(
    ({ claim, ancestor, descendant }) =>
      claim.relation === 'adopts' &&
      isDefinition(model, ancestor) &&
      model.node(descendant)?.kind === 'institution' &&
      model.node(descendant)?.group === model.node(ancestor)?.group,
  );
  const adopters = groupBy(own, ({ ancestor }) => [ancestor]);
  const sole = own.filter(({ ancestor }) => adopters.get(ancestor)!.length === 1);
  return [
    ...stated.map(({ from, to }) => [from, to] as const),
    ...sole.map(({ ancestor, descendant }) => [descendant, ancestor] as const),
  ].filter((pair) => pair.every(isShown));
};

/** Who states a critique. */
const critics = (model: GraphModel, critique: NodeId): readonly GraphNode[] =>
  model
    .claimsOf(critique)
    .filter(({ relation, to, polarity }) => relation === 'states' && to === critique && polarity === 'affirms')
    .flatMap(({ from }) => model.node(from) ?? [])
    .sort((a, b) => bySpeaker(b, a));

const isDefinition = (model: GraphModel, id: NodeId): boolean => model.node(id)?.kind === 'definition';

/**
 * Reports, institutions and people that state or introduce a definition, and the only institution of a group that
 * adopts a definition of that group, are told by its card and need no box. A report speaks through the definition for
 * all it claims; an institution or a person for claims about the definition itself, of its year, or without a year.
 */
export const speakersOf = (
  model: GraphModel,
  descents: readonly Descent[],
  isShown: (id: NodeId) => boolean,
): Speakers => {
  const all = pairs(model, descents, isShown);
  const ofDefinition = groupBy(all, ([, definition]) => [definition]);
  const ofSpeaker = groupBy(all, ([speaker]) => [speaker]);
  const isAbout = ({ from, to }: Claim, definition: NodeId): boolean =>
    [from, to].some(
      (id) =>
        id === definition ||
        (model.node(id)?.kind === 'report' && (ofSpeaker.get(id) ?? []).some(([, other]) => other === definition)),
    );
  return {
    of: (node) => {
      if (model.node(node)?.kind === 'critique')
        return critics(model, node).filter(({ id }) => isShown(id) && !ofSpeaker.has(id));
      return [...new Set((ofDefinition.get(node) ?? []).map(([speaker]) => speaker))]
        .flatMap((id) => model.node(id) ?? [])
        .sort(bySpeaker);
    },
    through: (node, claim) => {
      const mine = [...new Set((ofSpeaker.get(node) ?? []).map(([, definition]) => definition))].sort(byYear(model));
      const year = toEntryDate(claim.when)?.year;
      if (model.node(node)?.kind === 'report')
        return mine.findLast((id) => yearOf(model.node(id)) <= (year ?? 0)) ?? mine[0];
      return (
        mine.find((id) => isAbout(claim, id)) ??
        (year === undefined ? mine[0] : mine.find((id) => yearOf(model.node(id)) === year))
      );
    },
  };
};
