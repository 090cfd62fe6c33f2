import type { GraphModel } from '../model/graph-model.ts';
import { KIND_FAMILIES, type KindFamily } from './palette.ts';

/** The family of a kind of node, for its hue; one that is not ours is drawn as a threat. */
export const kindFamily = (model: GraphModel, kind: string): KindFamily => {
  const family = model.kind(kind)?.family as KindFamily | undefined;
  return family !== undefined && KIND_FAMILIES.includes(family) ? family : 'threat';
};
