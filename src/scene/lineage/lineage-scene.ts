import type { GraphModel } from '../../model/graph-model.ts';
import { NO_SIGNS, type InquirySigns } from '../inquiry-signs.ts';
import type { SceneHop } from '../scene.ts';
import { bridges } from './bridges.ts';
import { discOf, drawnArrow, dressed, headRect, type SceneArrow } from './dress-arrow.ts';
import { labelsOf } from './labels.ts';
import type { LaidBox, LineageLayout } from './laid.ts';
import { lineageSigns, type EntrySigns } from './lineage-hops.ts';
import { litLineage, type Emphasis, type LightWishes } from './lit-lineage.ts';
import type { Measure } from './measure.ts';
import type { Rect } from './on-path.ts';
import { spotsAmong } from './place-marks.ts';

/** A box as it is drawn. */
export interface SceneBox extends LaidBox {
  readonly emphasis: Emphasis;
  readonly signs: EntrySigns;
}

/** Everything the lineage view draws. */
export interface LineageScene {
  readonly layout: LineageLayout;
  readonly boxes: readonly SceneBox[];
  readonly arrows: readonly SceneArrow[];
  /** Years of lit boxes, to be written strong. */
  readonly litYears: ReadonlySet<number>;
  readonly litCount: number | undefined;
  /** Hops of the open trace that nothing here stands for. */
  readonly undrawn: readonly SceneHop[];
}

/** What a scene depends on beside its layout. */
export interface SceneWishes extends LightWishes {
  readonly signs?: InquirySigns | undefined;
  readonly measure: Measure;
}

const WEIGHT: Readonly<Record<Emphasis, number>> = { veiled: 0, plain: 1, lit: 2, selected: 3 };

/** Lines of a bundle pass under others that stand out as much. */
const QUIET = 0.5;

/** Marks of lit arrows find their places before those of the others. */
const byEmphasis = (a: { emphasis: Emphasis }, b: { emphasis: Emphasis }): number =>
  WEIGHT[b.emphasis] - WEIGHT[a.emphasis];

/** What labels keep off: a box with its tab, pin and shelving. */
const keptOff = ({ outer, right }: LaidBox): Rect => ({
  x: outer.x - 1,
  y: outer.y - 7,
  w: right - outer.x + 2,
  h: outer.h + 8,
});

/**
 * A layout with what is lit, and with labels, chips and signs in free places along the arrows: never on a box, a pin,
 * a head or each other, nor, unless they are lit, on a line of others; one without a free place is left out and stays
 * in the name of its arrow. Nothing moves with the selection but those. Cost quadratic in arrows.
 */
export const lineageScene = (
  model: GraphModel,
  layout: LineageLayout,
  { signs = NO_SIGNS, measure, ...light }: SceneWishes,
): LineageScene => {
  const entries = layout.boxes.map(({ sized }) => sized.entry);
  const threads = layout.arrows.map(({ thread }) => thread);
  const lit = litLineage(entries, threads, light);
  const found = lineageSigns(entries, threads, signs);
  const boxes = layout.boxes.map((box) => ({
    ...box,
    emphasis: lit.of(box.sized.entry),
    signs: found.of(box.sized.entry),
  }));
  const drawn = layout.arrows.map((arrow) => {
    const emphasis = lit.along(arrow.thread);
    const weight = WEIGHT[emphasis] - (arrow.thread.bundle ? QUIET : 0);
    return drawnArrow(arrow, emphasis, weight, found.along(arrow.thread));
  });
  const gaps = bridges(drawn);
  const spots = spotsAmong([...layout.boxes.map(keptOff), ...drawn.map(headRect)], drawn);
  const discs = new Map(drawn.map((one) => [one, discOf(one, spots)]));
  const arrows = new Map(
    [...drawn].sort(byEmphasis).map((one) => [one.arrow, dressed(model, one, discs.get(one), gaps.get(one)!, spots)]),
  );
  const labels = labelsOf(model, [...arrows.values()], layout.lanes, measure, spots);
  const litBoxes = boxes.filter(({ emphasis }) => emphasis === 'lit' || emphasis === 'selected');
  return {
    layout,
    boxes,
    arrows: layout.arrows.map((arrow) => ({ ...arrows.get(arrow)!, label: labels.get(arrow) })),
    litYears: new Set(litBoxes.flatMap(({ sized }) => (sized.entry.date ? [sized.entry.date.year] : []))),
    litCount: lit.count,
    undrawn: found.undrawn,
  };
};
