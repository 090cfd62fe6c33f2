import type { NodeId } from '../model/ids.ts';

const PREFIX = 'dimension:';

/** A dimension as an address writes it: `dimension:food` is `food`; an id of another form is kept recognisable. */
export const toDimensionWord = (id: NodeId): string => {
  const slug = id.startsWith(PREFIX) ? id.slice(PREFIX.length) : undefined;
  if (slug !== undefined && slug !== '' && !slug.includes(':')) return slug;
  return id.includes(':') && !id.startsWith(':') ? id : `:${id}`;
};

/** The id that a word of an address stands for; the inverse of {@link toDimensionWord}, and takes whole ids too. */
export const parseDimensionWord = (word: string): NodeId => {
  if (word.startsWith(':')) return word.slice(1) as NodeId;
  return (word.includes(':') ? word : `${PREFIX}${word}`) as NodeId;
};
