import { escapedMarkup } from '../../src/base/escaped-markup.ts';

/** A piece of HTML that is safe to put into a page as it is. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What a template takes: texts are escaped, pieces of HTML are not; lists are joined and `undefined` is left out. */
export type MarkupValue = Markup | string | number | undefined | readonly MarkupValue[];

const written = (value: MarkupValue): string => {
  if (value === undefined) return '';
  if (value instanceof Markup) return value.text;
  return typeof value === 'object' ? value.map(written).join('') : escapedMarkup(String(value));
};

/** HTML from a template: whatever is put in is escaped unless it was made by a template itself. */
export const markup = (strings: TemplateStringsArray, ...values: readonly MarkupValue[]): Markup =>
  new Markup(String.raw({ raw: strings }, ...values.map(written)));
