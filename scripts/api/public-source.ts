import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** The sources behind the elements, `stemma/core` and the command, read by the compiler. */
export interface PublicSource {
  readonly checker: ts.TypeChecker;
  /** What a file of the repository exports, by name, followed to where it is declared. */
  exportsOf(file: string): ReadonlyMap<string, ts.Symbol>;
  /** Files of the repository that run at a reader's or in the command. */
  readonly ownFiles: readonly ts.SourceFile[];
  /** Declarations at the top of a file with a name, as in `const name = …`. */
  declarationsOf(file: string, name: string): readonly ts.Declaration[];
  /** What a name in a file stands for, followed to where it is declared. */
  symbolOf(node: ts.Node): ts.Symbol | undefined;
}

const optionsOf = (): ts.CompilerOptions => {
  const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as {
    readonly config: unknown;
  };
  return ts.parseJsonConfigFileContent(config, ts.sys, ROOT).options;
};

/** Reads the sources. Takes about three seconds. */
export const openPublicSource = (): PublicSource => {
  const entries = ['components/define.ts', 'components/index.ts', 'src/index.ts', 'src/cli/main.ts'].map((file) =>
    join(ROOT, file),
  );
  const program = ts.createProgram(entries, optionsOf());
  const checker = program.getTypeChecker();
  const follow = (symbol: ts.Symbol): ts.Symbol =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
  const exportsOf = (file: string): ReadonlyMap<string, ts.Symbol> => {
    const source = program.getSourceFile(join(ROOT, file));
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${file} is no module of the public sources.`);
    return new Map(checker.getExportsOfModule(module).map((symbol) => [symbol.name, follow(symbol)]));
  };
  return {
    checker,
    exportsOf,
    ownFiles: program.getSourceFiles().filter((file) => /^(src|components)\//.test(ownPath(file) ?? '')),
    declarationsOf: (file, name) => {
      const found = exportsOf(file).get(name)?.declarations;
      if (!found) throw new Error(`${file} does not export ${name}.`);
      return found;
    },
    symbolOf: (node) => {
      const symbol = checker.getSymbolAtLocation(node);
      return symbol && follow(symbol);
    },
  };
};

/** Path of a file from the root, with `/`; `undefined` for files of packages and of the compiler. */
export const ownPath = (file: ts.SourceFile): string | undefined => {
  const path = relative(ROOT, file.fileName).replaceAll('\\', '/');
  return path.startsWith('..') || path.startsWith('node_modules/') ? undefined : path;
};

/** The text of a file of the repository. */
export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** The doc comment of a symbol as one line. */
export const docOf = (symbol: ts.Symbol, checker: ts.TypeChecker): string =>
  oneLine(ts.displayPartsToString(symbol.getDocumentationComment(checker)).replace(/\{@link (\w+)\}/g, '$1'));

/** A text with its line breaks and runs of blanks as one blank each. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
