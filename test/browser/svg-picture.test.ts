import { describe, expect, it, onTestFinished } from 'vitest';
import { viewPoster } from '../../src/app/view-poster.ts';
import { viewSvg } from '../../src/app/view-svg.ts';
import { averageRuler } from '../../src/engine/svg/average-ruler.ts';
import { FACE } from '../../src/engine/painter/haloed-text.ts';
import { createModel } from '../../src/model/create-model.ts';
import { INITIAL_VIEW, VIEWS } from '../../src/state/view-state.ts';
import { SMALL } from '../components/mount.ts';

const model = createModel(SMALL);

/** An image of the page, decoded. */
const imageOf = async (svg: string): Promise<HTMLImageElement> => {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
};

/** How many different colours an image shows. */
const inksOf = (image: HTMLImageElement): number => {
  const { naturalWidth: width, naturalHeight: height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.drawImage(image, 0, 0);
  return new Set(new Uint32Array(context.getImageData(0, 0, width, height).data.buffer)).size;
};

describe.each(VIEWS)('a picture of the view %s', (view) => {
  it.each(['light', 'dark'] as const)('loads as an image and is not blank, %s', async (theme) => {
    const svg = await viewSvg(model, { ...INITIAL_VIEW, view }, { theme, width: 900 });
    const image = await imageOf(svg);
    expect(image.naturalWidth).toBe(900);
    expect(inksOf(image)).toBeGreaterThan(40);
    const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(parsed.querySelector('parsererror')).toBeNull();
  });
});

describe('a poster', () => {
  it('is a figure as wide as its place that makes the page no wider', async () => {
    const html = await viewPoster(model, { ...INITIAL_VIEW, view: 'lineage' });
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    const place = document.createElement('div');
    place.style.setProperty('width', '400px');
    place.append(...parsed.body.childNodes);
    document.body.append(place);
    onTestFinished(() => place.remove());
    const picture = place.querySelector('svg')!.getBoundingClientRect();
    expect(picture.width).toBeLessThanOrEqual(400);
    expect(picture.height).toBeGreaterThan(40);
    expect(place.querySelectorAll('table tbody tr')).toHaveLength(model.claims.length);
    expect(place.textContent).toContain('seven dimensions');
  });
});

it('measures without a page nearly as a page does, and seldom less', () => {
  const context = new OffscreenCanvas(1, 1).getContext('2d')!;
  const ruler = averageRuler();
  const texts = model.nodes.map(({ label }) => label);
  for (const font of ['400 12px', '450 12px', '600 13px', '650 12px', '600 18px']) {
    context.font = ruler.font = `${font} ${FACE}`;
    const sum = (from: { measureText(text: string): { width: number } }): number =>
      texts.reduce((total, text) => total + from.measureText(text).width, 0);
    const share = sum(ruler) / sum(context);
    expect(share).toBeGreaterThan(0.9);
    expect(share).toBeLessThan(1.35);
  }
});
