import ts from 'typescript';
import { docOf, oneLine, type PublicSource } from './public-source.ts';

/** An event of `<stemma-explorer>` as the manifest has it. */
export interface EventEntry {
  readonly name: string;
  readonly type: { readonly text: string };
  readonly description: string;
}

/** A field of an interface: its name, its type as written and what is said about it. */
export interface Field {
  readonly name: string;
  readonly type: string;
  readonly description: string;
}

/** The fields of an interface that `stemma/elements` exports, in order of writing. */
export const fieldsOf = ({ checker, exportsOf }: PublicSource, name: string): readonly Field[] => {
  const symbol = exportsOf('components/index.ts').get(name);
  if (!symbol) throw new Error(`components/index.ts does not export ${name}.`);
  return checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol)).map((field) => {
    const declaration = field.declarations?.find(ts.isPropertySignature);
    return { name: field.name, type: oneLine(declaration?.type?.getText() ?? ''), description: docOf(field, checker) };
  });
};

/** Facts that the element tells, then requests, one for each wish of a reader. */
export const eventsOf = (source: PublicSource): readonly EventEntry[] => [
  ...fieldsOf(source, 'StemmaFacts').map(({ name, description }) => ({
    name,
    type: { text: `CustomEvent<StemmaFacts['${name}']>` },
    description,
  })),
  ...fieldsOf(source, 'RequestDetails').map(({ name, description }) => ({
    name: `stemma-${name}-request`,
    type: { text: `StemmaRequest<'${name}'>` },
    description,
  })),
];
