import type { Palette } from '../../scene/palette.ts';
import { LINK_FAMILIES, type Scene, type SceneLink, type SceneNode } from '../../scene/scene.ts';

/** How much of the veiled part is left where marks lose their names as well. */
const HUSHED = 0.6;

/** Whether a mark or link stands out of the veil. */
export const stands = (item: SceneNode | SceneLink): boolean =>
  item.emphasis === 'lit' || item.emphasis === 'selected' || ('isFound' in item && item.isFound === true);

/** Links in drawing order: by family, lineage last. */
export const inOrder = (links: readonly SceneLink[]): readonly SceneLink[] =>
  [...links].sort((p, q) => LINK_FAMILIES.indexOf(p.family) - LINK_FAMILIES.indexOf(q.family));

/** How much of what recedes shows through the veil; 1 without one. */
export const veilOf = ({ veiled, hushed }: Scene, { veil }: Palette): number =>
  veiled ? veil * (hushed ? HUSHED : 1) : 1;
