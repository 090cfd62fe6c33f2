/** A small strict reader of XML without declarations: throws where a text is not well-formed. */

/** An element as it was read. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

const ENTITY: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
]);
/** What XML 1.0 allows: https://www.w3.org/TR/xml/#charsets, without the controls it discourages. */
const ALLOWED = /^[\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
const TAG = /<(\/?)([A-Za-z][\w:-]*)((?:\s[\w:-]+="[^"<]*")*)\s*(\/?)>/y;

const plain = (text: string): string => {
  if (/[<>]/.test(text)) throw new Error(`a bare bracket in “${text.slice(0, 80)}”`);
  return text.replace(/&([^;]*;)?/g, (whole, name = '') => {
    const found = ENTITY.get((name as string).slice(0, -1));
    if (found === undefined) throw new Error(`“${whole}” is no entity`);
    return found;
  });
};

const attributesOf = (text: string): ReadonlyMap<string, string> => {
  const found = new Map<string, string>();
  for (const [, name = '', value = ''] of text.matchAll(/\s([\w:-]+)="([^"]*)"/g)) {
    if (found.has(name)) throw new Error(`the attribute ${name} stands twice`);
    found.set(name, plain(value));
  }
  return found;
};

/** The one element of a text. */
export const readXml = (text: string): XmlElement => {
  if (!ALLOWED.test(text)) throw new Error('a character that XML does not allow');
  const root: { children: (XmlElement | string)[] } = { children: [] };
  const open: { name: string; children: (XmlElement | string)[] }[] = [{ name: '', ...root }];
  let at = 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const end = next < 0 ? text.length : next;
    if (end > at) open.at(-1)!.children.push(plain(text.slice(at, end)));
    if (next < 0) break;
    TAG.lastIndex = next;
    const tag = TAG.exec(text);
    if (!tag) throw new Error(`no tag: ${text.slice(next, next + 80)}`);
    const [whole, isEnd, name = '', attributes = '', isEmpty] = tag;
    at = next + whole.length;
    if (isEnd) {
      const { name: opened } = open.pop()!;
      if (opened !== name) throw new Error(`${name} ends where ${opened} is open`);
      continue;
    }
    const element = { name, attributes: attributesOf(attributes), children: [] as (XmlElement | string)[] };
    open.at(-1)!.children.push(element);
    if (!isEmpty) open.push(element);
  }
  const [only, ...more] = open[0]!.children;
  if (open.length !== 1 || typeof only !== 'object' || more.length > 0) throw new Error('not one whole element');
  return only;
};

/** All elements from one on, itself first, in the order of the text. */
export const allOf = (element: XmlElement): readonly XmlElement[] => [
  element,
  ...element.children.flatMap((child) => (typeof child === 'string' ? [] : allOf(child))),
];

/** The text of an element and of what it contains. */
export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');

/** The texts of all elements of one name. */
export const textsOf = (element: XmlElement, name: string): readonly string[] =>
  allOf(element)
    .filter((one) => one.name === name)
    .map(textOf);
