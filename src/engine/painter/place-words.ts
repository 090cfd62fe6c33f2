import { pointOn } from '../../scene/link-geometry.ts';
import type { PlacedHop } from '../../scene/place-hops.ts';
import { placeLabels, type Box, type Measure, type PlacedLabel } from '../../scene/place-labels.ts';
import type { Point, Scene, SceneLink } from '../../scene/scene.ts';
import type { Camera } from '../../state/view-state.ts';
import { toPixel, type Extent } from '../viewport.ts';
import type { Brush } from './brush.ts';
import type { PlacedName } from './haloed-text.ts';
import { placeLinkWord } from './link-words.ts';
import { badgeOf, showsBadge } from './paint-links.ts';
import { placeRegionNames } from './region-names.ts';
import type { Ruler } from './ruler.ts';

/** Everything written in a picture of a scene, in pixels. */
export interface PlacedWords {
  /** Names of regions. */
  readonly names: readonly PlacedName[];
  /** What selected or hovered links say. */
  readonly words: readonly PlacedName[];
  readonly hops: readonly PlacedHop[];
  readonly labels: readonly PlacedLabel[];
}

/** A scene and how it is looked at. */
export interface WordsQuestion {
  readonly scene: Scene;
  readonly camera: Camera;
  readonly extent: Extent;
  readonly hovered?: string | undefined;
  /** Links that stand out, in drawing order. */
  readonly links: readonly SceneLink[];
  readonly ruler: Ruler;
  readonly measure: Measure;
  /** Only where the picture may show a trace. */
  readonly hops?: HopPlacing | undefined;
}

/** Finds room for the hops of a trace. */
export interface HopPlacing {
  place(question: WordsQuestion): readonly PlacedHop[];
  boxesOf(hop: PlacedHop): readonly Box[];
}

/** Finds room for the hops of a trace, and paints them. A picture at first sight has none, and loads without this. */
export interface HopPainting extends HopPlacing {
  paint(brush: Brush, hops: readonly PlacedHop[]): void;
}

/** The box around a point that reaches as far to all sides. */
export const around = ({ x, y }: Point, reach: number): Box => ({
  x: x - reach,
  y: y - reach,
  width: 2 * reach,
  height: 2 * reach,
});

const samples = (links: readonly SceneLink[], toPixels: (point: Point) => Point): readonly Point[] =>
  links.flatMap(({ curve }) => [0.15, 0.3, 0.45, 0.6, 0.75, 0.9].map((t) => toPixels(pointOn(curve, t))));

/** Finds room for the words of a picture: regions, hops and links first, then labels. Cost as of {@link placeLabels}. */
export const placeWords = (question: WordsQuestion): PlacedWords => {
  const { scene, camera, extent, hovered, links, ruler, measure, hops: placing } = question;
  const toPixels = toPixel(camera, extent);
  const names = placeRegionNames(ruler, scene, toPixels, camera.zoom, extent);
  const badges = [...scene.links.filter(showsBadge), ...links.filter(showsBadge)].map((link) =>
    around(toPixels(badgeOf(link)), 8 * camera.zoom),
  );
  const words = links
    .filter(({ id, emphasis, hop }) => !hop && (id === hovered || emphasis === 'selected'))
    .map((link) => placeLinkWord(ruler, link, toPixels));
  const hops = placing?.place(question) ?? [];
  const hopBoxes = placing ? hops.flatMap((hop) => placing.boxesOf(hop)) : [];
  const labels = placeLabels({
    nodes: scene.nodes,
    toPixel: toPixels,
    zoom: camera.zoom,
    measure,
    taken: [...[...names, ...words].map(({ box }) => box), ...badges, ...hopBoxes],
    lines: samples(scene.veiled ? links : scene.links.filter(({ family }) => family === 'lineage'), toPixels),
    width: extent.width,
    height: extent.height,
    hushed: scene.hushed === true,
    hovered,
  });
  return { names, words, hops, labels };
};
