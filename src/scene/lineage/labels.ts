import type { GraphModel } from '../../model/graph-model.ts';
import type { Entry } from './entry.ts';
import type { LaidArrow, Lane } from './laid.ts';
import type { Emphasis } from './lit-lineage.ts';
import type { Measure } from './measure.ts';
import { legsOf, placesBeside, type Point, type Rect } from './on-path.ts';
import type { Spots } from './place-marks.ts';
import { nameOf } from './sized.ts';
import { flowText, labelText } from './thread-words.ts';
import type { ThreadHop } from './lineage-hops.ts';

/** A label in its place. */
export interface Label {
  readonly text: string;
  readonly rect: Rect;
  /** It stands in a lane with a band behind it. */
  readonly isOnBand: boolean;
}

/** What wants a label. */
interface Labelled {
  readonly arrow: LaidArrow;
  readonly emphasis: Emphasis;
  readonly hop: ThreadHop | undefined;
}

const LABEL_PX = { h: 14, room: 10 } as const;
/** A veiled label stands only in a line that is longer than it by this. */
const VEILED_ROOM_PX = 40;

const hasLongLeg = (points: readonly Point[], length: number): boolean =>
  legsOf(points).some((leg) => leg.isLevel && leg.length >= length);

const ideaName = ({ nodes }: Entry): string => nodes.map(nameOf).join(', ');

/** The words of each arrow; arrows that share a line have one label, or one a lane with the idea they come from. */
const textsOf = (model: GraphModel, arrows: readonly Labelled[]): readonly (string | undefined)[] => {
  const told = new Map<unknown, Set<number>>();
  return arrows.map(({ arrow, hop }) => {
    const { bundle, to } = arrow.thread;
    if (hop) return flowText(model, hop.claim);
    if (!bundle) return labelText(model, arrow);
    const lanes = told.get(bundle) ?? new Set<number>();
    const lane = bundle.kind === 'critique' ? -1 : to.lane;
    if (lanes.has(lane)) return undefined;
    told.set(bundle, lanes.add(lane));
    return bundle.kind === 'critique' ? labelText(model, arrow) : ideaName(bundle.of);
  });
};

/** Every other lane has a band. */
const isOnBand = (lanes: readonly Lane[], { y, h }: Rect): boolean =>
  lanes.findIndex((lane) => y + h / 2 < lane.y + lane.h) % 2 === 1;

/** Labels of arrows in free places, for those first that come first. Cost: arrows times what is in the picture. */
export const labelsOf = (
  model: GraphModel,
  arrows: readonly Labelled[],
  lanes: readonly Lane[],
  measure: Measure,
  spots: Spots,
): ReadonlyMap<LaidArrow, Label> => {
  const texts = textsOf(model, arrows);
  const labels = new Map<LaidArrow, Label>();
  for (const [i, { arrow, emphasis }] of arrows.entries()) {
    const text = texts[i];
    if (text === undefined) continue;
    const isLit = emphasis === 'lit' || emphasis === 'selected';
    const size = { w: Math.ceil(measure(text, isLit ? 'strong' : 'text')) + LABEL_PX.room, h: LABEL_PX.h };
    if (emphasis === 'veiled' && !hasLongLeg(arrow.points, size.w + VEILED_ROOM_PX)) continue;
    const rect = spots.take(placesBeside(arrow.points, size), arrow.thread.bundle ?? arrow, isLit);
    if (rect) labels.set(arrow, { text, rect, isOnBand: isOnBand(lanes, rect) });
  }
  return labels;
};
