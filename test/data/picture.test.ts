import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { shippedDataset } from '../../scripts/shipped-dataset.mjs';
import { pictureQuality, type PictureQuality } from '../../src/engine/layout/picture-quality.ts';
import { parseDataset } from '../../src/formats/parse-dataset.ts';
import { createModel } from '../../src/model/create-model.ts';
import type { GraphModel } from '../../src/model/graph-model.ts';
import { foldingOf } from '../../src/scene/fold.ts';
import { networkScene } from '../../src/scene/network-scene.ts';
import { savedPlaces } from '../../src/scene/positions.ts';
import type { Scene } from '../../src/scene/scene.ts';
import { visible } from '../../src/analysis/visible.ts';
import { INITIAL_VIEW } from '../../src/state/view-state.ts';

/** About what a system face of 12 px takes. */
const measure = (text: string): number => text.length * 6.6;

/** Zoom at which the whole of it fits a picture of 1066 × 644. */
const WIDE_ZOOM = 0.78;

describe('the picture of human security, at rest', () => {
  let model: GraphModel;
  let scene: Scene;
  let quality: PictureQuality;

  beforeAll(async () => {
    const read = parseDataset(readFileSync(await shippedDataset(), 'utf8'));
    if (!read.ok) throw new Error(read.error.map(({ message }) => message).join('\n'));
    model = createModel(read.value.dataset);
    const places = savedPlaces(model);
    if (!places) throw new Error('the built dataset has no place for some of its nodes');
    const { filter, time, focus } = INITIAL_VIEW;
    scene = networkScene({
      model,
      view: INITIAL_VIEW,
      visible: visible(model, filter, time, focus),
      folding: foldingOf(model),
      places,
    });
    quality = pictureQuality(scene, WIDE_ZOOM, measure);
  }, 120_000);

  it('draws a bounded number of marks, each node by one of them', () => {
    expect(scene.nodes.length).toBeLessThanOrEqual(240);
    expect(scene.standsFor.size).toBe(model.nodes.length);
  });

  it('keeps lands apart and labels off each other', () => {
    expect(quality.regionOverlaps).toBe(0);
    expect(quality.labelOverlaps).toBe(0);
    expect(quality.markOverlaps).toBe(0);
  });

  it('names most of what stands by itself', () => {
    expect(quality.named).toBeGreaterThan(0.7);
  });

  it('crosses few of the links that could cross', () => {
    expect(quality.crossingRate).toBeLessThan(0.055);
  });
});
