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
import { aClaim, aDataset, aNode } from '../../builders.ts';
import { renamed, type Renamed } from '../../renamed.ts';
import { arbitraryLineage } from './arbitrary-lineage.ts';
import { faultsOf, measure } from './layout-faults.ts';

const WIDTHS = [320, 640, 952, 1600];

const shuffled = (dataset: Dataset): Dataset => ({
  ...dataset,
  nodes: dataset.nodes.toReversed(),
  claims: dataset.claims.toReversed(),
});

type Old = (id: string) => string;

/** Everything that is drawn, under the ids that `old` gives; claims and members of a stack have no order. */
const drawn = (layout: LineageLayout, old: Old = (id) => id): unknown => ({
  boxes: layout.boxes.map(({ sized, outer, pin }) => ({
    ids: sized.entry.nodes.map(({ id }) => old(id)).sort(),
    outer,
    pin,
    title: sized.title,
    chips: sized.chips,
    tab: sized.tab,
  })),
  arrows: layout.arrows.map(({ thread, points, pills }) => ({
    claims: thread.claims.map(({ id }) => old(id)).sort(),
    points,
    pills,
  })),
  lanes: layout.lanes,
  ticks: layout.axis.ticks,
});

const laid = (dataset: Dataset): LineageLayout => lineageLayout(createModel(dataset), { measure, width: 952 });

const drawnRenamed = ({ dataset, old }: Renamed): unknown => drawn(laid(dataset), (id) => old.get(id)!);

/** The same dataset in which no two things have one name. */
const named = (dataset: Dataset): Dataset => ({
  ...dataset,
  nodes: dataset.nodes.map((node, i) => ({ ...node, label: `${node.label} ${i}` })),
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

  it('fits beside the details on a laptop', () => {
    expect(lineageLayout(model, { measure, width: 938 }).width).toBe(938);
  });

  it('has every definition in it', () => {
    const { boxes } = lineageLayout(model, { measure, width: 952 });
    const drawnIds = new Set(boxes.map(({ sized }) => sized.entry.id));
    const missing = model.nodes.filter(({ id, kind }) => kind === 'definition' && !drawnIds.has(id));
    expect(missing).toEqual([]);
  });

  it('is the same for shuffled records', () => {
    expect(drawn(laid(shuffled(model.dataset)))).toEqual(drawn(laid(model.dataset)));
  });

  it('is the same whatever its nodes and claims are called by their ids', () => {
    const before = drawn(laid(model.dataset));
    fc.assert(
      fc.property(renamed(model.dataset), (other) => {
        expect(drawnRenamed(other)).toEqual(before);
      }),
      { numRuns: 3 },
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
        expect(drawn(laid(shuffled(dataset)))).toEqual(drawn(laid(dataset)));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same whichever of two claims of one year comes first', () => {
    const dataset = aDataset({
      nodes: [aNode('definition:a')],
      claims: ['2012~', '2012/..', '2012'].map((when, i) => aClaim(`report:${i}`, 'states', 'definition:a', { when })),
    });
    expect(laid(dataset).boxes[0]?.sized.entry.date).toEqual({ year: 2012, text: '2012', hasPin: true });
    expect(drawn(laid(shuffled(dataset)))).toEqual(drawn(laid(dataset)));
  });

  it('is the same under other ids; only what has the same label, kind and lane may change places', () => {
    const pairs = arbitraryLineage.map(named).chain((dataset) => renamed(dataset).map((other) => ({ dataset, other })));
    fc.assert(
      fc.property(pairs, ({ dataset, other }) => {
        expect(drawnRenamed(other)).toEqual(drawn(laid(dataset)));
      }),
      { numRuns: 100 },
    );
  });
});
