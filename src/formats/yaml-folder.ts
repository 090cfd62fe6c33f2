import { err, ok, type Result } from '../base/result.ts';
import type { Locate, Path, Place } from '../model/place.ts';
import { fieldOf, isPlainRecord } from '../model/plain-data.ts';
import type { Problem } from '../model/problem.ts';
import type { PlainData } from './codec.ts';
import { readYaml } from './yaml-file.ts';

/** A dataset read from a folder; `problems` name files that were not read. */
export interface FolderData extends PlainData {
  readonly problems: readonly Problem[];
}

/** Sections that a folder spreads over files: `nodes/*.yaml`, and `sources.yaml`. */
const SECTIONS = ['sources', 'nodes', 'claims', 'stories'] as const;
type Section = (typeof SECTIONS)[number];

/** One record with the file it stands in. */
interface Entry {
  readonly record: unknown;
  readonly place: (rest: Path) => Place | undefined;
}

const MANIFEST = /^dataset\.ya?ml$/;
const SECTION_FILE = /^(sources|nodes|claims|stories)(?:\/[^/]+)?\.ya?ml$/;
const ANY_YAML = /\.ya?ml$/;

/**
 * The YAML files of a dataset folder (texts by path inside it, with `/`) as one dataset: `dataset.yaml`,
 * `sources.yaml`, `nodes/*.yaml`, `claims/*.yaml`, `stories/*.yaml`. Files are read in the order of their names.
 */
export const readYamlFolder = (files: ReadonlyMap<string, string>): Result<FolderData, readonly Problem[]> => {
  const names = [...files.keys()].filter((name) => ANY_YAML.test(name)).sort();
  const manifestName = names.find((name) => MANIFEST.test(name));
  if (manifestName === undefined) {
    return err([{ code: 'not-a-dataset', message: 'The folder has no dataset.yaml.', severity: 'error' }]);
  }
  const manifest = readYaml(files.get(manifestName)!, manifestName);
  const parts = names.filter((name) => SECTION_FILE.test(name)).map((name) => readPart(name, files.get(name)!));
  const refusals = [manifest, ...parts].flatMap((part) => (part.ok ? [] : part.error));
  if (!manifest.ok || refusals.length > 0) return err(refusals);
  const entries = parts.flatMap((part) => (part.ok ? [part.value] : []));
  const unread = names.filter((name) => !MANIFEST.test(name) && !SECTION_FILE.test(name)).map(toUnread);
  return ok({ ...joined(manifest.value, entries), problems: unread });
};

interface Part {
  readonly section: Section;
  readonly entries: readonly Entry[];
}

const readPart = (file: string, text: string): Result<Part, readonly Problem[]> => {
  const section = SECTION_FILE.exec(file)![1] as Section;
  const read = readYaml(text, file);
  if (!read.ok) return read;
  const { data, locate } = read.value;
  if (data === null) return ok({ section, entries: [] });
  if (Array.isArray(data)) {
    return ok({
      section,
      entries: data.map((record: unknown, i) => ({ record, place: (rest) => locate([i, ...rest]) })),
    });
  }
  if (section === 'stories') return ok({ section, entries: [{ record: data, place: locate }] });
  const message = `A file of ${section} is a list.`;
  return err([{ code: 'wrong-type', message, severity: 'error', file, line: 1, column: 1 }]);
};

const joined = (manifest: PlainData, parts: readonly Part[]): PlainData => {
  if (!isPlainRecord(manifest.data)) return manifest;
  const all = [...ownParts(manifest), ...parts];
  const sections = new Map<string | number, readonly Entry[]>(
    SECTIONS.map((name) => [name, all.filter(({ section }) => section === name).flatMap(({ entries }) => entries)]),
  );
  const lists = Object.fromEntries([...sections].map(([name, entries]) => [name, entries.map(({ record }) => record)]));
  const locate: Locate = (path) => {
    const [section, index, ...rest] = path;
    const entry = typeof index === 'number' && section !== undefined ? sections.get(section)?.[index] : undefined;
    return entry ? entry.place(rest) : manifest.locate(path);
  };
  return { data: { ...manifest.data, ...lists }, locate };
};

/** Sections that stand in `dataset.yaml` itself. */
const ownParts = ({ data, locate }: PlainData): Part[] =>
  SECTIONS.map((section) => {
    const list = isPlainRecord(data) ? fieldOf(data, section) : undefined;
    const records: readonly unknown[] = Array.isArray(list) ? list : [];
    return {
      section,
      entries: records.map((record, i) => ({ record, place: (rest) => locate([section, i, ...rest]) })),
    };
  });

const toUnread = (file: string): Problem => ({
  code: 'unread-file',
  message: 'This file is not read.',
  severity: 'warning',
  file,
  line: 1,
  column: 1,
  hint: 'Move it into nodes/, claims/ or stories/.',
});
