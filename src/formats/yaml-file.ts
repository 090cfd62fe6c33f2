import { isNode, LineCounter, parseDocument, type Document, type YAMLError } from 'yaml';
import { err, ok, type Result } from '../base/result.ts';
import { excerptOfText } from '../model/excerpt.ts';
import { DEFAULT_LIMITS } from '../model/limits.ts';
import type { Path, Place } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import type { PlainData } from './codec.ts';
import { plainCopy } from './plain-copy.ts';

/**
 * One YAML 1.2 text as plain data. Keys that stand twice, unknown tags and circular or exploding aliases refuse it,
 * with its first flaw.
 * Needs the `yaml` package; the first load of a page does without this module.
 */
export const readYaml = (text: string, file?: string): Result<PlainData, readonly Problem[]> => {
  const lines = new LineCounter();
  const at = file === undefined ? {} : { file };
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, version: '1.2' });
    const [flaw] = [...document.errors, ...document.warnings];
    if (flaw) return err([{ ...toProblem(flaw, text, lines), ...at }]);
    const plain = plainCopy(document.toJS(), DEFAULT_LIMITS.maxDepth);
    if (!plain.ok) return err(plain.error.map((problem) => ({ ...problem, ...at, line: 1, column: 1 })));
    const locate = (path: Path): Place => ({ ...at, ...placeOf(document, path, lines) });
    return ok({ data: plain.value, locate });
  } catch {
    const message = 'This file is nested too deep or its aliases explode.';
    return err([{ code: 'too-deep', message, severity: 'error', ...at, line: 1, column: 1 }]);
  }
};

const toProblem = (flaw: YAMLError, text: string, lines: LineCounter): Problem => {
  const { line, col } = lines.linePos(flaw.pos[0]);
  const start = lines.lineStarts[line - 1] ?? 0;
  return {
    code: flaw.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'yaml-syntax',
    message: `${flaw.message.split('\n')[0]!.replace(/[.:]$/, '')}.`,
    severity: 'error',
    line,
    column: col,
    excerpt: excerptOfText(text.slice(start, lines.lineStarts[line] ?? text.length).trim()),
  };
};

/** The place of the deepest value that a path leads to. */
const placeOf = (document: Document.Parsed, path: Path, lines: LineCounter): Place => {
  for (let length = path.length; length >= 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (!isNode(node) || !node.range) continue;
    const { line, col } = lines.linePos(node.range[0]);
    return { line, column: col };
  }
  return { line: 1, column: 1 };
};
