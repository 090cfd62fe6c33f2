import type { Entry } from '../../../src/scene/lineage/entry.ts';
import type { NamedArrow, NamedBox } from './lineage-names.ts';

/** A thing of the lineage view that can be reached: a box, or the head of an arrow. */
export type LineageItem<B extends NamedBox = NamedBox, A extends NamedArrow = NamedArrow> =
  | { readonly kind: 'box'; readonly key: string; readonly box: B }
  | { readonly kind: 'arrow'; readonly key: string; readonly arrow: A };

const boxKey = ({ id }: Entry): string => `box ${id}`;

/** All items in reading order: lane by lane, by year, each box with the arrows that leave it. */
export const itemsOf = <B extends NamedBox, A extends NamedArrow>({
  boxes,
  arrows,
}: {
  readonly boxes: readonly B[];
  readonly arrows: readonly A[];
}): readonly LineageItem<B, A>[] =>
  boxes.flatMap((box): readonly LineageItem<B, A>[] => [
    { kind: 'box', key: boxKey(box.sized.entry), box },
    ...arrows
      .filter(({ arrow }) => arrow.thread.from === box.sized.entry)
      .map((arrow) => ({ kind: 'arrow' as const, key: `arrow ${arrow.arrow.thread.id}`, arrow })),
  ]);

/** Index of the item a key leads to; undefined where it leads nowhere. */
export const stepFrom = (items: readonly LineageItem[], at: number, key: string): number | undefined => {
  const item = items[at];
  if (!item) return undefined;
  const find = (test: (other: LineageItem) => boolean): number | undefined => {
    const found = items.findIndex(test);
    return found < 0 ? undefined : found;
  };
  const toBox = (entry: Entry): number | undefined => find((other) => other.key === boxKey(entry));
  switch (key) {
    case 'ArrowDown':
      return at + 1 < items.length ? at + 1 : undefined;
    case 'ArrowUp':
      return at > 0 ? at - 1 : undefined;
    case 'Home':
      return 0;
    case 'End':
      return items.length - 1;
    case 'ArrowRight':
      return item.kind === 'arrow'
        ? toBox(item.arrow.arrow.thread.to)
        : find((other) => other.kind === 'arrow' && other.arrow.arrow.thread.from === item.box.sized.entry);
    case 'ArrowLeft':
      return item.kind === 'arrow'
        ? toBox(item.arrow.arrow.thread.from)
        : find((other) => other.kind === 'arrow' && other.arrow.arrow.thread.to === item.box.sized.entry);
    default:
      return undefined;
  }
};

const WAYS: ReadonlyMap<string, string> = new Map([
  ['ArrowDown', 'This is the last.'],
  ['ArrowUp', 'This is the first.'],
  ['ArrowRight', 'Nothing here descends from it.'],
  ['ArrowLeft', 'It descends from nothing here.'],
  ['Home', ''],
  ['End', ''],
]);

/** What to say where a key leads no further; undefined for keys that the view does not take. */
export const endOf = (key: string): string | undefined => WAYS.get(key);
