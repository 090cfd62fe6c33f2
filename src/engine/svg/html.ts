import { attributesText, childText, type Child, type Markup } from './xml.ts';

/** Elements of HTML that stand around a picture. None is void, so each has an end tag. */
export type HtmlName =
  | 'figure'
  | 'figcaption'
  | 'p'
  | 'ol'
  | 'ul'
  | 'li'
  | 'table'
  | 'caption'
  | 'thead'
  | 'tbody'
  | 'tr'
  | 'th'
  | 'td'
  | 'q';

/** Attributes that these need; none is a style or an address. */
export type HtmlAttributes = Readonly<Partial<Record<'lang' | 'scope' | 'class', string>>>;

/** One element of HTML; texts are escaped as in SVG. */
export const tag = (name: HtmlName, attributes: HtmlAttributes, ...children: readonly Child[]): Markup => ({
  svg: `<${name}${attributesText(attributes)}>${childText(children)}</${name}>`,
});
