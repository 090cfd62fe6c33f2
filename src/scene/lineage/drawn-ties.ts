import type { GraphModel } from '../../model/graph-model.ts';
import type { NodeId } from '../../model/ids.ts';
import type { Claim } from '../../model/records.ts';
import type { Omission } from './entry.ts';
import type { Descent } from './lineage-claims.ts';
import type { Speakers } from './speakers.ts';

/** A lineage claim with the nodes whose boxes it joins. */
export interface Tie extends Descent {
  readonly from: NodeId;
  readonly to: NodeId;
}

/** What is drawn as ties, and how many claims are not, by what they are about. */
export interface Ties {
  readonly drawn: readonly Tie[];
  readonly omitted: ReadonlyMap<Omission, number>;
}

const BOXED: ReadonlySet<string> = new Set([
  'definition',
  'report',
  'concept',
  'critique',
  'institution',
  'person',
  'initiative',
  'stakeholder',
]);
const TEXTS: ReadonlySet<string> = new Set(['definition', 'report']);
const ACTORS: ReadonlySet<string> = new Set(['institution', 'person', 'stakeholder']);

/** The node whose box an end of a claim is drawn at: the definition it speaks through, or itself. */
const boxOf = (model: GraphModel, speakers: Speakers, claim: Claim, id: NodeId): NodeId => {
  const kind = model.node(id)?.kind;
  if (kind === undefined || kind === 'definition' || !BOXED.has(kind)) return id;
  const isActor = id === claim.from;
  return (isActor || kind === 'report' ? speakers.through(id, claim) : undefined) ?? id;
};

/** Why a claim between boxes of two kinds is not drawn; undefined where it is. */
const omission = (a: string, b: string): Omission | undefined => {
  const has = (kinds: ReadonlySet<string>): boolean => kinds.has(a) || kinds.has(b);
  const isCritique = has(new Set(['critique']));
  if (BOXED.has(a) && BOXED.has(b) && has(TEXTS)) return undefined;
  if (isCritique && has(new Set(['concept']))) return undefined;
  if (has(new Set(['element', 'dimension']))) return 'parts';
  if (isCritique && has(ACTORS)) return 'critiques';
  if (a === 'concept' && b === 'concept') return 'ideas';
  return has(new Set(['concept'])) ? 'acts' : 'others';
};

/**
 * Which lineage claims the view draws: those with a definition or a report at an end, once actors speak through their
 * definitions, and critiques of ideas. Cost linear in claims.
 */
export const tiesOf = (model: GraphModel, speakers: Speakers, descents: readonly Descent[]): Ties => {
  const drawn: Tie[] = [];
  const omitted = new Map<Omission, number>();
  for (const descent of descents) {
    const [from, to] = [descent.ancestor, descent.descendant].map((id) => boxOf(model, speakers, descent.claim, id));
    const why = omission(model.node(from!)?.kind ?? '', model.node(to!)?.kind ?? '');
    if (why === undefined) drawn.push({ ...descent, from: from!, to: to! });
    else omitted.set(why, (omitted.get(why) ?? 0) + 1);
  }
  return { drawn, omitted };
};
