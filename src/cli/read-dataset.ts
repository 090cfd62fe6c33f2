import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { err, ok, type Result } from '../base/result.ts';
import type { PlainData } from '../formats/codec.ts';
import { json } from '../formats/json.ts';
import { readYaml } from '../formats/yaml-file.ts';
import { readYamlFolder } from '../formats/yaml-folder.ts';
import { DEFAULT_LIMITS } from '../model/limits.ts';
import type { Path, Place } from '../model/place.ts';
import type { Problem } from '../model/problem.ts';
import { validate, type Validated } from '../model/validate.ts';
import { readText } from './read-text.ts';

/** A dataset read from disk, what its files say before the gate, and every problem with its file. */
export interface ReadDataset extends Validated, PlainData {
  readonly problems: readonly Problem[];
}

/** Formats of files that hold a whole dataset. */
export const FILE_FORMATS = ['json', 'yaml'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

/**
 * Reads a dataset from a JSON or YAML file or a folder of YAML files. A file is read as its ending says, unless a format is
 * named. Throws only what the file system throws.
 */
export const readDataset = async (
  path: string,
  format: FileFormat = formatOf(path),
): Promise<Result<ReadDataset, readonly Problem[]>> => {
  const isFolder = (await stat(path)).isDirectory();
  const read = isFolder ? await readFolder(path) : await readFileAt(path, format);
  if (!read.ok) return err(read.error);
  const { data, problems } = read.value;
  const validated = validate(data, { locate: read.value.locate });
  if (!validated.ok) return err([...problems, ...named(path, validated.error)]);
  const all = [...problems, ...named(path, validated.value.report.problems)];
  return ok({ ...read.value, ...validated.value, problems: all });
};

type Read = PlainData & { readonly problems: readonly Problem[] };

const readFolder = async (folder: string): Promise<Result<Read, readonly Problem[]>> => {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, string>();
  const unread: Problem[] = [];
  for (const entry of names.filter((one) => one.isFile() && /\.ya?ml$/.test(one.name))) {
    const path = join(entry.parentPath, entry.name);
    const inside = path.slice(join(folder, 'x').length - 1).replaceAll('\\', '/');
    const text = await readText(path);
    if (text.ok) files.set(inside, text.value);
    else unread.push(text.error);
  }
  if (unread.length > 0) return err(unread);
  const read = readYamlFolder(files);
  if (!read.ok) return err(read.error.map((problem) => inFolder(folder, problem)));
  const { data, locate, problems } = read.value;
  return ok({
    data,
    locate: (path: Path) => inFolder(folder, locate(path) ?? { line: 1, column: 1, file: 'dataset.yaml' }),
    problems: problems.map((problem) => inFolder(folder, problem)),
  });
};

const inFolder = <T extends Place | Problem>(folder: string, at: T): T => ({
  ...at,
  file: at.file === undefined ? folder : join(folder, at.file),
});

const formatOf = (path: string): FileFormat =>
  ['.yaml', '.yml'].includes(extname(path).toLowerCase()) ? 'yaml' : 'json';

const readFileAt = async (path: string, format: FileFormat): Promise<Result<Read, readonly Problem[]>> => {
  const decoded = await readText(path);
  if (!decoded.ok) return err([decoded.error]);
  const text = decoded.value;
  const { maxCharacters } = DEFAULT_LIMITS;
  const message = `The text is longer than ${maxCharacters} characters.`;
  if (text.length > maxCharacters) return err([{ code: 'too-large', message, severity: 'error', file: path }]);
  const read = format === 'yaml' ? readYaml(text, path) : json.read(text);
  return read.ok ? ok({ ...read.value, problems: [] }) : err(named(path, read.error));
};

/** Problems with the file they are in, where they do not say so themselves. */
const named = (path: string, problems: readonly Problem[]): Problem[] =>
  problems.map((problem) => ({ ...problem, file: problem.file ?? path }));
