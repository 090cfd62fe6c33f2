import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseDataset } from '../../../src/formats/parse-dataset.ts';
import { createModel } from '../../../src/model/create-model.ts';
import type { GraphModel } from '../../../src/model/graph-model.ts';
import type { Dataset } from '../../../src/model/records.ts';
import { shippedDataset } from '../../../scripts/shipped-dataset.mjs';
import type { LineageLayout } from '../../../src/scene/lineage/laid.ts';
import { lineageLayout } from '../../../src/scene/lineage/lineage-layout.ts';
import { arbitraryLineage } from './arbitrary-lineage.ts';
import { faultsOf, measure } from './layout-faults.ts';

const WIDTHS = [320, 640, 952, 1600];

const shuffled = (dataset: Dataset): Dataset => ({
  ...dataset,
  nodes: dataset.nodes.toReversed(),
  claims: dataset.claims.toReversed(),
});

const drawn = (layout: LineageLayout): unknown => ({
  boxes: layout.boxes.map(({ sized, outer, pin }) => ({
    id: sized.entry.id,
    outer,
    pin,
    title: sized.title,
    chips: sized.chips,
    tab: sized.tab,
  })),
  arrows: layout.arrows.map(({ thread, points, pills }) => ({
    claims: thread.claims.map(({ id }) => id),
    points,
    pills,
  })),
  ticks: layout.axis.ticks,
});

describe('the lineage of human security', () => {
  let model: GraphModel;

  beforeAll(async () => {
    const read = parseDataset(readFileSync(await shippedDataset(), 'utf8'));
    if (!read.ok) throw new Error(read.error.map(({ message }) => message).join('\n'));
    model = createModel(read.value.dataset);
  }, 120_000);

  it.each(WIDTHS)('is sound at %i px', (width) => {
    expect(faultsOf(lineageLayout(model, { measure, width }))).toEqual([]);
  });

  it('has every definition in it', () => {
    const { boxes } = lineageLayout(model, { measure, width: 952 });
    const drawnIds = new Set(boxes.map(({ sized }) => sized.entry.id));
    const missing = model.nodes.filter(({ id, kind }) => kind === 'definition' && !drawnIds.has(id));
    expect(missing).toEqual([]);
  });

  it('is the same for shuffled records', () => {
    const other = createModel(shuffled(model.dataset));
    expect(drawn(lineageLayout(other, { measure, width: 952 }))).toEqual(
      drawn(lineageLayout(model, { measure, width: 952 })),
    );
  });
});

describe('the lineage of any dataset', () => {
  it('is sound', () => {
    fc.assert(
      fc.property(arbitraryLineage, fc.constantFrom(...WIDTHS), (dataset, width) => {
        expect(faultsOf(lineageLayout(createModel(dataset), { measure, width }))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is the same for shuffled records', () => {
    fc.assert(
      fc.property(arbitraryLineage, (dataset) => {
        const [one, other] = [dataset, shuffled(dataset)].map((each) =>
          drawn(lineageLayout(createModel(each), { measure, width: 952 })),
        );
        expect(other).toEqual(one);
      }),
      { numRuns: 60 },
    );
  });
});
