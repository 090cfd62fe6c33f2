/** A piece of HTML that is safe to put into a page as it is. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What a template takes: texts are escaped, pieces of HTML are not; lists are joined and `undefined` is left out. */
export type MarkupValue = Markup | string | number | undefined | readonly MarkupValue[];

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** A text as HTML, for content and for values of attributes in double quotes. */
export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES.get(sign)!);

const written = (value: MarkupValue): string => {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.text;
  return typeof value === 'object' ? value.map(written).join('') : escaped(String(value));
};

/** HTML from a template: whatever is put in is escaped unless it was made by a template itself. */
export const markup = (strings: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup =>
  new Markup(String.raw({ raw: strings }, ...values.map(written)));
