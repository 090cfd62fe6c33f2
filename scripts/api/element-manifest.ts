import { create, ts as analyzed } from '@custom-elements-manifest/analyzer/index.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import type { InitializeParams } from '@custom-elements-manifest/analyzer';
import ts from 'typescript';
import { eventsOf } from './events.ts';
import { literalValues } from './literal-values.ts';
import { publicMembers } from './public-members.ts';
import { tokenDefaults } from './token-defaults.ts';
import { oneLine, ownPath, textOf, type PublicSource } from './public-source.ts';

/** A custom-elements manifest, https://github.com/webcomponents/custom-elements-manifest. */
export type Package = InitializeParams['customElementsManifest'];
type Module = Package['modules'][number];
type Declaration = NonNullable<Module['declarations']>[number];

/** `<stemma-explorer>` as the manifest describes it. */
export type Element = Extract<Declaration, { readonly customElement: true }>;
type Member = NonNullable<Element['members']>[number];
type CssProperty = NonNullable<Element['cssProperties']>[number];

const NAME = 'StemmaExplorer';
const TAG = 'stemma-explorer';
const CLASS_MODULE = 'dist/lib/elements.js';
const DEFINING_MODULE = 'dist/lib/index.js';

/** The public element with all that it inherits: what a host page can set, call, hear, fill and style. */
export const explorerElement = (source: PublicSource): Element => {
  const type = source.checker.getDeclaredTypeOfSymbol(source.exportsOf('components/index.ts').get(NAME)!);
  const found = analyse(filesOf(type));
  const known = publicMembers(source);
  const members = (found.members ?? [])
    .filter((member) => known.has(member.name) && !member.static)
    .map((member) => toPublic(source, type, member));
  return {
    ...found,
    description: oneLine(found.description ?? ''),
    tagName: TAG,
    customElement: true,
    superclass: { name: 'LitElement', package: 'lit' },
    members,
    attributes: (found.attributes ?? []).map(({ inheritedFrom, ...attribute }) => {
      const { type: text, description } = members.find(({ name }) => name === attribute.fieldName) as Member & Field;
      return { ...attribute, ...(text && { type: text }), ...(description && { description }) };
    }),
    events: [...eventsOf(source)],
    slots: (found.slots ?? []).map(withOneLine),
    cssParts: (found.cssParts ?? []).map(withOneLine),
    cssProperties: [...customProperties(source)],
  };
};

/** Custom properties that a page may set: they are listed where all of them are declared. */
const customProperties = ({ checker, exportsOf }: PublicSource): readonly CssProperty[] => {
  const tags = exportsOf('components/shared/tokens.ts').get('tokens')?.getJsDocTags(checker) ?? [];
  const defaults = tokenDefaults();
  return tags
    .filter(({ name }) => name === 'cssproperty')
    .map(({ text }) => {
      const [, name = '', description = ''] = /^(\S+)\s+-\s+(.*)$/s.exec(ts.displayPartsToString(text)) ?? [];
      const found = defaults.get(name);
      if (!found) throw new Error(`No custom property is called ${name}.`);
      return { name, description: oneLine(description), default: found.written };
    });
};

/** The manifest of the package: one public element. The elements inside it are its own affair and not listed. */
export const elementManifest = (element: Element): Package => {
  const declaration = { name: NAME, module: CLASS_MODULE };
  return {
    schemaVersion: '1.0.0',
    readme: 'README.md',
    modules: [
      {
        kind: 'javascript-module',
        path: CLASS_MODULE,
        declarations: [element],
        exports: [{ kind: 'js', name: NAME, declaration }],
      },
      {
        kind: 'javascript-module',
        path: DEFINING_MODULE,
        declarations: [],
        exports: [
          { kind: 'js', name: NAME, declaration },
          { kind: 'custom-element-definition', name: TAG, declaration },
        ],
      },
    ],
  };
};

type Field = Extract<Member, { readonly kind: 'field' }>;

/** Our files that the class and what it inherits are declared in. */
const filesOf = (type: ts.Type): readonly string[] => {
  const declarations = type.getProperties().flatMap((member) => member.declarations ?? []);
  return [...new Set(declarations.flatMap((declaration) => ownPath(declaration.getSourceFile()) ?? []))];
};

const analyse = (files: readonly string[]): Element => {
  const modules = files.map((file) =>
    analyzed.createSourceFile(file, textOf(file), analyzed.ScriptTarget.ES2022, true),
  );
  const found = create({ modules, plugins: litPlugin(), context: { dev: false } });
  const declarations = found.modules.flatMap((module) => module.declarations ?? []);
  const element = declarations.find(({ name }) => name === NAME);
  if (!element) throw new Error(`${NAME} is not declared in ${files.join(', ')}.`);
  return element as Element;
};

/** A member of our own, with the values that its type allows spelt out. */
const toPublic = (source: PublicSource, type: ts.Type, { inheritedFrom, ...member }: Member): Member => {
  const described = withOneLine(member);
  if (described.kind !== 'field') return described;
  const declaration = type.getProperty(described.name)?.declarations?.find(hasType);
  const values = declaration && literalValues(source, declaration.type);
  if (values) return { ...described, type: { text: values.map((value) => `'${value}'`).join(' | ') } };
  return described;
};

const hasType = (node: ts.Declaration): node is ts.Declaration & { readonly type: ts.TypeNode } =>
  (ts.isPropertyDeclaration(node) || ts.isGetAccessor(node)) && node.type !== undefined;

const withOneLine = <T extends { readonly description?: string }>(item: T): T =>
  item.description === undefined ? item : { ...item, description: oneLine(item.description) };
