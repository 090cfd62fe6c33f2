import type { Scene } from '../../scene/scene.ts';
import type { SignsUsed } from '../../scene/signs-used.ts';
import type { Camera } from '../../state/view-state.ts';
import { inOrder, stands, veilOf } from '../painter/drawing-order.ts';
import { FACE } from '../painter/haloed-text.ts';
import { placeWords } from '../painter/place-words.ts';
import { TRACE_HOPS } from '../painter/trace-hops.ts';
import { fitted } from '../viewport.ts';
import { ARROWS_MEAN, type Drawn } from './drawn.ts';
import { groundSvg } from './ground-svg.ts';
import { linkSvg } from './link-svg.ts';
import { markSvg } from './mark-svg.ts';
import { networkLegend } from './network-legend.ts';
import { patternsSvg } from './patterns-svg.ts';
import type { Pen } from './pen.ts';
import { wordsSvg } from './words-svg.ts';
import { el, written, type Child } from './xml.ts';

/** A network to draw. Without a camera all of it is in the picture. */
export interface NetworkQuestion {
  readonly scene: Scene;
  readonly used: SignsUsed;
  readonly width: number;
  readonly camera?: Camera | undefined;
}

/** Height of a picture that a camera looks into, in parts of its width. */
const CAMERA_HEIGHT = 0.62;
const LEAST_HEIGHT = 240;
/** A picture is at most this many times as high as wide. */
const HIGHEST = 1.5;

/** The height that a scene needs to be as large as the width lets it be. */
const heightFor = ({ x0, y0, x1, y1 }: Scene['bounds'], width: number): number => {
  const { zoom } = fitted({ x0, y0, x1, y1 }, { width, height: Number.MAX_SAFE_INTEGER });
  return Math.min(width * HIGHEST, Math.max(LEAST_HEIGHT, (y1 - y0) * zoom + 92));
};

const sceneSvg = (pen: Pen, scene: Scene): Child => {
  const links = inOrder(scene.links);
  const [veiledLinks, litLinks] = [links.filter((link) => !stands(link)), links.filter(stands)];
  const [veiledMarks, litMarks] = [scene.nodes.filter((node) => !stands(node)), scene.nodes.filter(stands)];
  const veil = veilOf(scene, pen.palette);
  return [
    el('g', { id: pen.id('ground') }, groundSvg(pen, scene)),
    el(
      'g',
      { id: pen.id('rest'), opacity: veil === 1 ? undefined : veil },
      veiledLinks.map((link) => linkSvg(pen, link)),
      veiledMarks.map((node) => markSvg(pen, node)),
    ),
    el(
      'g',
      { id: pen.id('lit') },
      litLinks.map((link) => linkSvg(pen, link)),
      litMarks.map((node) => markSvg(pen, node)),
    ),
  ];
};

/** The network of a scene: the same shapes, lines and places of words that the painter puts on a screen. */
export const networkSvg = (pen: Pen, { scene, used, width, camera }: NetworkQuestion): Drawn => {
  const height = camera ? width * CAMERA_HEIGHT : heightFor(scene.bounds, width);
  const extent = { width, height };
  const look = camera ?? fitted(scene.bounds, extent);
  const measure = (text: string, strong: boolean): number => {
    pen.ruler.font = `${strong ? 650 : 450} 12px ${FACE}`;
    return pen.ruler.measureText(text).width;
  };
  const links = inOrder(scene.links.filter(stands));
  const words = placeWords({ scene, camera: look, extent, links, ruler: pen.ruler, measure, hops: TRACE_HOPS });
  const [left, top] = [width / 2 - look.x * look.zoom, height / 2 - look.y * look.zoom];
  const clip = pen.id('clip');
  return {
    width,
    height,
    defs: [
      patternsSvg(pen, new Set(scene.nodes.filter(({ kind }) => kind === 'dimension').map(({ hue }) => hue))),
      el('clipPath', { id: clip }, el('rect', { x: 0, y: 0, width, height })),
    ],
    body: el(
      'g',
      { 'clip-path': `url(#${clip})` },
      el('g', { transform: `translate(${written(left)} ${written(top)}) scale(${look.zoom})` }, sceneSvg(pen, scene)),
      el('g', { id: pen.id('words') }, wordsSvg(pen, words)),
    ),
    legend: networkLegend(pen, used),
    ...(scene.links.some(({ head }) => head !== undefined) && { note: ARROWS_MEAN }),
  };
};
