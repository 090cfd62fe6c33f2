import type { GraphModel } from '../model/graph-model.ts';
import { toConfidence } from '../model/confidence.ts';
import type { Claim } from '../model/records.ts';
import { flowOf } from './influence.ts';
import { hopTime, isActor } from './trace-time.ts';

/**
 * The words of a claim, read from ancestor to descendant: "published", "was narrowed in"; standing relations without a
 * date in the present, "funds", "is supported by"; inferred ones, disputed or not, "may have published", "may have been narrowed in". A
 * report narrows *in* itself, an actor narrows: for actors the inverse label serves, "was narrowed by".
 */
export const flowVerb = (model: GraphModel, claim: Claim): string => {
  const relation = model.relation(claim.relation);
  if (!relation) return claim.relation.replaceAll('-', ' ');
  const { to } = flowOf(model, claim);
  const isDoubtful = toConfidence(claim.evidence, false) === 'inferred';
  const { isDated } = hopTime(model, claim);
  if (relation.influence === 'forward') return active(relation, isDoubtful, isDated);
  const words = isActor(model, to) ? relation.inverse : `is ${relation.flow}`;
  return passive(words, isDoubtful, isDated);
};

interface Words {
  readonly label: string;
  readonly inverse: string;
  readonly flow: string;
}

const active = ({ label, inverse, flow }: Words, isDoubtful: boolean, isDated: boolean): string => {
  if (!isDoubtful) return isDated ? flow : label;
  const [, participle] = /^is (.+) (?:by|in)$/.exec(inverse) ?? [];
  return participle === undefined ? `perhaps ${flow}` : `may have ${participle}`;
};

const passive = (words: string, isDoubtful: boolean, isDated: boolean): string => {
  if (!words.startsWith('is ')) return isDoubtful ? `perhaps ${words}` : words;
  const rest = words.slice('is '.length);
  if (isDoubtful) return `may have been ${rest}`;
  return `${isDated ? 'was' : 'is'} ${rest}`;
};
