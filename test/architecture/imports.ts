import { posix } from 'node:path';
import ts from 'typescript';
import type { CodeFile } from './code-files.ts';

/** One import or re-export of a file. */
export interface Import {
  readonly from: string;
  /** A path from the root, or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
  /** Whether nothing of it is left when the code runs. */
  readonly isType: boolean;
  readonly isReExport: boolean;
}

interface Found {
  readonly specifier: string;
  readonly isType: boolean;
  readonly isReExport: boolean;
}

const textOf = (node: ts.Node | undefined): string | undefined =>
  node && ts.isStringLiteralLike(node) ? node.text : undefined;

const onlyTypes = (elements: ts.NodeArray<ts.ImportSpecifier | ts.ExportSpecifier>): boolean =>
  elements.length > 0 && elements.every(({ isTypeOnly }) => isTypeOnly);

const isTypeImport = ({ importClause }: ts.ImportDeclaration): boolean => {
  if (!importClause) return false;
  const { namedBindings, name } = importClause;
  if (importClause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  return !name && namedBindings !== undefined && ts.isNamedImports(namedBindings) && onlyTypes(namedBindings.elements);
};

const isTypeExport = ({ isTypeOnly, exportClause }: ts.ExportDeclaration): boolean =>
  isTypeOnly || (exportClause !== undefined && ts.isNamedExports(exportClause) && onlyTypes(exportClause.elements));

const readNode = (node: ts.Node): Found | undefined => {
  const found = (specifier: string | undefined, isType: boolean, isReExport = false): Found | undefined =>
    specifier === undefined ? undefined : { specifier, isType, isReExport };
  if (ts.isImportDeclaration(node)) return found(textOf(node.moduleSpecifier), isTypeImport(node));
  if (ts.isExportDeclaration(node)) return found(textOf(node.moduleSpecifier), isTypeExport(node), true);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return found(textOf(node.argument.literal), true);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return found(textOf(node.arguments[0]), false);
  }
  return undefined;
};

const resolve = (from: string, specifier: string): { readonly to: string; readonly isPackage: boolean } => {
  const path = specifier.replace(/\?.*$/, '');
  return path.startsWith('.')
    ? { to: posix.join(posix.dirname(from), path), isPackage: false }
    : { to: path, isPackage: true };
};

/** What a file imports, statically or not, in order of writing. */
export const importsOf = ({ path, text }: CodeFile): readonly Import[] => {
  const imports: Import[] = [];
  const visit = (node: ts.Node): void => {
    const found = readNode(node);
    if (found)
      imports.push({
        from: path,
        ...resolve(path, found.specifier),
        isType: found.isType,
        isReExport: found.isReExport,
      });
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return imports;
};
