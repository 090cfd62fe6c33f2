import type { GraphModel } from '../model/graph-model.ts';
import type { NodeId } from '../model/ids.ts';
import { byYear } from './by-year.ts';
import { dateBounds } from './date-bounds.ts';

/** Texts by whether they were there at the end of a year. */
export interface Published {
  readonly published: readonly NodeId[];
  readonly later: readonly NodeId[];
  /** Texts without a date, or with one that is not known to the year, which may be either. */
  readonly unknown: readonly NodeId[];
}

/** Reports and definitions that were published by the end of a year, by year, then id. Cost n log n in texts. */
export const publishedBy = (model: GraphModel, year: number): Published => {
  const texts = model.nodes.filter(({ kind }) => kind === 'report' || kind === 'definition');
  const dated = texts.map(({ id, when }) => ({ id, ...dateBounds(when) }));
  const inOrder = byYear(model);
  const ids = (some: typeof dated): readonly NodeId[] => some.map(({ id }) => id).sort(inOrder);
  const isOut = ({ latest = Infinity }: (typeof dated)[number]): boolean => latest <= year;
  const isLater = ({ earliest = -Infinity }: (typeof dated)[number]): boolean => earliest > year;
  return {
    published: ids(dated.filter(isOut)),
    later: ids(dated.filter(isLater)),
    unknown: ids(dated.filter((text) => !isOut(text) && !isLater(text))),
  };
};
