import { ARROWHEADS, PLAIN_HEAD, type Arrowhead } from '../../scene/arrowheads.ts';
import { angleOn, pointOn } from '../../scene/link-geometry.ts';
import { dimensionHue } from '../../scene/palette.ts';
import type { Curve, LinkFamily, Point, SceneLink } from '../../scene/scene.ts';
import { keeping, type Brush, type Colours } from './brush.ts';
import type { PathCache } from './path-cache.ts';

const WIDTHS: Readonly<Record<LinkFamily, number>> = { structure: 1, documents: 1, lineage: 1.6, content: 1.1 };
/** Radius of the disc that carries the number of a link. */
export const BADGE_RADIUS = 7.5;
/** Radius of the half-filled disc of a disputed link, its filled half, and the gap in the line under it. */
export const SPLIT_RADIUS = 5;
export const SPLIT_HALF = 'M0 -5A5 5 0 0 0 0 5Z';
export const SPLIT_GAP = 'M-4 0H4';
/** The bar through a link whose claims all say no, and where on its curve it stands. */
export const STRUCK_PATH = 'M-3.5 5L3.5 -5';
export const STRUCK_AT = 0.62;
const HOP_WIDTH = 3;
/** The head of every hop of a trace, whatever its relation. */
const HOP_HEAD: Arrowhead = { back: 9, parts: [{ path: 'M0 0L-11 -5.5L-11 5.5Z', fill: 'solid' }] };

/** Ink of a link: by family, or of its dimension while it is lit. */
export const inkOf = ({ palette }: Colours, { family, emphasis, hue }: SceneLink): string => {
  if (emphasis === 'selected') return palette.inks.rubric;
  if (family === 'lineage') return palette.inks.ink;
  if (emphasis === 'lit') return family === 'content' && hue ? dimensionHue(palette, hue).stroke : palette.inks.ink2;
  if (family === 'content') return palette.inks['link-con'];
  return family === 'documents' ? palette.inks['link-doc'] : palette.inks.link;
};

/** Width of a link's line in scene units; several claims thicken it. */
export const widthOf = ({ family, count, emphasis, hop }: SceneLink): number => {
  if (hop) return HOP_WIDTH;
  const several = count > 1 ? (family === 'lineage' ? 0.7 : 0.5) : 0;
  return WIDTHS[family] + several + (emphasis === 'lit' || emphasis === 'selected' ? 0.3 : 0);
};

/** Dashes of a link's line: inferred is dashed, content is dotted, the rest is drawn through. */
export const dashOf = ({ dashed, family, hop }: SceneLink): readonly number[] => {
  if (dashed) return hop ? [8, 5] : [5, 3.5];
  return family === 'content' && !hop ? [0.1, 3.4] : [];
};

/** The head at the end of a link, if influence runs along it. */
export const headOf = ({ head, family, hop }: SceneLink): Arrowhead | undefined => {
  if (head === undefined) return undefined;
  if (hop) return HOP_HEAD;
  return family === 'lineage' ? (ARROWHEADS.get(head) ?? PLAIN_HEAD) : PLAIN_HEAD;
};

/** A curve that ends `back` earlier, so that it does not show through the head. */
export const shortenedBy = ({ from, control, to }: Curve, back: number): Curve => {
  const length = Math.hypot(to.x - control.x, to.y - control.y) || 1;
  const part = Math.min(0.9, back / length);
  return { from, control, to: { x: to.x + (control.x - to.x) * part, y: to.y + (control.y - to.y) * part } };
};

const strokeCurve = ({ context }: Brush, { from, control, to }: Curve): void => {
  context.beginPath();
  context.moveTo(from.x, from.y);
  context.quadraticCurveTo(control.x, control.y, to.x, to.y);
  context.stroke();
};

/** Paints the line of a link, without its signs. */
export const paintLine = (brush: Brush, link: SceneLink): void =>
  keeping(brush, () => {
    const { context } = brush;
    context.strokeStyle = inkOf(brush, link);
    context.lineWidth = widthOf(link);
    context.setLineDash([...dashOf(link)]);
    context.lineCap = link.family === 'content' && !link.dashed ? 'round' : 'butt';
    strokeCurve(brush, shortenedBy(link.curve, headOf(link)?.back ?? 0));
  });

const at = (brush: Brush, point: Point, angle: number, paint: () => void): void =>
  keeping(brush, () => {
    brush.context.translate(point.x, point.y);
    brush.context.rotate(angle);
    paint();
  });

const paintHead = (brush: Brush, paths: PathCache, link: SceneLink): void => {
  const head = headOf(link);
  if (!head) return;
  const { context, palette } = brush;
  at(brush, link.curve.to, angleOn(link.curve, 1), () => {
    context.strokeStyle = inkOf(brush, link);
    context.lineWidth = link.family === 'lineage' ? 1.4 : 1.1;
    context.lineJoin = 'round';
    for (const { path, fill } of head.parts) {
      const part = paths.get(path);
      context.fillStyle = fill === 'hollow' ? palette.inks.paper : inkOf(brush, link);
      if (fill !== 'open') context.fill(part);
      context.stroke(part);
    }
  });
};

/** Where the half-filled disc of a disputed link stands: off its number and its words. */
export const splitOf = ({ curve, hop, count }: SceneLink): Point => pointOn(curve, hop ? 0.24 : count > 1 ? 0.32 : 0.5);

const paintSplit = (brush: Brush, paths: PathCache, link: SceneLink): void => {
  const { context, palette } = brush;
  at(brush, splitOf(link), angleOn(link.curve, 0.5), () => {
    context.strokeStyle = palette.inks.paper;
    context.lineWidth = 4;
    context.stroke(paths.get(SPLIT_GAP));
    context.beginPath();
    context.arc(0, 0, SPLIT_RADIUS, 0, 2 * Math.PI);
    context.fillStyle = palette.inks.paper;
    context.fill();
    context.strokeStyle = palette.inks.ink;
    context.lineWidth = 1.3;
    context.stroke();
    context.rotate(-angleOn(link.curve, 0.5));
    context.fillStyle = palette.inks.ink;
    context.fill(paths.get(SPLIT_HALF));
  });
};

const paintStruck = (brush: Brush, paths: PathCache, link: SceneLink): void =>
  at(brush, pointOn(link.curve, STRUCK_AT), angleOn(link.curve, STRUCK_AT), () => {
    brush.context.strokeStyle = brush.palette.inks.ink;
    brush.context.lineWidth = 1.6;
    brush.context.stroke(paths.get(STRUCK_PATH));
  });

/** Where the number of a link stands. */
export const badgeOf = (link: SceneLink): Point => pointOn(link.curve, 0.5);

const paintBadge = (brush: Brush, link: SceneLink): void => {
  const { context, palette } = brush;
  const { x, y } = badgeOf(link);
  context.beginPath();
  context.arc(x, y, BADGE_RADIUS, 0, 2 * Math.PI);
  context.fillStyle = palette.inks.paper;
  context.strokeStyle = inkOf(brush, link);
  context.lineWidth = 1.2;
  context.fill();
  context.stroke();
  context.fillStyle = palette.inks.ink;
  context.font = `600 ${link.count > 99 ? 8 : 10}px system-ui, sans-serif`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(String(link.count), x, y + 0.5);
};

/** Whether a link shows its number: always while lit, at rest only three or more of lineage. */
export const showsBadge = ({ count, emphasis, family }: SceneLink): boolean =>
  count > 1 &&
  (emphasis === 'lit' || emphasis === 'selected' || (emphasis === 'plain' && family === 'lineage' && count > 2));

/** Paints the signs of a link: head, number, the half-filled disc where sources differ, the bar where all say no. */
export const paintLinkSigns = (brush: Brush, paths: PathCache, link: SceneLink): void => {
  paintHead(brush, paths, link);
  if (link.struck) paintStruck(brush, paths, link);
  if (showsBadge(link)) paintBadge(brush, link);
  if (link.disputed) paintSplit(brush, paths, link);
};
