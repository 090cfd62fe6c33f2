import type { Palette } from '../../scene/palette.ts';
import type { Measure, PlacedLabel } from '../../scene/place-labels.ts';
import type { Scene, SceneLink } from '../../scene/scene.ts';
import type { Camera } from '../../state/view-state.ts';
import type { Layers } from '../layers.ts';
import type { Extent } from '../viewport.ts';
import type { Brush } from './brush.ts';
import { inOrder, stands, veilOf } from './drawing-order.ts';
import { paintGround } from './paint-ground.ts';
import { paintLinkWords } from './link-words.ts';
import { labelFont, paintLabels } from './paint-labels.ts';
import { paintLine, paintLinkSigns } from './paint-links.ts';
import { paintNode, paintNodeSigns } from './paint-nodes.ts';
import { createPathCache } from './path-cache.ts';
import { placeWords, type HopPainting } from './place-words.ts';
import { paintRegionNames } from './region-names.ts';

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

/** The width of words, each measured once. */
const rememberingMeasure = (context: CanvasRenderingContext2D): Measure => {
  const widths = new Map<string, number>();
  return (text, strong) => {
    const key = `${strong ? 1 : 0}${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    context.font = labelFont(strong, strong);
    const { width } = context.measureText(text);
    widths.set(key, width);
    return width;
  };
};

/** A painter for the given layers; without `hopPainting` it paints no hops of a trace. */
export const createScenePainter = (layers: Layers, hopPainting?: HopPainting): ScenePainter => {
  const paths = createPathCache();
  const measure = rememberingMeasure(layers.top);

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
    const { names, words, hops, labels } = placeWords({
      scene,
      camera,
      extent,
      hovered,
      links,
      ruler: layers.top,
      measure,
      hops: hopPainting,
    });
    paintRegionNames(brush, names);
    paintLabels(brush, labels, hovered);
    paintLinkWords(brush, words);
    hopPainting?.paint(brush, hops);
    return labels;
  };

  return {
    paint(frame) {
      paintGround(brushOn(layers.ground, frame), frame.scene);
      paintBase(frame);
      layers.veil(veilOf(frame.scene, frame.palette));
      return paintTop(frame);
    },
  };
};
