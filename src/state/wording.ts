import type { GraphModel } from '../model/graph-model.ts';
import type { Basis, Locator } from '../model/records.ts';

/** A number with its noun: "1 node", "1,204 nodes". */
export const counted = (count: number, singular: string, plural = `${singular}s`): string =>
  `${count.toLocaleString('en')} ${count === 1 ? singular : plural}`;

/** Items as English writes them: "a", "a and b", "a, b and c". */
export const listed = (items: readonly string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** An id that is made of words: "line-of-effort" → "line of effort". */
export const spaced = (slug: string): string => slug.replaceAll('-', ' ');

/** The name of the kind of a node. */
export const kindText = (model: GraphModel, kind: string): string => model.kind(kind)?.label ?? spaced(kind);

const BASIS_TEXT: Readonly<Record<Basis, string>> = {
  stated: 'stated',
  table: 'stated in a table',
  figure: 'stated in a figure',
  inferred: 'inferred',
  complement: 'read from a closed list',
};

/** What a basis says about its claim. */
export const basisText = (basis: Basis): string => BASIS_TEXT[basis];

const BARE_PLACES: ReadonlySet<string> = new Set(['section', 'heading', 'chapter', 'title']);

/** A locator as a reader says it: "The European Union, footnote 16, page 5". */
export const locatorText = (locator: Locator | undefined): string =>
  Object.entries(locator ?? {})
    .map(([place, value]) => (BARE_PLACES.has(place) ? String(value) : `${spaced(place)} ${value}`))
    .join(', ');
