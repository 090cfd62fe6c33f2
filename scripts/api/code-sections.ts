import ts from 'typescript';
import { ADDRESS_KEYS, separatorOf } from '../../src/state/address-keys.ts';
import { asSentence, type TypeLinks } from './element-sections.ts';
import { code, codeBlock, paragraphs, table } from './markdown.ts';
import type { NamedType } from './named-types.ts';
import { problemCodes } from './problem-codes.ts';
import { signatureOf } from './public-members.ts';
import { docOf, oneLine, type PublicSource } from './public-source.ts';

/** Numbers that limit what is read and written: where each stands, and what it limits where its name does not say. */
const LIMITS = [
  ['src/model/limits.ts', 'DEFAULT_LIMITS', undefined],
  ['src/sources/input-text.ts', 'MOST_BYTES', 'bytes of a file or an answer'],
  ['src/model/schema.ts', 'MAX_ID', 'characters of an id'],
  ['src/model/schema.ts', 'MAX_LABEL', 'characters of a label'],
  ['src/model/schema.ts', 'MAX_TEXT', 'characters of any other text'],
  ['src/model/limits.ts', 'MAX_POSITION', 'distance of a place from the middle'],
  ['src/state/write-address.ts', 'LONGEST_ADDRESS', 'characters of an address that is written'],
] as const;

/** The comment of each key, which stands before it in its list. */
const keyMeanings = (source: PublicSource): ReadonlyMap<string, string> => {
  const [list] = source.declarationsOf('src/state/address-keys.ts', 'ADDRESS_KEYS');
  const items: ts.StringLiteral[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node)) items.push(node);
    ts.forEachChild(node, visit);
  };
  visit(list!);
  return new Map(items.map((item) => [item.text, oneLine(commentBefore(item))]));
};

const commentBefore = (node: ts.Node): string => {
  const text = node.getSourceFile().text;
  const [last] = (ts.getLeadingCommentRanges(text, node.getFullStart()) ?? []).slice(-1);
  return last ? text.slice(last.pos, last.end).replace(/^\/\*\*|\*\/$/g, '') : '';
};

/** The keys of a view address. */
export const addressSection = (source: PublicSource): string => {
  const meanings = keyMeanings(source);
  const pairs = ADDRESS_KEYS.filter((key) => separatorOf(key) === '..');
  return paragraphs(
    '## The view address',
    'The view as text, such as `view=lineage&sel=report:hdr-1994&dim=food+health`: in the attribute `state`, in the property `address`, in stories and behind the `#` of a page. Only what differs from the usual is written. Unknown keys are passed over; ids that are gone are named to the reader.',
    `Values of a key are joined by ${code('+')}; those of ${pairs.map(code).join(', ')}, which lead from one to another, by ${code('..')}.`,
    table(
      ['key', 'meaning'],
      ADDRESS_KEYS.map((key) => [code(key), meanings.get(key) ?? '']),
    ),
  );
};

/** The types that members and events name. */
export const typesSection = (types: readonly NamedType[]): string =>
  paragraphs(
    '## Types',
    'All of them are exported by `stemma/elements`.',
    ...types.flatMap(({ name, description, text }) => [`### ${name}`, asSentence(description), codeBlock('ts', text)]),
  );

/** The functions of `stemma/core`. */
export const coreSection = (source: PublicSource, links: TypeLinks): string => {
  const entries = [...source.exportsOf('src/index.ts')].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = entries.flatMap(([name, symbol]) => {
    const declaration = symbol.valueDeclaration;
    if (!declaration || !ts.isVariableDeclaration(declaration)) return [];
    const { initializer } = declaration;
    const signature = initializer && ts.isArrowFunction(initializer) ? signatureOf(name, initializer) : name;
    const seen = links(signature);
    return [[code(signature), asSentence(docOf(symbol, source.checker)) + (seen && ` See ${seen}.`)]];
  });
  return paragraphs(
    '## stemma/core',
    'For Node and for pages without the element. It also exports the types that its functions take and give.',
    table(['function', 'what it does'], rows),
  );
};

/** What is read at most. */
export const limitsSection = (source: PublicSource): string => {
  const rows = LIMITS.flatMap(([file, name, label]) =>
    source
      .declarationsOf(file, name)
      .flatMap(numbersIn)
      .map(([key, value]) => [label ?? code(key), value.toLocaleString('en')]),
  );
  return paragraphs(
    '## Limits',
    'What is larger is refused by name. Those with a name of their own can be given to `parseDataset` as `limits`.',
    table(['limit', 'value'], rows),
  );
};

/** Numbers within a declaration, each with the name it is given to. */
const numbersIn = (node: ts.Node): readonly (readonly [name: string, value: number])[] => {
  const own =
    (ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node)) &&
    node.initializer &&
    ts.isNumericLiteral(node.initializer)
      ? [[node.name.getText(), Number(node.initializer.text)] as const]
      : [];
  const inside: (readonly [string, number])[] = [];
  ts.forEachChild(node, (child) => void inside.push(...numbersIn(child)));
  return [...own, ...inside];
};

/** What can be wrong with data. */
export const problemsSection = (source: PublicSource): string =>
  paragraphs(
    '## Problem codes',
    'A code stays; its sentence may change.',
    table(
      ['code', 'sentences'],
      [...problemCodes(source)].map(([name, sentences]) => [
        code(name),
        sentences.map((sentence) => sentence.replaceAll('|', '\\|')).join(' · ') || 'Its sentence says what.',
      ]),
    ),
  );
