import { angleOn } from '../../scene/link-geometry.ts';
import { pointOn } from '../../scene/link-geometry.ts';
import type { Arrowhead } from '../../scene/arrowheads.ts';
import type { Curve, Point, SceneLink } from '../../scene/scene.ts';
import {
  BADGE_RADIUS,
  badgeOf,
  dashOf,
  headOf,
  inkOf,
  shortenedBy,
  showsBadge,
  SPLIT_GAP,
  SPLIT_HALF,
  SPLIT_RADIUS,
  splitOf,
  STRUCK_AT,
  STRUCK_PATH,
  widthOf,
} from '../painter/paint-links.ts';
import { textAt, type Pen } from './pen.ts';
import { el, written, type Child, type Markup } from './xml.ts';

const pair = ({ x, y }: Point): string => `${written(x)} ${written(y)}`;

const curvePath = ({ from, control, to }: Curve): string => `M${pair(from)}Q${pair(control)} ${pair(to)}`;

const degrees = (radians: number): string => written((radians * 180) / Math.PI);

const line = (pen: Pen, link: SceneLink): Markup => {
  const dashes = dashOf(link);
  return el('path', {
    d: curvePath(shortenedBy(link.curve, headOf(link)?.back ?? 0)),
    fill: 'none',
    stroke: inkOf(pen, link),
    'stroke-width': widthOf(link),
    'stroke-dasharray': dashes.length > 0 ? dashes.join(' ') : undefined,
    'stroke-linecap': link.family === 'content' && !link.dashed ? 'round' : undefined,
  });
};

/** An arrowhead with its tip at (0, 0), pointing along +x, in one ink. */
export const headSvg = ({ palette }: Pen, { parts }: Arrowhead, ink: string, width: number): readonly Markup[] =>
  parts.map(({ path, fill }) =>
    el('path', {
      d: path,
      fill: fill === 'open' ? 'none' : fill === 'hollow' ? palette.inks.paper : ink,
      stroke: ink,
      'stroke-width': width,
      'stroke-linejoin': 'round',
    }),
  );

const head = (pen: Pen, link: SceneLink): Child => {
  const shape = headOf(link);
  if (!shape) return undefined;
  const turned = `translate(${pair(link.curve.to)}) rotate(${degrees(angleOn(link.curve, 1))})`;
  const width = link.family === 'lineage' ? 1.4 : 1.1;
  return el('g', { transform: turned }, headSvg(pen, shape, inkOf(pen, link), width));
};

const struck = ({ palette }: Pen, { curve }: SceneLink): Markup =>
  el('path', {
    d: STRUCK_PATH,
    transform: `translate(${pair(pointOn(curve, STRUCK_AT))}) rotate(${degrees(angleOn(curve, STRUCK_AT))})`,
    stroke: palette.inks.ink,
    'stroke-width': 1.6,
  });

const badge = (pen: Pen, link: SceneLink): Child => {
  const { x, y } = badgeOf(link);
  const fill = pen.palette.inks.paper;
  const manner = { size: link.count > 99 ? 8 : 10, weight: 600, anchor: 'middle' } as const;
  return [
    el('circle', { cx: x, cy: y, r: BADGE_RADIUS, fill, stroke: inkOf(pen, link), 'stroke-width': 1.2 }),
    textAt(pen, String(link.count), x, y, manner),
  ];
};

/** The half-filled disc that says sources differ, about (0, 0). */
export const splitSign = ({ palette }: Pen): readonly Markup[] => [
  el('circle', { r: SPLIT_RADIUS, fill: palette.inks.paper, stroke: palette.inks.ink, 'stroke-width': 1.3 }),
  el('path', { d: SPLIT_HALF, fill: palette.inks.ink }),
];

const split = (pen: Pen, link: SceneLink): Markup =>
  el(
    'g',
    { transform: `translate(${pair(splitOf(link))})` },
    el('path', {
      d: SPLIT_GAP,
      transform: `rotate(${degrees(angleOn(link.curve, 0.5))})`,
      stroke: pen.palette.inks.paper,
      'stroke-width': 4,
    }),
    splitSign(pen),
  );

/** One link of a scene, in scene units: its line, head and signs, and what it says for those who point at it. */
export const linkSvg = (pen: Pen, link: SceneLink): Markup =>
  el(
    'g',
    { class: 'link' },
    el('title', {}, `${link.a.label} ${link.head === undefined ? '–' : '→'} ${link.b.label}: ${link.label}`),
    line(pen, link),
    head(pen, link),
    link.struck && struck(pen, link),
    showsBadge(link) && badge(pen, link),
    link.disputed && split(pen, link),
  );
