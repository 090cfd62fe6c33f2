import type { ExplorerState } from './explorer-state.ts';
import { modelOf } from './model-of.ts';

/** What is exported: what passes the filters now, or the whole dataset. */
export type ExportScope = 'view' | 'dataset';

/** A format that the explorer can be written in. */
export interface ExportFormat {
  readonly id: string;
  readonly label: string;
  /** What the file is good for, in one sentence. */
  readonly about: string;
  /** Ending of the file's name, with the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Formats of pictures show the present view and know no other scope. */
  readonly isPicture?: true;
}

/** Every format that can be exported, in the order they are offered. */
export const EXPORT_FORMATS = [
  {
    id: 'svg',
    label: 'SVG picture',
    about: 'A drawing for papers and slides: text stays text, and it is sharp at any size.',
    extension: '.svg',
    mediaType: 'image/svg+xml',
    isPicture: true,
  },
  {
    id: 'png',
    label: 'PNG picture',
    about: 'The same drawing as an image, for pages and messages that take nothing else.',
    extension: '.png',
    mediaType: 'image/png',
    isPicture: true,
  },
  {
    id: 'md',
    label: 'Markdown text',
    about: 'A document to read: each claim as a sentence, with its evidence in numbered notes.',
    extension: '.md',
    mediaType: 'text/markdown',
  },
  {
    id: 'csv',
    label: 'CSV table',
    about: 'A spreadsheet of claims, one row for each piece of evidence.',
    extension: '.csv',
    mediaType: 'text/csv',
  },
  {
    id: 'json',
    label: 'Stemma JSON',
    about: 'A dataset that any Stemma opens again, with nothing lost.',
    extension: '.json',
    mediaType: 'application/json',
  },
  {
    id: 'bibtex',
    label: 'BibTeX',
    about: 'The view and its sources, for LaTeX.',
    extension: '.bib',
    mediaType: 'application/x-bibtex',
  },
  {
    id: 'ris',
    label: 'RIS',
    about: 'The view and its sources, for Zotero, EndNote and Mendeley.',
    extension: '.ris',
    mediaType: 'application/x-research-info-systems',
  },
  {
    id: 'csl',
    label: 'CSL-JSON',
    about: 'The view and its sources, for pandoc, Quarto and Zotero.',
    extension: '.csl.json',
    mediaType: 'application/vnd.citationstyles.csl+json',
  },
] as const satisfies readonly ExportFormat[];

/** Ids of formats that can be exported. */
export type ExportFormatId = (typeof EXPORT_FORMATS)[number]['id'];

/** A format by its id, as a host page may have written it. */
export const exportFormat = (id: unknown): (ExportFormat & { readonly id: ExportFormatId }) | undefined =>
  EXPORT_FORMATS.find((format) => format.id === id);

/** Why a format is none, in a sentence that names those there are. */
export const unknownFormatText = (id: unknown): string => {
  const named = typeof id === 'string' ? ` “${id.slice(0, 40)}”` : '';
  return `There is no format${named} to export. There are ${EXPORT_FORMATS.map((format) => format.id).join(', ')}.`;
};

/** A name for the exported file, such as `human-security-1.0.0-lineage.csv`: letters, digits, dots and hyphens. */
export const exportFileName = (state: ExplorerState, format: ExportFormat, scope: ExportScope = 'view'): string => {
  const { id = 'stemma', version = '' } = modelOf(state)?.dataset ?? {};
  const parts = [id, version, scope === 'view' || format.isPicture ? state.view.view : ''];
  const name = parts.map(plainName).filter(Boolean).join('-').slice(0, 120) || 'stemma';
  return `${name}${format.extension}`;
};

const plainName = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/\.{2,}/g, '.')
    .replace(/^[-.]+|[-.]+$/g, '');
