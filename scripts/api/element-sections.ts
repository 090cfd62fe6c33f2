import ts from 'typescript';
import type { Element } from './element-manifest.ts';
import { fieldsOf, type Field } from './events.ts';
import { code, paragraphs, table } from './markdown.ts';
import { signatureOf, type PublicMembers } from './public-members.ts';
import type { PublicSource } from './public-source.ts';
import { tokenDefaults } from './token-defaults.ts';

interface Entry {
  readonly name: string;
  readonly description?: string | undefined;
  readonly type?: { readonly text: string };
  readonly default?: string | undefined;
}

/** A text that ends like a sentence, whatever its comment ends with. */
export const asSentence = (text = ''): string => {
  const whole = text.charAt(0).toUpperCase() + text.slice(1);
  return whole === '' || /[.!?:]$/.test(whole) ? whole : `${whole}.`;
};

/** Makes links to the types that a piece of code names, as far as the page has them. */
export type TypeLinks = (text: string) => string;

const described = (description: string | undefined, links: string): string =>
  [asSentence(description), links && `See ${links}.`].filter(Boolean).join(' ');

const valuesOf = ({ type, default: usual }: Entry): string => {
  const values = [...(type?.text ?? '').matchAll(/'[^']*'/g)].map(([value]) => value);
  const ordered = [...values].sort((a, b) => Number(b === usual) - Number(a === usual));
  const list = ordered.map((value) => code(value.slice(1, -1))).join(', ');
  return ordered.length > 1 ? list : `absent; ${list || 'any text'}`;
};

const attributes = ({ attributes: list = [] }: Element): string =>
  table(
    ['attribute', 'values, the default first', 'meaning'],
    list.map((attribute) => [
      code(attribute.name),
      valuesOf(attribute as Entry),
      asSentence(attribute.description) +
        (attribute.fieldName === attribute.name ? '' : ` Its property is ${code(attribute.fieldName ?? '')}.`),
    ]),
  );

const properties = ({ members = [] }: Element, declared: PublicMembers, links: TypeLinks): string =>
  table(
    ['property', 'type', 'meaning'],
    members.flatMap((member) => {
      if (member.kind !== 'field' || 'attribute' in member) return [];
      const type = member.type?.text ?? '';
      const what = described(member.description, links(type));
      const isSet = declared.get(member.name)?.some(ts.isSetAccessor);
      return [[code(member.name), code(type), isSet ? what : `${what} Read only.`]];
    }),
  );

const methods = (element: Element, members: PublicMembers, links: TypeLinks): string =>
  table(
    ['method', 'what it does'],
    (element.members ?? []).flatMap((member) => {
      const declaration = members.get(member.name)?.find(ts.isMethodDeclaration);
      if (member.kind !== 'method' || !declaration) return [];
      const signature = signatureOf(member.name, declaration);
      return [[code(signature), described(member.description, links(signature))]];
    }),
  );

const detailTable = (fields: readonly Field[], nameOf: (name: string) => string, links: TypeLinks): string =>
  table(
    ['event', 'detail', 'meaning'],
    fields.map(({ name, type, description }) => {
      const detail = type.replaceAll('readonly ', '');
      return [
        code(nameOf(name)),
        detail === 'object' ? 'none' : code(detail.replaceAll(/; }/g, ' }')),
        described(description, links(detail)),
      ];
    }),
  );

const named = (head: string, list: readonly Entry[] = []): string =>
  table(
    [head, 'meaning'],
    list.map(({ name, description }) => [name === '' ? '(default)' : code(name), asSentence(description)]),
  );

const customProperties = ({ cssProperties = [] }: Element): string => {
  const defaults = tokenDefaults();
  const open = new Set(cssProperties.map(({ name }) => name));
  return paragraphs(
    table(
      ['custom property', 'meaning', 'light', 'dark'],
      cssProperties.map(({ name, description }) => {
        const { light, dark } = defaults.get(name)!;
        return [code(name), asSentence(description), code(light), light === dark ? 'the same' : code(dark)];
      }),
    ),
    'These are there too, but they are not to be set: they are colours of the drawn picture, and a legend in other colours than its picture would mislead.',
    [...defaults]
      .filter(([name]) => !open.has(name))
      .map(([name, { light, dark }]) => `${code(name)} ${light} / ${dark}`)
      .join(' · '),
  );
};

/** The part of the reference about the element: everything that a page can set, call, hear, fill and style. */
export const elementSections = (
  source: PublicSource,
  element: Element,
  members: PublicMembers,
  links: TypeLinks,
): string =>
  paragraphs(
    '## The element',
    element.description ?? '',
    '### Attributes',
    'Each attribute has a property of the same name, unless the table gives another.',
    attributes(element),
    '### Properties',
    properties(element, members, links),
    '### Methods',
    methods(element, members, links),
    '### Events',
    'They bubble, and come out of shadow trees. The detail is the `detail` of the event.',
    detailTable(fieldsOf(source, 'StemmaFacts'), (name) => name, links),
    '### Requests',
    'Before each change that a reader asks for, one of these goes out. `preventDefault()` refuses it. What the page changes itself is not asked for.',
    detailTable(fieldsOf(source, 'RequestDetails'), (name) => `stemma-${name}-request`, links),
    '### Slots',
    named('slot', element.slots),
    '### Parts',
    'For `stemma-explorer::part(…)`. What is inside a part may change.',
    named('part', element.cssParts),
    '### Custom properties',
    'Set them on the element, not on the page around it. The network is drawn on a canvas, in the colours of the theme: their colours do not reach it.',
    customProperties(element),
  );
