import type { GraphModel } from '../../src/model/graph-model.ts';
import type { ClaimId, NodeId } from '../../src/model/ids.ts';
import type { InquirySigns } from '../../src/scene/inquiry-signs.ts';
import type { SceneHop } from '../../src/scene/scene.ts';
import { nameOf } from '../../src/state/sentence.ts';

/** "hop 2 of 4". */
export const hopWords = ({ number, of }: Pick<SceneHop, 'number' | 'of'>): string => `hop ${number} of ${of}`;

/** What an inquiry says of a claim, in words; empty where it says nothing. */
export const claimWords = ({ hops, trace }: InquirySigns, ids: readonly ClaimId[]): string => {
  const hop = ids.map((id) => hops.get(id)).find((one) => one !== undefined);
  return hop ? `${hopWords(hop)} of trace ${trace ?? 1}${hop.isInHand ? ', in hand' : ''}` : '';
};

/** What an inquiry says of a node, in words; empty where it says nothing. */
export const nodeWords = (model: GraphModel, signs: InquirySigns, id: NodeId): string => {
  const { hops, stops, aside, sides, ends, trace = 1 } = signs;
  const stop = stops.get(id);
  if (stop === 0) return `start of trace ${trace}`;
  if (stop !== undefined) return `${hopWords({ number: stop, of: hops.size })} of trace ${trace} leads here`;
  if (aside.has(id)) return 'on another trace';
  const [a, b] = [...ends];
  if (id === a) return 'first of the two compared';
  if (id === b) return 'second of the two compared';
  const side = sides.get(id);
  if (!side || a === undefined || b === undefined) return '';
  const [first, second] = [nameOf(model, a).label, nameOf(model, b).label];
  return side === 'both' ? `joined to both ${first} and ${second}` : `joined to ${side === 'a' ? first : second} alone`;
};
