import type { Palette } from '../../scene/palette.ts';
import { pointOn } from '../../scene/link-geometry.ts';
import { hopBoxes, placeHops, type PlacedHop } from '../../scene/place-hops.ts';
import { placeLabels, type Box, type PlacedLabel } from '../../scene/place-labels.ts';
import { LINK_FAMILIES, type Point, type Scene, type SceneLink, type SceneNode } from '../../scene/scene.ts';
import type { Camera } from '../../state/view-state.ts';
import type { Layers } from '../layers.ts';
import { toPixel, type Extent } from '../viewport.ts';
import type { Brush } from './brush.ts';
import { paintGround } from './paint-ground.ts';
import { HOP_FONT, paintHops } from './paint-hops.ts';
import { paintLinkWords, placeLinkWord } from './link-words.ts';
import { labelFont, paintLabels } from './paint-labels.ts';
import { badgeOf, paintLine, paintLinkSigns, showsBadge } from './paint-links.ts';
import { paintNode, paintNodeSigns } from './paint-nodes.ts';
import { paintRegionNames, placeRegionNames } from './region-names.ts';
import { createPathCache } from './path-cache.ts';

/** One moment of a picture. */
export interface Frame {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly extent: Extent;
  readonly density: number;
  readonly palette: Palette;
  readonly hovered: string | undefined;
  /** Whether Cytoscape draws shapes and lines. */
  readonly staged: boolean;
}

/** Paints frames onto layers; remembers nothing but compiled outlines and measured widths. */
export interface ScenePainter {
  paint(frame: Frame): readonly PlacedLabel[];
}

/** How much of the veiled part is left where marks lose their names as well. */
const HUSHED = 0.6;

const stands = ({ emphasis }: SceneNode | SceneLink): boolean => emphasis === 'lit' || emphasis === 'selected';

const inOrder = (links: readonly SceneLink[]): readonly SceneLink[] =>
  [...links].sort((p, q) => LINK_FAMILIES.indexOf(p.family) - LINK_FAMILIES.indexOf(q.family));

/** Scene units to device pixels. */
const toSceneUnits = (context: CanvasRenderingContext2D, { camera, extent, density }: Frame): void => {
  const scale = camera.zoom * density;
  context.setTransform(
    scale,
    0,
    0,
    scale,
    (extent.width / 2 - camera.x * camera.zoom) * density,
    (extent.height / 2 - camera.y * camera.zoom) * density,
  );
};

const cleared = (context: CanvasRenderingContext2D): void => {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, context.canvas.width, context.canvas.height);
};

const asHovered = (scene: Scene, hovered: string | undefined): readonly SceneLink[] =>
  hovered === undefined
    ? []
    : scene.links
        .filter(({ a, b, id }) => a.id === hovered || b.id === hovered || id === hovered)
        .map((link): SceneLink => (link.emphasis === 'selected' ? link : { ...link, emphasis: 'lit' }));

const around = ({ x, y }: Point, reach: number): Box => ({
  x: x - reach,
  y: y - reach,
  width: 2 * reach,
  height: 2 * reach,
});

const samples = (links: readonly SceneLink[], toPixels: (point: Point) => Point): readonly Point[] =>
  links.flatMap(({ curve }) => [0.15, 0.3, 0.45, 0.6, 0.75, 0.9].map((t) => toPixels(pointOn(curve, t))));

/** A painter for the given layers. */
export const createScenePainter = (layers: Layers): ScenePainter => {
  const paths = createPathCache();
  const widths = new Map<string, number>();
  const measure = (text: string, strong: boolean): number => {
    const key = `${strong ? 1 : 0}${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    layers.top.font = labelFont(strong, strong);
    const { width } = layers.top.measureText(text);
    widths.set(key, width);
    return width;
  };

  const brushOn = (context: CanvasRenderingContext2D, frame: Frame): Brush => {
    cleared(context);
    toSceneUnits(context, frame);
    return { context, palette: frame.palette, zoom: frame.camera.zoom };
  };

  const paintBase = (frame: Frame): void => {
    const brush = brushOn(layers.signs, frame);
    const links = inOrder(frame.scene.links);
    if (!frame.staged) for (const link of links) paintLine(brush, link);
    for (const link of links) if (!stands(link)) paintLinkSigns(brush, paths, link);
    for (const node of frame.scene.nodes) {
      if (frame.staged) paintNodeSigns(brush, paths, node);
      else paintNode(brush, paths, node);
    }
  };

  const paintTop = (frame: Frame): readonly PlacedLabel[] => {
    const { scene, hovered, camera, extent, density } = frame;
    const brush = brushOn(layers.top, frame);
    const links = [...inOrder(scene.links.filter(stands)), ...asHovered(scene, hovered)];
    for (const link of links) paintLine(brush, link);
    for (const link of links) paintLinkSigns(brush, paths, link);
    for (const node of scene.nodes)
      if (stands(node) || (links.length > 0 && node.id === hovered)) paintNode(brush, paths, node);
    layers.top.setTransform(density, 0, 0, density, 0, 0);
    const toPixels = toPixel(camera, extent);
    const names = placeRegionNames(layers.top, scene, toPixels, camera.zoom);
    const badges = [...scene.links.filter(showsBadge), ...links.filter(showsBadge)].map((link) =>
      around(toPixels(badgeOf(link)), 8 * camera.zoom),
    );
    const words = links
      .filter(({ id, emphasis, hop }) => !hop && (id === hovered || emphasis === 'selected'))
      .map((link) => placeLinkWord(layers.top, link, toPixels));
    const hops = hopsOn(frame, links, toPixels);
    const labels = placeLabels({
      nodes: scene.nodes,
      toPixel: toPixels,
      zoom: camera.zoom,
      measure,
      taken: [...[...names, ...words].map(({ box }) => box), ...badges, ...hops.flatMap(hopBoxes)],
      lines: samples(scene.veiled ? links : scene.links.filter(({ family }) => family === 'lineage'), toPixels),
      width: extent.width,
      height: extent.height,
      hushed: scene.hushed === true,
      hovered,
    });
    paintRegionNames(brush, names);
    paintLabels(brush, labels, hovered);
    paintLinkWords(brush, words);
    paintHops(brush, hops);
    return labels;
  };

  const hopsOn = (
    { scene, camera, extent }: Frame,
    links: readonly SceneLink[],
    toPixels: (point: Point) => Point,
  ): readonly PlacedHop[] => {
    layers.top.font = HOP_FONT;
    return placeHops({
      links,
      toPixel: toPixels,
      measure: (text) => layers.top.measureText(text).width,
      taken: scene.nodes.filter(stands).map((node) => around(toPixels(node), node.r * camera.zoom + 2)),
      width: extent.width,
      height: extent.height,
    });
  };

  return {
    paint(frame) {
      paintGround(brushOn(layers.ground, frame), frame.scene);
      paintBase(frame);
      layers.veil(frame.scene.veiled ? frame.palette.veil * (frame.scene.hushed ? HUSHED : 1) : 1);
      return paintTop(frame);
    },
  };
};
