import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import type { DefinitionComparison } from './definition-comparison.ts';
import { listed } from './listed.ts';
import { shortName } from '../model/short-name.ts';

/** How many parts a clause names before it counts the rest. */
const MOST_NAMED = 4;

/**
 * One sentence about how the second definition differs from the first: what it keeps, excludes, takes back, states
 * again, affirms against the first, adds and does not state, in this order. To exclude is said of an exclusion only, to
 * take back of what the first excludes.
 */
export const comparisonSentence = (model: GraphModel, found: Omit<DefinitionComparison, 'sentence'>): string => {
  const { a, b, kept, dropped, added, flipped, returned, excluded, disputed } = found;
  const [unknown] = [a, b].filter((id) => !model.node(id));
  if (unknown !== undefined) return `There is no node “${unknown}” in this dataset.`;
  const [first, second] = [shortName(model, a), shortName(model, b)];
  if (a === b) return `${first} is compared with itself.`;
  const names = (ids: readonly NodeId[]): string =>
    listed(
      ids.map((id) => partName(model, id)),
      MOST_NAMED,
    );
  const isNew = (id: NodeId): boolean => !returned.includes(id);
  const affirmed = flipped.filter((id) => !excluded.includes(id) && isNew(id));
  const clauses = [
    clause('keeps', names(kept)),
    clause('excludes', names(excluded)),
    clause('takes back', names(returned.filter((id) => flipped.includes(id)))),
    clause('states again', names(returned.filter((id) => added.includes(id)))),
    clause('affirms', names(affirmed), `, which ${first} excludes`),
    clause('adds', names(added.filter(isNew))),
    clause('does not state', names(dropped)),
  ].flat();
  if (clauses.length === 0)
    return `No parts of ${first} and ${second} are in this dataset, so there is nothing to compare.`;
  const told = kept.length === 0 ? ['keeps nothing that both state', ...clauses] : clauses;
  const differ = disputed.filter((id) => [kept, dropped, added, flipped].some((ids) => ids.includes(id)));
  const doubt = differ.length === 0 ? '' : `; sources differ on ${names(differ)}`;
  return `Compared with ${first}, ${second} ${told.join('; ')}${doubt}.`;
};

const clause = (verb: string, names: string, behind = ''): readonly string[] =>
  names === '' ? [] : [`${verb} ${names}${behind}`];

/** A name that has a comma of its own is quoted, so that the list stays readable. */
const partName = (model: GraphModel, id: NodeId): string => {
  const name = shortName(model, id);
  return name.includes(',') ? `“${name}”` : name;
};
