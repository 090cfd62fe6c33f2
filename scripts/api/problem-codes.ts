import ts from 'typescript';
import type { PublicSource } from './public-source.ts';

/** Codes of problems, each with the sentences that come with it; what is filled in stands as `…`. */
export type ProblemCodes = ReadonlyMap<string, readonly string[]>;

/** Collects every code that the sources give a problem, in the order of the alphabet. */
export const problemCodes = (source: PublicSource): ProblemCodes => {
  const found = new Map<string, Set<string>>();
  const note = (code: ts.Expression | undefined, message: ts.Expression | undefined): void => {
    for (const name of code ? textsOf(code) : []) {
      const known = found.get(name) ?? new Set<string>();
      for (const sentence of sentencesOf(source, message)) known.add(sentence);
      found.set(name, known);
    }
  };
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) note(valueOf(source, node, 'code'), valueOf(source, node, 'message'));
    if (ts.isCallExpression(node) && node.expression.getText() === 'refusal')
      note(node.arguments[0], node.arguments[1]);
    ts.forEachChild(node, visit);
  };
  source.ownFiles.forEach(visit);
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, sentences]) => [code, [...sentences]]));
};

const valueOf = (
  { checker }: PublicSource,
  record: ts.ObjectLiteralExpression,
  name: string,
): ts.Expression | undefined => {
  const property = record.properties.find((each) => each.name?.getText() === name);
  if (property && ts.isPropertyAssignment(property)) return property.initializer;
  if (!property || !ts.isShorthandPropertyAssignment(property)) return undefined;
  const declaration = checker.getShorthandAssignmentValueSymbol(property)?.valueDeclaration;
  return declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined;
};

/** The texts that an expression may be, as far as they are written where it stands. */
const textsOf = (node: ts.Expression): readonly string[] => {
  if (ts.isStringLiteralLike(node)) return [node.text];
  return ts.isConditionalExpression(node) ? [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)] : [];
};

/** What a message may say, as far as it is written and not only handed on. */
const sentencesOf = (source: PublicSource, node: ts.Expression | undefined): readonly string[] => {
  if (!node) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node))
    return [...sentencesOf(source, node.whenTrue), ...sentencesOf(source, node.whenFalse)];
  if (ts.isTemplateExpression(node)) {
    const text = node.head.text + node.templateSpans.map(({ literal }) => `…${literal.text}`).join('');
    return /[a-z]/.test(text) ? [text] : [];
  }
  const declaration = ts.isIdentifier(node) ? source.symbolOf(node)?.valueDeclaration : undefined;
  return declaration && ts.isVariableDeclaration(declaration) ? sentencesOf(source, declaration.initializer) : [];
};
