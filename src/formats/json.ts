import { err, ok, type Result } from '../base/result.ts';
import { DEFAULT_LIMITS, type Limits } from '../model/limits.ts';
import type { Problem } from '../model/problem.ts';
import type { Dataset } from '../model/records.ts';
import { checkJson } from './check-json.ts';
import type { Codec, PlainData } from './codec.ts';
import { locateJson } from './locate-json.ts';
import { JSON_ID } from './sound-json.ts';
import { textPlaces } from './text-places.ts';
import { toPlain } from './to-plain.ts';

const HINTS: ReadonlyMap<string, string> = new Map([
  ['json-cut', 'The file may have been cut on its way; load it again.'],
  ['json-syntax', 'Check the file with a JSON editor.'],
  ['duplicate-key', 'Keep one of the two.'],
]);

const read = (input: string, limits?: Partial<Limits>): Result<PlainData, readonly Problem[]> => {
  const { maxDepth } = { ...DEFAULT_LIMITS, ...limits };
  const text = input.replace(/^\uFEFF/, '');
  const foreign = notJson(text);
  if (foreign) return err([foreign]);
  const flaw = checkJson(text, maxDepth);
  if (!flaw) return ok({ data: JSON.parse(text) as unknown, locate: locateJson(text) });
  const places = textPlaces(text);
  const hint = HINTS.get(flaw.code);
  const excerpt = places.excerptAt(flaw.offset);
  const { code, message } = flaw;
  return err([{ code, message, severity: 'error', ...places.placeAt(flaw.offset), excerpt, ...(hint && { hint }) }]);
};

/** What plainly is something else gets a plainer word than "syntax". */
const notJson = (text: string): Problem | undefined => {
  const first = text.slice(0, 200).trimStart();
  const at = { severity: 'error', line: 1, column: 1 } as const;
  if (text.trim() === '') return { code: 'empty-input', message: 'There is nothing in this file.', ...at };
  if (!first.startsWith('<')) return undefined;
  const hint = 'The address may lead to a page about the data; look for the file itself.';
  return {
    code: 'not-json',
    message: 'This is a web page or XML, not JSON.',
    ...at,
    excerpt: first.slice(0, 80),
    hint,
  };
};

/** One record a line, so that line numbers and differences mean something; otherwise no blanks. */
const write = (dataset: Dataset): string => {
  const fields = Object.entries(toPlain(dataset)).map(([key, value]) => `${JSON.stringify(key)}:${lines(value)}`);
  return `{\n${fields.join(',\n')}\n}\n`;
};

const lines = (value: unknown): string => {
  if (!Array.isArray(value) || value.length === 0) return JSON.stringify(value);
  return `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`;
};

/** Stemma's own JSON. */
export const json: Codec = {
  id: JSON_ID,
  label: 'Stemma JSON',
  extensions: ['.json'],
  mediaType: 'application/json',
  read,
  write,
};
