import type { LineageContent, Omission } from './entry.ts';

const LIST = new Intl.ListFormat('en-GB');

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
    title: `${total} lineage ${total === 1 ? 'claim' : 'claims'} not drawn`,
    text: `${LIST.format(parts)}. They stand in the network and the table.`,
  };
};
