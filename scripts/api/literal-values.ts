import ts from 'typescript';
import type { PublicSource } from './public-source.ts';

/**
 * The texts that a type allows, in the order in which the code names them; `undefined` for a type that allows anything
 * else. `undefined` among them is left out, since an attribute is absent then.
 */
export const literalValues = (source: PublicSource, node: ts.TypeNode): readonly string[] | undefined => {
  if (ts.isParenthesizedTypeNode(node)) return literalValues(source, node.type);
  if (ts.isUnionTypeNode(node)) return joined(node.types.filter(isGiven).map((part) => literalValues(source, part)));
  if (ts.isLiteralTypeNode(node)) return ts.isStringLiteral(node.literal) ? [node.literal.text] : undefined;
  if (ts.isIndexedAccessTypeNode(node)) return itemsOf(source, node.objectType);
  if (!ts.isTypeReferenceNode(node)) return undefined;
  const alias = source.symbolOf(node.typeName)?.declarations?.find(ts.isTypeAliasDeclaration);
  return alias && literalValues(source, alias.type);
};

const isGiven = (node: ts.TypeNode): boolean => node.kind !== ts.SyntaxKind.UndefinedKeyword;

const joined = (lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined =>
  lists.includes(undefined) ? undefined : lists.flatMap((list) => list ?? []);

/** The items of a constant list, as in `(typeof VIEWS)[number]`. */
const itemsOf = ({ checker }: PublicSource, node: ts.TypeNode): readonly string[] | undefined => {
  const type = checker.getTypeFromTypeNode(node);
  if (!checker.isTupleType(type)) return undefined;
  const items = checker.getTypeArguments(type as ts.TypeReference);
  return items.every((item) => item.isStringLiteral()) ? items.map(({ value }) => value) : undefined;
};
