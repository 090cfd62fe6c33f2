import { addressSection, coreSection, limitsSection, problemsSection, typesSection } from './code-sections.ts';
import { commandSection } from './command-section.ts';
import { explorerElement, type Element } from './element-manifest.ts';
import { fieldsOf } from './events.ts';
import { elementSections, type TypeLinks } from './element-sections.ts';
import { paragraphs } from './markdown.ts';
import { namedTypes, type NamedType } from './named-types.ts';
import { publicMembers } from './public-members.ts';
import { openPublicSource, type PublicSource } from './public-source.ts';

const HEAD = `# Reference

What a page, a program or a command line can rely on. How to begin is told in [Getting started](site/getting-started.md); what the words mean, in [Data model](site/data-model.md). This page is made from the code and its comments by \`npm run reference\`.`;

const linksTo =
  (types: readonly NamedType[]): TypeLinks =>
  (text) => {
    const names = new Set([...text.matchAll(/\b[A-Z]\w+/g)].map(([name]) => name));
    const known = types.filter(({ name }) => names.has(name));
    return known.map(({ name }) => `[${name}](#${name.toLowerCase()})`).join(', ');
  };

/** Types of the elements' side that a page can name but not import. */
const checkExported = (source: PublicSource, types: readonly NamedType[]): void => {
  const exported = source.exportsOf('components/index.ts');
  const missing = types.filter(({ name }) => !exported.has(name)).map(({ name }) => name);
  if (missing.length > 0) throw new Error(`components/index.ts should export the types ${missing.join(', ')}.`);
};

/** Attributes that templates of frameworks would refuse. */
const checkTyped = (source: PublicSource, { attributes = [] }: Element): void => {
  const typed = new Set(fieldsOf(source, 'StemmaExplorerAttributes').map(({ name }) => name));
  const missing = attributes.filter(({ name }) => !typed.has(name)).map(({ name }) => name);
  if (missing.length > 0) throw new Error(`StemmaExplorerAttributes should have ${missing.join(', ')}.`);
};

/** The page `docs/reference.md`, made of what the code says. */
export const referenceText = async (): Promise<string> => {
  const source = openPublicSource();
  const element = explorerElement(source);
  const members = publicMembers(source);
  const shown = (element.members ?? []).flatMap(({ name }) => members.get(name) ?? []);
  const details = ['StemmaFacts', 'RequestDetails'].flatMap(
    (name) => source.exportsOf('components/index.ts').get(name)?.declarations ?? [],
  );
  const types = namedTypes(source, [...shown, ...details]);
  checkExported(source, types);
  checkTyped(source, element);
  const links = linksTo(types);
  const page = paragraphs(
    HEAD,
    elementSections(source, element, members, links),
    addressSection(source),
    typesSection(types),
    coreSection(source, links),
    await commandSection(),
    limitsSection(source),
    problemsSection(source),
  );
  return `${page}\n`;
};
