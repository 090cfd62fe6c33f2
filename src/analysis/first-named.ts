import { groupBy } from '../base/group-by.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { ClaimId, NodeId } from '../model/ids.ts';
import type { Claim } from '../model/records.ts';
import { byYear } from './by-year.ts';
import { dateBounds } from './date-bounds.ts';
import { isLike } from './like-relation.ts';
import { listed } from './listed.ts';
import { shortName } from '../model/short-name.ts';
import { saysNo } from './stance.ts';

/** A definition or report that names an element or dimension. */
export interface Naming {
  readonly id: NodeId;
  /** The earliest year that its claims themselves state; `199X` states none. */
  readonly year?: number;
  /** Where they state none: the year before which it cannot have been, by the dates of claims and text. */
  readonly notBefore?: number;
  readonly claims: readonly ClaimId[];
}

/** Who was first to name an element or a dimension, as far as the dataset can tell. */
export interface FirstNamed {
  /** The earliest of those with a year; several in one year. */
  readonly first: readonly Naming[];
  /** The others with a year, by year, then id. */
  readonly later: readonly Naming[];
  /** Those without a year that may have been as early, by the year they cannot have been before. */
  readonly maybeEarlier: readonly Naming[];
  /** The others without a year. */
  readonly undated: readonly Naming[];
  /** Claims about the naming that differ from one another. */
  readonly disputed: readonly ClaimId[];
  readonly sentence: string;
}

/**
 * Definitions and reports that contain an element, address a dimension or introduce either, in time. Only a year that
 * a claim states counts as the year of naming: a definition may have gained an element later, so the year of the text
 * is a lower bound and no more. Linear in the claims of the node, and n log n in the texts.
 */
export const firstToName = (model: GraphModel, id: NodeId): FirstNamed => {
  const namings = namingsOf(model, id);
  const dated = namings.filter(({ year }) => year !== undefined).sort((a, b) => a.year! - b.year!);
  const undated = namings.filter(({ year }) => year === undefined);
  const year = dated[0]?.year;
  const mayBe = ({ notBefore }: Naming): boolean => year === undefined || (notBefore ?? -Infinity) <= year;
  const disputed = namings.flatMap(({ claims }) => claims).filter((claim) => model.disputesOf(claim).length > 0);
  const parts = {
    first: dated.filter((naming) => naming.year === year),
    later: dated.filter((naming) => naming.year !== year),
    maybeEarlier: undated.filter(mayBe),
    undated: undated.filter((naming) => !mayBe(naming)),
    disputed,
  };
  return { ...parts, sentence: sentenceOf(model, id, parts) };
};

const namingsOf = (model: GraphModel, id: NodeId): Naming[] => {
  const isContained = isLike(model, 'contains');
  const isAddressed = isLike(model, 'addresses');
  const names = (claim: Claim): boolean =>
    claim.to === id &&
    !saysNo(claim) &&
    ['definition', 'report'].includes(model.node(claim.from)?.kind ?? '') &&
    (isContained(claim) || isAddressed(claim) || claim.relation === 'introduces');
  const byText = groupBy(model.claimsOf(id).filter(names), ({ from }) => [from]);
  return [...byText.keys()].sort(byYear(model)).map((text) => toNaming(model, text, byText.get(text) ?? []));
};

const toNaming = (model: GraphModel, id: NodeId, claims: readonly Claim[]): Naming => {
  const dates = claims.map(({ when }) => dateBounds(when));
  const years = dates.flatMap(({ earliest, latest }) =>
    earliest !== undefined && earliest === latest ? earliest : [],
  );
  const starts = [...dates, dateBounds(model.node(id)?.when)].flatMap(({ earliest }) => earliest ?? []);
  return {
    id,
    claims: claims.map((claim) => claim.id),
    ...(years.length > 0 && { year: Math.min(...years) }),
    ...(years.length === 0 && starts.length > 0 && { notBefore: Math.min(...starts) }),
  };
};

const sentenceOf = (model: GraphModel, id: NodeId, found: Omit<FirstNamed, 'sentence'>): string => {
  const { first, maybeEarlier, disputed } = found;
  const name = model.node(id)?.label ?? id;
  const texts = (namings: readonly Naming[]): string =>
    listed(
      namings.map((naming) => shortName(model, naming.id)),
      4,
    );
  if (first.length + maybeEarlier.length === 0) return `No definition or report here names “${name}”.`;
  const without = `${maybeEarlier.length === 1 ? 'names' : 'name'} it without an exact date`;
  const start =
    first.length === 0
      ? `${texts(maybeEarlier)} ${without}`
      : `The first dated text to name “${name}” is ${texts(first)} (${first[0]?.year})`;
  const open =
    first.length > 0 && maybeEarlier.length > 0 ? `; ${texts(maybeEarlier)} ${without} and may be earlier` : '';
  return `${start}${open}${disputed.length > 0 ? '; sources differ' : ''}.`;
};
