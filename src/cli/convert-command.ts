import { exportText, type TextFormatId } from '../app/export-text.ts';
import { createModel } from '../model/create-model.ts';
import { loadSummary } from '../model/load-summary.ts';
import { csvFile } from '../state/csv-file.ts';
import { EXPORT_FORMATS, type ExportFormat } from '../state/export-formats.ts';
import { stillState } from '../state/still-state.ts';
import { INITIAL_VIEW } from '../state/view-state.ts';
import { listed } from '../state/wording.ts';
import type { CommandLine, CommonOptions, ExitStatus } from './command-line.ts';
import { printOutcome } from './print-outcome.ts';
import { FILE_FORMATS, readDataset, type FileFormat } from './read-dataset.ts';
import { writeText } from './write-text.ts';
import { wrongUse } from './wrong-use.ts';

/** Options of `stemma convert`, as the command line gives them. */
export interface ConvertOptions extends CommonOptions {
  readonly from?: string;
  readonly to?: string;
}

type TextFormat = ExportFormat & { readonly id: TextFormatId };

/** Formats that can be written without a page, those with the longest ending first. */
const WRITTEN: readonly TextFormat[] = EXPORT_FORMATS.flatMap((format) =>
  'isPicture' in format ? [] : [format],
).toSorted((a, b) => b.extension.length - a.extension.length);

const STDOUT = '-';

/** `stemma convert`: writes a dataset in another format. Nothing is written of a dataset that is not whole. */
export const convertCommand = async (
  paths: { readonly from: string; readonly to: string },
  options: ConvertOptions,
  line: CommandLine,
): Promise<ExitStatus> => {
  const format = formatFor(paths.to, options.to);
  const flaw = readFlaw(paths.from, options.from) ?? (format ? undefined : writeFlaw(paths.to, options.to));
  if (flaw !== undefined || !format) return wrongUse(`stemma convert: ${flaw}`, options, line);
  const read = await readDataset(paths.from, options.from as FileFormat | undefined);
  const problems = read.ok ? read.value.problems : read.error;
  if (!read.ok || problems.some(({ severity }) => severity === 'error'))
    return printOutcome({ problems, summary: 'Nothing was written.', isDone: false }, options, line);
  const state = stillState(createModel(read.value.dataset), INITIAL_VIEW);
  const text = exportText(state, format.id, { scope: 'dataset' });
  if (paths.to === STDOUT) return (line.print(text.trimEnd()), problems.length === 0 ? 0 : 1);
  await writeText(paths.to, format.id === 'csv' ? csvFile(text) : text);
  const summary = `${loadSummary(read.value.report)}. Wrote ${paths.to} as ${format.label}.`;
  const facts = { file: paths.to, format: format.id, characters: text.length };
  return printOutcome({ problems, summary, facts, isDone: true }, options, line);
};

const formatFor = (path: string, wished: string | undefined): TextFormat | undefined =>
  wished === undefined
    ? WRITTEN.find(({ extension }) => path.toLowerCase().endsWith(extension))
    : WRITTEN.find(({ id }) => id === wished);

const ids = listed(WRITTEN.map(({ id }) => id).toSorted());

const writeFlaw = (path: string, wished: string | undefined): string => {
  const what = wished ?? path;
  if (/\bpng$/i.test(what)) return 'PNG pictures are saved from the explorer; stemma render draws SVG.';
  if (/\b(svg|html?)$/i.test(what)) return 'Pictures are drawn by stemma render, and pages by stemma bundle.';
  return wished === undefined
    ? `The format to write cannot be told from “${path}”: name one with --to (${ids}).`
    : `--to cannot be “${wished}”: a dataset is written as ${ids}.`;
};

const readFlaw = (path: string, wished: string | undefined): string | undefined => {
  if (wished === 'csv' || (wished === undefined && /\.csv$/i.test(path)))
    return 'A CSV table holds claims or nodes alone, not a dataset: read JSON or YAML instead.';
  if (wished === undefined || FILE_FORMATS.some((format) => format === wished)) return undefined;
  return `--from cannot be “${wished}”: a dataset is read as ${listed(FILE_FORMATS)}.`;
};
