import type { ElementDefinition } from 'cytoscape';
import {
  LINK_FAMILIES,
  type Curve,
  type Point,
  type Scene,
  type SceneLink,
  type SceneNode,
} from '../../scene/scene.ts';
import { extentOf, SHAPES } from '../../scene/shapes.ts';
import { headOf, widthOf } from '../painter/paint-links.ts';

/** An element made of numbers and our own words only, with a key that tells whether it must be redrawn. */
export interface EngineElement {
  readonly definition: ElementDefinition;
  readonly key: string;
}

const classesOf = (node: SceneNode): string => {
  const solid = node.kind === 'definition' && node.count === undefined ? ' solid' : '';
  const kind = SHAPES.has(node.kind) ? ` k-${node.kind}` : '';
  return `f-${node.family}${kind}${solid}${node.hue ? ` h-${node.hue}` : ''}`;
};

const nodeElement = (node: SceneNode, id: string): ElementDefinition => {
  const { hw, hh } = extentOf(node.kind, node.r);
  return {
    group: 'nodes',
    data: { id, width: 2 * hw, height: 2 * hh },
    position: { x: node.x, y: node.y },
    classes: classesOf(node),
  };
};

const offset = (point: Point, centre: Point): string =>
  `${(point.x - centre.x).toFixed(2)}px ${(point.y - centre.y).toFixed(2)}px`;

/** Where the control point of a curve lies with respect to its ends: part of the way, and distance to the side. */
const bendOf = ({ from, control, to }: Curve): { readonly weight: number; readonly bend: number } => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [cx, cy] = [control.x - from.x, control.y - from.y];
  return { weight: (cx * dx + cy * dy) / (length * length), bend: (cy * dx - cx * dy) / length };
};

const backedOff = (link: SceneLink): Curve => {
  const back = headOf(link)?.back ?? 0;
  const { from, control, to } = link.curve;
  const length = Math.hypot(to.x - control.x, to.y - control.y) || 1;
  const part = Math.min(0.9, back / length);
  return { from, control, to: { x: to.x + (control.x - to.x) * part, y: to.y + (control.y - to.y) * part } };
};

/** Marks that all but touch leave no line between them. */
const hasLength = ({ a, b, curve }: SceneLink): boolean => {
  const [along, ahead] = [
    Math.hypot(b.x - a.x, b.y - a.y),
    (curve.to.x - curve.from.x) * (b.x - a.x) + (curve.to.y - curve.from.y) * (b.y - a.y),
  ];
  return a === b || ahead > along;
};

const linkElement = (link: SceneLink, id: string, idOf: (node: SceneNode) => string): ElementDefinition => {
  const curve = backedOff(link);
  return {
    group: 'edges',
    data: {
      id,
      source: idOf(link.a),
      target: idOf(link.b),
      width: widthOf({ ...link, emphasis: 'plain' }),
      start: offset(curve.from, link.a),
      end: offset(curve.to, link.b),
      ...bendOf(curve),
    },
    classes: `l-${link.family}${link.dashed ? ' inferred' : ''}`,
  };
};

/**
 * The elements of a scene, lines in drawing order before nodes. Ids are numbers handed out here: no text of a file
 * reaches the engine.
 */
export const sceneElements = (
  scene: Scene,
  numberOf: (sceneId: string) => number,
): ReadonlyMap<string, EngineElement> => {
  const idOf = (node: SceneNode): string => `n${numberOf(node.id)}`;
  const links = scene.links
    .filter(hasLength)
    .sort((p, q) => LINK_FAMILIES.indexOf(p.family) - LINK_FAMILIES.indexOf(q.family));
  const definitions = [
    ...scene.nodes.map((node) => nodeElement(node, idOf(node))),
    ...links.map((link) => linkElement(link, `l${numberOf(`link ${link.id}`)}`, idOf)),
  ];
  return new Map(
    definitions.map((definition) => [definition.data.id!, { definition, key: JSON.stringify(definition) }]),
  );
};
