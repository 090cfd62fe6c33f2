import { ok, type Result } from '../base/result.ts';
import { JSON_ID, soundJson } from '../formats/sound-json.ts';
import { createModel } from '../model/create-model.ts';
import type { GraphModel } from '../model/graph-model.ts';
import type { LoadReport } from '../model/load-report.ts';
import type { Problem } from '../model/problem.ts';
import { validate, type Validated } from '../model/validate.ts';
import type { InputText } from '../sources/input-text.ts';
import { loadUrl } from '../sources/load-url.ts';
import type { Progress } from '../sources/read-bytes.ts';
import { LoadError } from './load-error.ts';
import { nextTask } from './next-task.ts';

/** Where a graph comes from: a URL, a file the reader chose, or a dataset already in memory. */
export type LoadInput = string | File | object;

/** How to load: format id where it cannot be told, `strict` to refuse instead of dropping records. */
export interface LoadOptions {
  readonly format?: string;
  readonly signal?: AbortSignal;
  readonly strict?: boolean;
}

/** A graph, and what became of its input. */
export interface LoadedGraph {
  readonly model: GraphModel;
  readonly report: LoadReport;
}

/** What a load makes use of. */
export interface LoadMeans {
  /** The dataset that is loaded where no input is named, plain or as JSON text. */
  readonly byDefault: () => Promise<object | string>;
  /** The `fetch` to use. */
  readonly fetch?: typeof fetch;
}

/** How to load, and whom to tell how far it has come. */
export interface LoadGraphOptions extends LoadOptions, LoadMeans {
  readonly signal: AbortSignal;
  readonly onProgress?: (progress: Progress) => void;
}

/** Texts from this length on are worked on in several tasks. */
const LARGE_TEXT = 200_000;
/** Records from this number on likewise. */
const MANY_RECORDS = 1_000;

/**
 * Fetches or reads an input, puts it through the gate and builds its model. Rejects with a LoadError that says why not,
 * or with the reason of an abort. Large inputs yield to the page between the steps.
 */
export const loadGraph = async (input: LoadInput | undefined, options: LoadGraphOptions): Promise<LoadedGraph> => {
  const { signal } = options;
  const read = await readInput(input, options);
  signal.throwIfAborted();
  if (!read.ok) throw new LoadError([read.error]);
  const parsed = await parse(read.value, options);
  if (!parsed.ok) throw new LoadError(parsed.error);
  const { dataset, report } = parsed.value;
  const pause = async (): Promise<void> => {
    if (dataset.nodes.length + dataset.claims.length >= MANY_RECORDS) await nextTask();
    signal.throwIfAborted();
  };
  await pause();
  const model = createModel(dataset);
  await pause();
  return { model, report };
};

const isFile = (input: LoadInput): input is File => typeof File !== 'undefined' && input instanceof File;

/** The text of an input, or the object itself. */
type Read = ({ readonly kind: 'text' } & InputText) | { readonly kind: 'object'; readonly data: object };

const readInput = async (input: LoadInput | undefined, options: LoadGraphOptions): Promise<Result<Read, Problem>> => {
  if (input === undefined) return ok(readDefault(await options.byDefault()));
  if (typeof input !== 'string' && !isFile(input)) return ok({ kind: 'object', data: input });
  const read = await (typeof input === 'string' ? loadUrl(input, options) : readFile(input, options.signal));
  return read.ok ? ok({ kind: 'text', ...read.value }) : read;
};

const readDefault = (data: object | string): Read =>
  typeof data === 'string' ? { kind: 'text', text: data, name: '' } : { kind: 'object', data };

/** A reader chooses a file after the first drawing, which needs no code for it. */
const readFile = async (file: File, signal: AbortSignal): Promise<Result<InputText, Problem>> =>
  (await import('../sources/load-file.ts')).loadFile(file, signal);

type Parsed = Result<Validated, readonly Problem[]>;

/** Most data are sound; what is wrong with other data is looked for by code that is loaded for it. */
const parse = async (read: Read, options: LoadGraphOptions): Promise<Parsed> => {
  const { format, strict, signal } = options;
  const sound = read.kind === 'text' ? await parseSound(read.text, options) : undefined;
  if (sound) return sound;
  const { parseDataset } = await import('../formats/parse-dataset.ts');
  signal.throwIfAborted();
  return read.kind === 'object' ? parseDataset(read.data, { strict }) : parseDataset(read.text, { format, strict });
};

const parseSound = async (
  text: string,
  { format = JSON_ID, strict, signal }: LoadGraphOptions,
): Promise<Parsed | undefined> => {
  if (format !== JSON_ID) return undefined;
  const pause = async (): Promise<void> => {
    if (text.length >= LARGE_TEXT) await nextTask();
    signal.throwIfAborted();
  };
  await pause();
  const sound = soundJson(text);
  await pause();
  const parsed = sound && validate(sound.data, { strict });
  return parsed?.ok && parsed.value.report.problems.length === 0 ? parsed : undefined;
};
