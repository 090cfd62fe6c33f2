import type { GraphModel } from '../model/graph-model.ts';
import type { Claim } from '../model/records.ts';
import { curveBetween, LINEAGE_BULGE, loopAt } from './link-geometry.ts';
import { DIMENSION_HUES, type DimensionHue } from './palette.ts';
import type { MarkLink } from './marks.ts';
import { shortened } from './shortened.ts';
import {
  LINK_FAMILIES,
  type Emphasis,
  type LinkFamily,
  type SceneLink,
  type SceneNode,
  type SceneTarget,
} from './scene.ts';

const familyOf = (model: GraphModel, claim: Claim): LinkFamily => {
  const family = model.relation(claim.relation)?.family as LinkFamily | undefined;
  return family !== undefined && LINK_FAMILIES.includes(family) ? family : 'structure';
};

const rank = (model: GraphModel, claim: Claim): number =>
  LINK_FAMILIES.indexOf(familyOf(model, claim)) * 2 + (claim.polarity === 'affirms' ? 1 : 0);

/** The claim that gives a link its line and head: lineage before documents, structure and content. */
const leading = (model: GraphModel, claims: readonly Claim[]): Claim =>
  claims.reduce((best, next) => (rank(model, next) > rank(model, best) ? next : best));

const isInferred = ({ evidence }: Claim): boolean =>
  evidence.length > 0 && evidence.every(({ basis }) => basis === 'inferred' || basis === 'complement');

const hueOf = (model: GraphModel, { from, to }: Claim): DimensionHue | undefined => {
  const dimension = [to, from].map((id) => model.node(id)).find((node) => node?.kind === 'dimension');
  const hue = dimension?.colour as DimensionHue | undefined;
  return hue !== undefined && DIMENSION_HUES.includes(hue) ? hue : undefined;
};

const LONGEST_LABEL = 40;

/** Where the two ends of a link are drawn. */
export interface LinkEnds {
  readonly a: SceneNode;
  readonly b: SceneNode;
}

const targetOf = (model: GraphModel, link: MarkLink): SceneTarget => {
  const id = model.linkOf(link.claims[0]!.id)?.id;
  if (link.a.kind === 'fold' || id === undefined) {
    const fold = link.a.kind === 'fold' ? link.a : link.b;
    return { kind: 'fold', id: fold.id };
  }
  return link.b.kind === 'fold' ? { kind: 'fold', id: link.b.id } : { kind: 'link', id };
};

/** The drawn link of a bundle of claims. Runs with influence, from ancestor to descendant, where there is any. */
export const toSceneLink = (model: GraphModel, link: MarkLink, { a, b }: LinkEnds, emphasis: Emphasis): SceneLink => {
  const claim = leading(model, link.claims);
  const toFold = link.a.kind === 'fold' || link.b.kind === 'fold';
  const relation = model.relation(claim.relation);
  const influence = relation?.influence ?? 'none';
  const family = toFold ? 'structure' : familyOf(model, claim);
  const startsAtA =
    link.a.kind === 'fold' ? link.a.members.some(({ id }) => id === claim.from) : link.a.id === claim.from;
  const forward = startsAtA === (influence !== 'backward');
  const [from, to] = forward ? [a, b] : [b, a];
  const affirms = link.claims.some(({ polarity }) => polarity === 'affirms');
  return {
    id: link.id,
    target: targetOf(model, link),
    label: shortened((influence === 'none' ? relation?.label : relation?.flow) ?? claim.relation, LONGEST_LABEL),
    a: from,
    b: to,
    family,
    curve: a === b ? loopAt(a) : curveBetween(from, to, family === 'lineage' ? LINEAGE_BULGE : 0),
    ...(influence === 'none' || toFold ? {} : { head: claim.relation }),
    dashed: !toFold && link.claims.every(isInferred),
    disputed: !toFold && link.claims.some(({ id }) => model.disputesOf(id).length > 0),
    struck: !toFold && !affirms,
    count: toFold ? 1 : link.claims.length,
    hue: hueOf(model, claim),
    emphasis,
  };
};
