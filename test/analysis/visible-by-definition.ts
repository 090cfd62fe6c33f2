/**
 * The rules of what is visible, written down once more, one after the other and without regard to cost; `visible` must
 * agree with them.
 */
import type { VisibleIds } from '../../src/analysis/filter.ts';
import type { Narrowing } from '../../src/analysis/narrowing.ts';
import { searchIn } from '../../src/analysis/search.ts';
import type { GraphModel, YearSpan } from '../../src/model/graph-model.ts';
import type { NodeId } from '../../src/model/ids.ts';
import type { Claim } from '../../src/model/records.ts';

export const visibleByDefinition = (model: GraphModel, { filter, time, focus }: Narrowing): VisibleIds => {
  const inYears = ({ from = -Infinity, to = Infinity }: YearSpan): boolean =>
    !(to < (time.from ?? -Infinity) || from > (time.to ?? Infinity));
  const trusted = model.claims.filter((claim) => {
    const bases = claim.evidence.flatMap(({ basis }) =>
      basis === 'table' || basis === 'figure' ? [basis, 'stated'] : [basis],
    );
    const byBasis = filter.basis.length === 0 || filter.basis.some((basis) => bases.includes(basis));
    const bySource =
      filter.sources.length === 0 || claim.evidence.some(({ source }) => filter.sources.includes(source));
    return byBasis && bySource && inYears(model.years(claim.id));
  });
  const passing = trusted.filter(({ relation }) => {
    const family = model.relation(relation)?.family ?? '';
    const byFamily = filter.families.length === 0 || filter.families.includes(family);
    return byFamily && (filter.relations.length === 0 || filter.relations.includes(relation));
  });

  const standing = [...filter.dimensions, ...(focus ? [focus.id] : [])];
  const isTied = (id: NodeId, dimension: NodeId): boolean =>
    trusted.some(
      ({ from, to, polarity }) =>
        polarity === 'affirms' && id !== dimension && [from, to].includes(id) && [from, to].includes(dimension),
    );
  const isTiedEnough = (id: NodeId): boolean => {
    const ties = filter.dimensions.map((dimension) => isTied(id, dimension));
    return ties.length === 0 || (filter.match === 'any' ? ties.some(Boolean) : ties.every(Boolean));
  };
  const isWithin = (id: NodeId): boolean => standing.includes(id) || (isTiedEnough(id) && inYears(model.nodeYears(id)));

  const walked = passing.filter(({ from, to }) => isWithin(from) && isWithin(to));
  const near = new Set(focus ? [focus.id] : model.nodes.map(({ id }) => id));
  for (let step = 0; focus && step < focus.steps; step += 1) {
    for (const next of walked.flatMap((claim) => reachedFrom(model, claim, new Set(near), focus.direction)))
      near.add(next);
  }

  const asksForClaim = [filter.dimensions, filter.families, filter.relations, filter.basis, filter.sources].some(
    ({ length }) => length > 0,
  );
  const isLimited = time.from !== undefined || time.to !== undefined;
  const isUndated = (id: NodeId): boolean => Object.values(model.nodeYears(id)).every((year) => year === undefined);
  const found = searchIn(model, filter.text).map(({ id }) => id);
  const nodes = model.nodes.filter(({ id, kind, type = '' }) => {
    if (standing.includes(id)) return true;
    const byName =
      (filter.kinds.length === 0 || filter.kinds.includes(kind)) &&
      (filter.types.length === 0 || filter.types.includes(type)) &&
      (filter.text === '' || found.includes(id));
    const takesPart = walked.some(({ from, to }) => from === id || to === id);
    return byName && isWithin(id) && near.has(id) && (takesPart || !(asksForClaim || (isLimited && isUndated(id))));
  });
  const ids = new Set(nodes.map(({ id }) => id));
  return {
    nodes: ids,
    claims: new Set(passing.filter(({ from, to }) => ids.has(from) && ids.has(to)).map(({ id }) => id)),
  };
};

const reachedFrom = (
  model: GraphModel,
  { from, to, relation }: Claim,
  near: ReadonlySet<NodeId>,
  direction: 'in' | 'out' | 'both',
): readonly NodeId[] => {
  const isBackward = model.relation(relation)?.influence === 'backward';
  const [start, end] = isBackward ? [to, from] : [from, to];
  return [
    ...(direction !== 'in' && near.has(start) ? [end] : []),
    ...(direction !== 'out' && near.has(end) ? [start] : []),
  ];
};
