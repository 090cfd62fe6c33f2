import type { GraphModel } from '../model/graph-model.ts';
import type { ClaimId, NodeId } from '../model/ids.ts';
import type { ViewState } from '../state/view-state.ts';
import type { VisibleIds } from '../analysis/filter.ts';
import { foldLabel, MIXED, type Folding } from './fold.ts';
import { convexHull } from './hull.ts';
import type { InquirySigns } from './inquiry-signs.ts';
import type { Lit } from './lit.ts';
import { radiusOf } from './mark-size.ts';
import {
  groupOf,
  markGraph,
  regionGroups,
  type Mark,
  type MarkChoice,
  type MarkGraph,
  type MarkLink,
} from './marks.ts';
import { kindFamily } from './kind-family.ts';
import { DIMENSION_HUES, type DimensionHue } from './palette.ts';
import type { Emphasis, Point, Scene, SceneLink, SceneNode, SceneRegion, SceneRing } from './scene.ts';
import { toSceneLink } from './scene-link.ts';
import { spread, type Cluster } from './spread.ts';
import { shortened } from './shortened.ts';

/** What a network is drawn from, whatever stands out in it. `places` has every node; folded nodes share the place of their fold. */
export interface NetworkGround {
  readonly model: GraphModel;
  readonly view: ViewState;
  readonly visible: VisibleIds;
  readonly folding: Folding;
  readonly places: ReadonlyMap<NodeId, readonly [number, number]>;
}

/** What stands out of a network; where nothing is given, nothing does. */
export interface NetworkLight {
  readonly lit?: Lit | undefined;
  /** What a filter found beside what is lit. */
  readonly found?: ReadonlySet<NodeId> | undefined;
  /** Signs of what is asked. */
  readonly signs?: InquirySigns | undefined;
  /** Only what a trace leads through has a name. */
  readonly isHushed?: boolean;
}

const LONGEST_LABEL = 120;
/** Radius of a dimension that is not on the ring. */
const LATER_DIMENSION = 8;

const placesOf = ({ places, folding }: NetworkGround, { marks }: MarkGraph): ReadonlyMap<string, Point> => {
  const at = (id: NodeId): Point => {
    const [x, y] = places.get(id) ?? [0, 0];
    return { x, y };
  };
  const drawn = new Set(marks.map(({ id }) => id));
  const clusters = folding.folds.flatMap((fold): Cluster[] => {
    const ids = fold.members.flatMap(({ id }) => (drawn.has(id) ? [id] : []));
    if (ids.length === 0) return [];
    return [{ centre: at(fold.members[0]!.id), ids: drawn.has(fold.id) ? [...ids, fold.id] : ids }];
  });
  const spots = new Map(marks.map((mark) => [mark.id, at(mark.node.id)]));
  return clusters.length > 0 ? spread(spots, clusters) : spots;
};

const isAmong = (mark: Mark, ids: ReadonlySet<NodeId> | undefined): boolean =>
  ids !== undefined && (mark.kind === 'fold' ? mark.members : [mark.node]).some(({ id }) => ids.has(id));

const emphasisOf = (mark: Mark, selected: ReadonlySet<string>, { lit, found }: NetworkLight): Emphasis => {
  if (selected.has(mark.id)) return 'selected';
  if (!lit) return 'plain';
  if (isAmong(mark, lit.nodes)) return 'lit';
  return isAmong(mark, found) ? 'plain' : 'veiled';
};

const PRIORITY: ReadonlyMap<string, number> = new Map([
  ['dimension', 40],
  ['definition', 6],
  ['institution', 2],
  ['report', 2],
]);

const priorityOf = (model: GraphModel, mark: Mark, degree: number): number => {
  const fold = mark.kind === 'fold' ? -6 : 0;
  return degree / 3 + (PRIORITY.get(mark.node.kind) ?? 0) + fold + (model.kind(mark.node.kind) ? 0 : -1);
};

const hueOf = ({ colour }: { readonly colour?: string | undefined }): DimensionHue | undefined =>
  DIMENSION_HUES.find((hue) => hue === colour);

const toSceneNode = (model: GraphModel, mark: Mark, place: Point, emphasis: Emphasis): SceneNode => {
  const { node } = mark;
  const isFold = mark.kind === 'fold';
  const kind = isFold && mark.fold.kind === MIXED ? MIXED : node.kind;
  const degree = isFold ? 0 : model.linksOf(node.id).length;
  const full = isFold ? foldLabel(model, mark.fold, mark.members.length) : node.label;
  return {
    id: mark.id,
    target: isFold ? { kind: 'fold', id: mark.id } : { kind: 'node', id: node.id },
    kind,
    family: kindFamily(model, kind),
    r: node.kind === 'dimension' && node.order === undefined ? LATER_DIMENSION : radiusOf(node.kind, degree, isFold),
    emphasis,
    label: shortened(full, LONGEST_LABEL),
    short: shortened(isFold ? full : (node.acronym ?? node.short ?? node.label), 24),
    priority: priorityOf(model, mark, degree),
    hue: hueOf(node),
    pictogram: node.kind === 'dimension' ? node.pictogram : undefined,
    ...(isFold ? { count: mark.members.length } : {}),
    ...place,
  };
};

const withSigns = (node: SceneNode, { signs, lit }: NetworkLight): SceneNode => {
  const side = signs?.sides.get(node.id as NodeId);
  if (signs?.stops.has(node.id as NodeId)) return { ...node, isStop: true };
  if (side) return { ...node, side };
  return lit && node.emphasis === 'plain' ? { ...node, isFound: true } : node;
};

/** A fold's ties to anything but its parent are drawn only while they are lit. */
const isQuiet = ({ a, b }: MarkLink): boolean =>
  [[a, b] as const, [b, a] as const].some(([p, q]) => p.kind === 'fold' && p.fold.parent !== q.id);

const linkEmphasis = (link: MarkLink, chosen: ReadonlySet<ClaimId>, lit: Lit | undefined): Emphasis => {
  if (link.claims.some(({ id }) => chosen.has(id))) return 'selected';
  if (!lit) return 'plain';
  return link.claims.some(({ id }) => lit.claims.has(id)) ? 'lit' : 'veiled';
};

const linksOf = (
  input: NetworkGround,
  { links }: MarkGraph,
  nodes: ReadonlyMap<string, SceneNode>,
  { lit, signs }: NetworkLight,
): readonly SceneLink[] => {
  const chosen = new Set(input.view.selection.claims);
  return links.flatMap((link) => {
    const [a, b] = [nodes.get(link.a.id), nodes.get(link.b.id)];
    const hop = link.claims.find(({ id }) => signs?.hops.has(id));
    const emphasis = hop ? 'selected' : linkEmphasis(link, chosen, lit);
    if (!a || !b || (isQuiet(link) && emphasis !== 'lit' && emphasis !== 'selected')) return [];
    const shown = link.claims.filter(({ id }) => (hop ? hop.id === id : (lit?.claims ?? input.visible.claims).has(id)));
    const drawn = toSceneLink(input.model, shown.length > 0 ? { ...link, claims: shown } : link, { a, b }, emphasis);
    const sign = hop && signs?.hops.get(hop.id);
    return [sign ? { ...drawn, hop: sign } : drawn];
  });
};

const regionsOf = (
  { model, folding }: NetworkGround,
  { marks }: MarkGraph,
  nodes: ReadonlyMap<string, SceneNode>,
): readonly SceneRegion[] => {
  const lands = regionGroups(model);
  return model.groups.flatMap(({ id, label }) => {
    if (!lands.has(id)) return [];
    const members = marks.filter((mark) => mark.node.kind !== 'dimension' && groupOf(model, folding, mark) === id);
    const outline = convexHull(members.flatMap((mark) => nodes.get(mark.id) ?? []).map(({ x, y }) => ({ x, y })));
    return outline.length > 0 ? [{ id, label, outline }] : [];
  });
};

const ringOf = (model: GraphModel, nodes: ReadonlyMap<string, SceneNode>): SceneRing | undefined => {
  const stand = model.dimensions.flatMap(({ id, order }) => (order === undefined ? [] : (nodes.get(id) ?? [])));
  if (stand.length < 3) return undefined;
  const x = stand.reduce((sum, node) => sum + node.x, 0) / stand.length;
  const y = stand.reduce((sum, node) => sum + node.y, 0) / stand.length;
  const radii = stand.map((node) => Math.hypot(node.x - x, node.y - y));
  const r = radii.reduce((sum, radius) => sum + radius, 0) / radii.length;
  return Math.max(...radii) - Math.min(...radii) > r * 0.2 ? undefined : { x, y, r };
};

const boundsOf = (nodes: Iterable<SceneNode>): Scene['bounds'] => {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y, r } of nodes) {
    [x0, y0] = [Math.min(x0, x - r), Math.min(y0, y - r)];
    [x1, y1] = [Math.max(x1, x + r), Math.max(y1, y + r)];
  }
  return x0 > x1 ? { x0: -1, y0: -1, x1: 1, y1: 1 } : { x0, y0, x1, y1 };
};

/**
 * A network with the nodes that a choice has, in the light that falls on it. Pure; cost linear in nodes and claims, times
 * the opened folds.
 */
export const networkInLight = (input: NetworkGround, choice: MarkChoice, light: NetworkLight = {}): Scene => {
  const { model, view } = input;
  const graph = markGraph(model, choice);
  const places = placesOf(input, graph);
  const selected = new Set<string>([...view.selection.nodes, ...(light.signs?.ends ?? [])]);
  const nodes = new Map(
    graph.marks.map((mark) => [
      mark.id,
      withSigns(toSceneNode(model, mark, places.get(mark.id)!, emphasisOf(mark, selected, light)), light),
    ]),
  );
  return {
    nodes: [...nodes.values()],
    links: linksOf(input, graph, nodes, light),
    regions: regionsOf(input, graph, nodes),
    ring: ringOf(model, nodes),
    standsFor: new Map([...graph.markOf].map(([id, mark]) => [id, mark.id])),
    veiled: light.lit !== undefined,
    ...(light.isHushed && { hushed: true }),
    bounds: boundsOf(nodes.values()),
  };
};
