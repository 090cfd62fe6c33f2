import type { GraphModel } from '../../model/graph-model.ts';
import { NO_SIGNS } from '../inquiry-signs.ts';
import type { SceneHop } from '../scene.ts';
import { descentChanges } from './descent-changes.ts';
import type { Entry, LineageContent } from './entry.ts';
import { lineageContent, type LineageChoice } from './lineage-content.ts';
import type { SceneWishes } from './lineage-scene.ts';
import { lineageSigns } from './lineage-hops.ts';
import { litLineage } from './lit-lineage.ts';
import { hopPills, phoneArrows, type PhoneArrow } from './phone-arrows.ts';
import { phoneRails, type RailPlace } from './phone-rails.ts';
import { downColumn, downwards, isLit, oneLine, type Column } from './phone-column.ts';
import { sized } from './sized.ts';

/** A lane of the phone. */
export interface Rail extends RailPlace {
  /** Of its group. */
  readonly id: string;
  readonly name: string;
  readonly isLit: boolean;
  /** Its entries are put away. */
  readonly isFolded: boolean;
}

/** What the scene depends on. */
export interface PhoneWishes extends SceneWishes, LineageChoice {
  /** Groups whose entries are put away. */
  readonly folded?: ReadonlySet<string>;
}

/** The lineage view on a phone: time runs down, a rail a lane. Order is true, distances are not. */
export interface PhoneScene extends Column {
  readonly width: number;
  readonly rails: readonly Rail[];
  readonly arrows: readonly PhoneArrow[];
  /** What hops without an arrow do. */
  readonly hopPills: readonly Pick<PhoneArrow, 'pill' | 'hop'>[];
  readonly litCount: number | undefined;
  readonly omitted: LineageContent['omitted'];
  /** Hops of the open trace that nothing here stands for. */
  readonly undrawn: readonly SceneHop[];
}

const NONE_FOLDED: ReadonlySet<string> = new Set();
const TEXT_GAP_PX = 10;
const CARD_INSET_PX = 30;
const LINE_END_PX = 10;

/**
 * The lineage for a narrow screen. Lit entries are cards, all others one line; of the arrows the lit ones are drawn
 * and those that stay on their rail. Cost quadratic in entries.
 */
export const phoneScene = (model: GraphModel, width: number, wishes: PhoneWishes): PhoneScene => {
  const { selection, dimmedTo, inquiry, signs = NO_SIGNS, measure, folded = NONE_FOLDED } = wishes;
  const whole = lineageContent(model, wishes);
  const isFolded = ({ lane }: Entry): boolean => folded.has(whole.lanes[lane]!.id);
  const content = {
    ...whole,
    entries: whole.entries.filter((entry) => !isFolded(entry)),
    threads: whole.threads.filter(({ from, to }) => !isFolded(from) && !isFolded(to)),
  };
  const changes = descentChanges(model, content);
  const lit = litLineage(content.entries, content.threads, { selection, dimmedTo, inquiry });
  const found = lineageSigns(content.entries, content.threads, signs);
  const drawn = content.threads.filter((thread) => isLit(lit.along(thread)) || thread.from.lane === thread.to.lane);
  const arrowsInto = (entry: Entry): number =>
    drawn.filter((thread) => thread.to === entry && isLit(lit.along(thread))).length;
  const entries = downwards(content);
  const rails = phoneRails(content.lanes, entries, drawn);
  const textX = rails.end + TEXT_GAP_PX;
  const column = downColumn(entries, textX, {
    railX: ({ lane }) => rails.all[lane]!.x,
    lineOf: (box) => oneLine(box, width - textX - LINE_END_PX, measure),
    sizedOf: (entry) =>
      sized(model, entry, changes.cards.get(entry), measure, {
        widest: Math.max(60, width - textX - CARD_INSET_PX),
      }),
    emphasisOf: lit.of,
    signsOf: found.of,
    pillsAbove: (entry) => arrowsInto(entry) + found.of(entry).hops.length,
    turnsBelow: (entry) => drawn.filter(({ from }) => from === entry).length,
  });
  const litLanes = new Set(
    column.boxes.filter(({ emphasis }) => isLit(emphasis)).map(({ sized: { entry } }) => entry.lane),
  );
  return {
    ...column,
    width,
    rails: content.lanes.map(({ label, id }, lane) => ({
      ...rails.all[lane]!,
      id,
      name: label,
      isLit: litLanes.has(lane),
      isFolded: folded.has(id),
    })),
    arrows: phoneArrows(model, drawn, {
      measure,
      besideOf: rails.besideOf,
      boxes: column.boxes,
      emphasisOf: lit.along,
      hopOf: found.along,
      changesOf: (thread) => changes.threads.get(thread),
    }),
    hopPills: column.boxes.flatMap((box) => hopPills(model, box, arrowsInto(box.sized.entry), measure)),
    litCount: lit.count,
    omitted: content.omitted,
    undrawn: found.undrawn,
  };
};
