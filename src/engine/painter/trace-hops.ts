import { hopBoxes, placeHops } from '../../scene/place-hops.ts';
import { toPixel } from '../viewport.ts';
import { stands } from './drawing-order.ts';
import { HOP_FONT, paintHops } from './paint-hops.ts';
import { around, type HopPainting, type HopPlacing } from './place-words.ts';

const place: HopPlacing['place'] = ({ scene, camera, extent, links, ruler }) => {
  const toPixels = toPixel(camera, extent);
  ruler.font = HOP_FONT;
  return placeHops({
    links,
    toPixel: toPixels,
    measure: (text) => ruler.measureText(text).width,
    taken: scene.nodes.filter(stands).map((node) => around(toPixels(node), node.r * camera.zoom + 2)),
    width: extent.width,
    height: extent.height,
  });
};

/** The hops of a trace in a picture: where their discs and words stand, and how they are painted. */
export const TRACE_HOPS: HopPainting = { place, boxesOf: hopBoxes, paint: paintHops };
