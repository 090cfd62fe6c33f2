import { escapedMarkup } from '../../base/escaped-markup.ts';

/**
 * A small builder of SVG text. Names of elements and attributes come from closed lists, so no style, link or handler
 * can be written; text and values are escaped, so nothing from a file becomes markup.
 */

/** Elements that a picture is made of. */
export type ElementName =
  | 'svg'
  | 'title'
  | 'desc'
  | 'defs'
  | 'pattern'
  | 'clipPath'
  | 'g'
  | 'path'
  | 'rect'
  | 'circle'
  | 'line'
  | 'text'
  | 'tspan';

/** Attributes that a picture needs. */
export type AttributeName =
  | 'xmlns'
  | 'id'
  | 'class'
  | 'role'
  | 'lang'
  | 'aria-labelledby'
  | 'width'
  | 'height'
  | 'viewBox'
  | 'transform'
  | 'opacity'
  | 'fill'
  | 'fill-opacity'
  | 'stroke'
  | 'stroke-width'
  | 'stroke-linecap'
  | 'stroke-linejoin'
  | 'stroke-dasharray'
  | 'paint-order'
  | 'clip-path'
  | 'patternUnits'
  | 'd'
  | 'x'
  | 'y'
  | 'x1'
  | 'y1'
  | 'x2'
  | 'y2'
  | 'cx'
  | 'cy'
  | 'r'
  | 'rx'
  | 'font-family'
  | 'font-size'
  | 'font-weight'
  | 'font-style'
  | 'font-variant-numeric'
  | 'letter-spacing'
  | 'text-anchor'
  | 'text-decoration'
  | 'xml:space';

/** Values by name; what is `undefined` is not written. */
export type Attributes = Readonly<Partial<Record<AttributeName, string | number | undefined>>>;

/** Text that is already SVG. */
export interface Markup {
  readonly svg: string;
}

/** What stands inside an element: elements, and plain text that is escaped. */
export type Child = Markup | string | undefined | false | readonly Child[];

/** What XML 1.0 has no place for: control characters, halves of surrogate pairs, and the two that are no characters. */
const FORBIDDEN = /[\0-\x08\x0B\x0C\x0E-\x1F\x7F-\x9F\p{Cs}\uFFFE\uFFFF]/gu;

/** Any text as XML text or attribute value: what may not stand there shows as U+FFFD, line ends are spaces. */
export const escaped = (text: string): string =>
  escapedMarkup(text.replace(FORBIDDEN, '\uFFFD').replace(/[\t\n\r]/g, ' '));

/** A number as it is written: at most two decimals, never `-0`. Throws where it is not finite. */
export const written = (value: number): string => {
  if (!Number.isFinite(value)) throw new RangeError('A picture needs finite numbers.');
  return String(Math.round(value * 100) / 100 + 0);
};

/** Attributes as they stand in a start tag, each with a space before it. */
export const attributesText = (attributes: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(attributes)
    .map(([name, value]) =>
      value === undefined ? '' : ` ${name}="${typeof value === 'number' ? written(value) : escaped(value)}"`,
    )
    .join('');

const isMarkup = (child: Child): child is Markup => typeof child === 'object' && 'svg' in child;

/** What stands between two tags: texts escaped, elements as they are. */
export const childText = (child: Child): string => {
  if (child === undefined || child === false) return '';
  if (typeof child === 'string') return escaped(child);
  return isMarkup(child) ? child.svg : child.map(childText).join('');
};

/** One element with its attributes and what stands in it. */
export const el = (name: ElementName, attributes: Attributes, ...children: readonly Child[]): Markup => {
  const content = childText(children);
  const start = `<${name}${attributesText(attributes)}`;
  return { svg: content === '' ? `${start}/>` : `${start}>${content}</${name}>` };
};
