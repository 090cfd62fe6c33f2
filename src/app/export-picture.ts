import type { Place } from '../state/cite/work.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import { INITIAL_VIEW } from '../state/view-state.ts';
import { viewSvg } from './view-svg.ts';

/** Pixels of a PNG for each of its SVG, and the longest side that every browser's canvas can have. */
const DENSITY = 2;
const LONGEST_SIDE = 8_192;

/** The view of a state as an SVG picture; with scope `dataset`, the view to begin with. Rejects where nothing is loaded. */
export const exportSvg = ({ load, view }: ExplorerState, { link, address, scope }: Place): Promise<string> => {
  if (load.kind !== 'ready') return Promise.reject(new Error('No dataset is loaded yet.'));
  const { model, report } = load;
  return scope === 'dataset'
    ? viewSvg(model, INITIAL_VIEW, { address: link?.split('#')[0], report })
    : viewSvg(model, view, { address: link ?? address, report });
};

/** The same picture as PNG, at twice its size where that can be. Needs a page; no request goes out. */
export const exportPng = async (state: ExplorerState, place: Place): Promise<Blob> => {
  if (typeof document === 'undefined') throw new Error('A PNG picture needs a page to be drawn in; take SVG.');
  const image = await imageOf(await exportSvg(state, place));
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(DENSITY, LONGEST_SIDE / Math.max(width, height, 1));
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return blobOf(canvas);
};

/** A `data:` address stays of this page also in a sandbox, where a `blob:` would not let the canvas be read. */
const imageOf = async (svg: string): Promise<HTMLImageElement> => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  try {
    await image.decode();
  } catch {
    throw new Error('This page does not let pictures be drawn (its policy needs img-src data:); take SVG.');
  }
  return image;
};

const blobOf = (canvas: HTMLCanvasElement): Promise<Blob> =>
  new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('The picture is too large for this browser; take SVG.'));
    }, 'image/png');
  });
