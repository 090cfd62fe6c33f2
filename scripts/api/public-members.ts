import ts from 'typescript';
import { oneLine, ownPath, type PublicSource } from './public-source.ts';

const HIDDEN = ts.ModifierFlags.Private | ts.ModifierFlags.Protected | ts.ModifierFlags.Static;

const isHidden = (node: ts.Declaration): boolean =>
  (ts.getCombinedModifierFlags(node) & HIDDEN) !== 0 ||
  ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal');

/** Declarations of one public member of the element, by its name: a property, its accessors, or a method. */
export type PublicMembers = ReadonlyMap<string, readonly ts.Declaration[]>;

/** Everything that our own files declare on the element, inherited or not, that is neither hidden nor `@internal`. */
export const publicMembers = ({ checker, exportsOf }: PublicSource): PublicMembers => {
  const type = checker.getDeclaredTypeOfSymbol(exportsOf('components/index.ts').get('StemmaExplorer')!);
  return new Map(
    type.getProperties().flatMap((symbol) => {
      const own = (symbol.declarations ?? []).filter((node) => ownPath(node.getSourceFile()));
      return own.length > 0 && !symbol.name.startsWith('#') && !symbol.name.startsWith('__') && !own.some(isHidden)
        ? [[symbol.name, own]]
        : [];
    }),
  );
};

/** A function as somebody calls it: `load(input?: LoadInput, options?: LoadOptions): Promise<LoadReport>`. */
export const signatureOf = (name: string, declaration: ts.MethodDeclaration | ts.ArrowFunction): string => {
  const parameters = declaration.parameters.map((parameter) => {
    const isOptional = parameter.questionToken !== undefined || parameter.initializer !== undefined;
    const called = ts.isIdentifier(parameter.name) ? parameter.name.text : 'options';
    return `${called}${isOptional ? '?' : ''}: ${oneLine(parameter.type?.getText() ?? 'unknown')}`;
  });
  const variables = declaration.typeParameters?.map((variable) => variable.getText()).join(', ');
  const given = declaration.type ? `: ${oneLine(declaration.type.getText())}` : '';
  return `${name}${variables ? `<${variables}>` : ''}(${parameters.join(', ')})${given}`;
};
