import { counted, listed } from '../../state/wording.ts';
import type { LineageContent, Omission } from './entry.ts';

const WHY: readonly (readonly [Omission, string])[] = [
  ['parts', 'about single elements'],
  ['acts', 'between an idea and an actor or measure'],
  ['critiques', 'critical of an actor'],
  ['ideas', 'between ideas'],
  ['others', 'with neither definition, report nor idea at an end'],
];

/** Which lineage claims the picture leaves out, in short and with the reasons; undefined if it has them all. */
export const omittedNote = (
  omitted: LineageContent['omitted'],
): { readonly title: string; readonly text: string } | undefined => {
  const total = [...omitted.values()].reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  const parts = WHY.flatMap(([why, words]) => (omitted.has(why) ? [`${omitted.get(why)!} ${words}`] : []));
  return {
    title: `${counted(total, 'lineage claim')} not drawn`,
    text: `${listed(parts)}. They stand in the network and the table.`,
  };
};
