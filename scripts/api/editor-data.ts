import type { Element } from './element-manifest.ts';

interface Valued {
  readonly name: string;
  readonly type?: { readonly text: string };
  readonly description?: string;
  readonly default?: string;
}

/** The texts that a type such as `'auto' | 'none'` allows. */
const valuesIn = ({ type }: Valued): readonly string[] =>
  [...(type?.text ?? '').matchAll(/'([^']*)'/g)].map(([, value = '']) => value);

const markdown = (value: string): object => ({ kind: 'markdown', value });

/** Custom data of VS Code for HTML: the tag with its attributes and their values. */
export const htmlCustomData = ({ tagName, description = '', attributes = [] }: Element): object => ({
  version: 1.1,
  tags: [
    {
      name: tagName,
      description: markdown(description),
      attributes: (attributes as readonly Valued[]).map((attribute) => ({
        name: attribute.name,
        description: markdown(attribute.description ?? ''),
        ...(valuesIn(attribute).length > 0 && { values: valuesIn(attribute).map((name) => ({ name })) }),
      })),
    },
  ],
});

const named = ({ name, description = '' }: Valued): object => ({ name, description });

const typed = (item: Valued): object => ({ ...named(item), type: item.type?.text });

const attributeOf = (item: Valued): object => ({
  ...named(item),
  value: { type: valuesIn(item).length > 0 ? valuesIn(item).map((value) => `'${value}'`) : 'string' },
  ...(item.default !== undefined && { default: item.default.replaceAll("'", '') }),
});

/** Web types of JetBrains: the tag with attributes, slots, properties, events, parts and custom properties. */
export const webTypes = (element: Element, { name, version }: { name: string; version: string }): object => ({
  name,
  version,
  'js-types-syntax': 'typescript',
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: [
        {
          ...named({ name: element.tagName!, ...(element.description && { description: element.description }) }),
          attributes: (element.attributes as readonly Valued[]).map(attributeOf),
          slots: (element.slots ?? []).map(named),
          js: {
            properties: (element.members ?? []).filter(({ kind }) => kind === 'field').map(typed),
            events: (element.events ?? []).map(typed),
          },
          css: {
            parts: (element.cssParts ?? []).map(named),
            properties: (element.cssProperties ?? []).map(named),
          },
        },
      ],
    },
  },
});
