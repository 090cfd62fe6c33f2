import type { GraphModel } from '../../model/graph-model.ts';
import type { NodeId } from '../../model/ids.ts';
import type { GraphNode } from '../../model/records.ts';
import type { Changes } from './changes.ts';
import type { Measure } from './measure.ts';
import { byFacet, chipName, type Stance } from './stances.ts';

/** One element on a card; `more` counts those without room. */
export type ChipState = 'affirmed' | 'excluded' | 'dropped' | 'added' | 'returned' | 'more';

export interface Chip {
  readonly text: string;
  readonly state: ChipState;
  /** From the left edge of the card. */
  readonly x: number;
  /** From the top edge of the card. */
  readonly y: number;
  readonly w: number;
}

export const CHIP_HEIGHT = 18;
const PAD_PX = 7;
const GAP_PX = 4;
const PITCH_PX = 22;
const FIRST_ROW_PX = 31;
const INSET_PX = 8;
const MOST_ROWS = 2;
/** Room for the chips of the widest card. */
export const WIDEST_CHIPS_PX = 174;

interface Named {
  readonly text: string;
  readonly state: ChipState;
}

const stateOf = (id: NodeId, stance: Stance, changes: Changes | undefined): ChipState => {
  if (changes?.returned.includes(id)) return 'returned';
  if (changes?.added.includes(id)) return 'added';
  return changes?.dropped.includes(id) ? 'dropped' : stance;
};

const rankOf = ({ type }: GraphNode, state: ChipState): number => {
  if (type === 'value') return 0;
  return state === 'excluded' || state === 'dropped' ? 1 : 2;
};

/** The chips of a definition in order: values, then exclusions, then the other facets. */
const namedChips = (
  model: GraphModel,
  stances: ReadonlyMap<NodeId, Stance>,
  changes: Changes | undefined,
): readonly Named[] =>
  [...stances]
    .flatMap(([id, stance]) => {
      const node = model.node(id);
      return node ? [{ node, state: stateOf(id, stance, changes) }] : [];
    })
    .sort((a, b) => rankOf(a.node, a.state) - rankOf(b.node, b.state) || byFacet(model)(a.node, b.node))
    .map(({ node, state }) => ({ text: chipName(node), state }));

const widthOf = ({ text, state }: Named, measure: Measure): number =>
  Math.ceil(measure(state === 'added' || state === 'returned' ? `+${text}` : text, 'text')) + 2 * PAD_PX;

const laidOut = (names: readonly Named[], measure: Measure, widest: number): readonly Chip[] => {
  const chips: Chip[] = [];
  let [x, row] = [0, 0];
  for (const name of names) {
    const w = Math.min(widthOf(name, measure), widest);
    if (x > 0 && x + w > widest) [x, row] = [0, row + 1];
    chips.push({ ...name, x: INSET_PX + x, y: FIRST_ROW_PX + row * PITCH_PX, w });
    x += w + GAP_PX;
  }
  return chips;
};

const rowsOf = (chips: readonly Chip[]): number =>
  chips.length === 0 ? 0 : Math.round((chips.at(-1)!.y - FIRST_ROW_PX) / PITCH_PX) + 1;

/** Chips of a definition in at most `most` rows; what has no room is counted on the last chip. Places are final. */
export const chipRows = (
  model: GraphModel,
  stances: ReadonlyMap<NodeId, Stance>,
  changes: Changes | undefined,
  measure: Measure,
  widest = WIDEST_CHIPS_PX,
  most = MOST_ROWS,
): { readonly chips: readonly Chip[]; readonly rows: number } => {
  const names = namedChips(model, stances, changes);
  for (let shown = names.length; shown >= 0; shown -= 1) {
    const more: readonly Named[] = shown < names.length ? [{ text: `+${names.length - shown}`, state: 'more' }] : [];
    const chips = laidOut([...names.slice(0, shown), ...more], measure, widest);
    if (rowsOf(chips) <= most) return { chips, rows: rowsOf(chips) };
  }
  return { chips: [], rows: 0 };
};
