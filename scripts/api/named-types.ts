import ts from 'typescript';
import { literalValues } from './literal-values.ts';
import { docOf, ownPath, type PublicSource } from './public-source.ts';

/** A type that a host page meets, as the code declares it. */
export interface NamedType {
  readonly name: string;
  readonly description: string;
  readonly text: string;
}

type Declared = ts.InterfaceDeclaration | ts.TypeAliasDeclaration;

const isDeclared = (node: ts.Declaration): node is Declared =>
  ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);

/** All types of ours that some nodes name, and that these name in turn, by name in the order of the alphabet. */
export const namedTypes = (source: PublicSource, roots: readonly ts.Node[]): readonly NamedType[] => {
  const found = new Map<string, ts.Symbol>();
  const visit = (node: ts.Node): void => {
    const symbol = ts.isTypeReferenceNode(node) ? source.symbolOf(node.typeName) : undefined;
    const declaration = symbol?.declarations?.find(isDeclared);
    if (symbol && declaration && ownPath(declaration.getSourceFile()) && !found.has(symbol.name)) {
      if (isExported(declaration)) found.set(symbol.name, symbol);
      if (!valuesOf(source, declaration)) visit(declaration);
    }
    ts.forEachChild(node, visit);
  };
  roots.forEach(visit);
  return [...found.values()]
    .map((symbol) => ({
      name: symbol.name,
      description: docOf(symbol, source.checker),
      text: textOf(source, symbol.declarations!.find(isDeclared)!),
    }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
};

const valuesOf = (source: PublicSource, declaration: Declared): readonly string[] | undefined =>
  ts.isTypeAliasDeclaration(declaration) ? literalValues(source, declaration.type) : undefined;

const isExported = (node: ts.Declaration): boolean => (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Export) > 0;

/** As written, without `export`. Texts listed elsewhere are spelt out, and so is what a file keeps to itself. */
const textOf = (source: PublicSource, declaration: Declared): string => {
  const name = declaration.name.text;
  const values = valuesOf(source, declaration);
  if (values) return `type ${name} = ${values.map((value) => `'${value}'`).join(' | ')};`;
  if (ts.isTypeAliasDeclaration(declaration) && namesOwn(source, declaration.type))
    return `type ${name} = ${spelt(source, declaration)};`;
  return declaration
    .getText()
    .replace(/^(export |declare )+/, '')
    .replaceAll('\r', '');
};

/** Whether a type stands on one that its file does not export, as ids on their brand. */
const namesOwn = (source: PublicSource, node: ts.TypeNode): boolean => {
  const declaration = ts.isTypeReferenceNode(node) && source.symbolOf(node.typeName)?.declarations?.find(isDeclared);
  return Boolean(declaration && ownPath(declaration.getSourceFile()) && !isExported(declaration));
};

const spelt = ({ checker }: PublicSource, declaration: ts.TypeAliasDeclaration): string =>
  checker.typeToString(
    checker.getTypeFromTypeNode(declaration.type),
    undefined,
    ts.TypeFormatFlags.NoTruncation |
      ts.TypeFormatFlags.InTypeAlias |
      ts.TypeFormatFlags.UseSingleQuotesForStringLiteralType,
  );
