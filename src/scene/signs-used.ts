import type { GraphModel } from '../model/graph-model.ts';
import { kindFamily } from './kind-family.ts';
import type { KindFamily } from './palette.ts';
import type { LinkFamily, Scene, SceneLink, SceneNode } from './scene.ts';

/** A sign and what it means. */
export interface NamedSign<T extends string = string> {
  readonly id: T;
  readonly label: string;
}

/** Which signs a scene uses, in the order of the vocabulary, so that a legend explains these and no others. */
export interface SignsUsed {
  readonly kinds: readonly (NamedSign & { readonly family: KindFamily })[];
  /** Lineage relations that have a head in the picture, by what they say along the arrow. */
  readonly heads: readonly NamedSign[];
  /** Families other than lineage that have a line in the picture. */
  readonly families: readonly NamedSign<LinkFamily>[];
  readonly inferred: boolean;
  readonly disputed: boolean;
  readonly several: boolean;
  readonly struck: boolean;
  readonly folded: boolean;
  readonly selected: boolean;
  readonly traced: boolean;
  readonly compared: boolean;
}

const headsOf = ({ vocabulary }: GraphModel, links: readonly SceneLink[]): readonly NamedSign[] => {
  const used = new Set(links.flatMap(({ family, head, hop }) => (family === 'lineage' && !hop ? [head] : [])));
  return vocabulary.relations.flatMap(({ id, flow, label }) => (used.has(id) ? [{ id, label: flow ?? label }] : []));
};

const familiesOf = ({ vocabulary }: GraphModel, links: readonly SceneLink[]): SignsUsed['families'] => {
  const used = new Set(links.flatMap(({ family, hop }) => (hop ? [] : [family])));
  return (['structure', 'documents', 'content'] as const).flatMap((id) => {
    const family = vocabulary.families.find((one) => one.id === id);
    return used.has(id) && family ? [{ id, label: family.label.toLowerCase() }] : [];
  });
};

const stands = ({ emphasis }: SceneNode | SceneLink): boolean => emphasis !== 'veiled';

/** The signs of a network scene; where what recedes has no names, only those that stand out. Cost linear in marks and links. */
export const signsUsed = (model: GraphModel, scene: Scene): SignsUsed => {
  const nodes = scene.hushed ? scene.nodes.filter(stands) : scene.nodes;
  const links = scene.hushed ? scene.links.filter(stands) : scene.links;
  const kinds = new Set(nodes.map(({ kind }) => kind));
  const hasLink = (is: (link: SceneLink) => boolean): boolean => links.some(is);
  return {
    kinds: model.vocabulary.kinds
      .filter(({ id }) => kinds.has(id))
      .map(({ id, label }) => ({ id, label, family: kindFamily(model, id) })),
    heads: headsOf(model, links),
    families: familiesOf(model, links),
    inferred: hasLink(({ dashed }) => dashed),
    disputed: hasLink(({ disputed }) => disputed),
    several: hasLink(({ count }) => count > 1),
    struck: hasLink(({ struck }) => struck),
    folded: nodes.some(({ count }) => count !== undefined),
    selected: nodes.some(({ emphasis }) => emphasis === 'selected'),
    traced: hasLink(({ hop }) => hop !== undefined),
    compared: nodes.some(({ side }) => side !== undefined),
  };
};
