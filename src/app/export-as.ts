import type { Place } from '../state/cite/work.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import { csvFile } from '../state/csv-file.ts';
import { exportFormat, unknownFormatText, type ExportFormatId } from '../state/export-formats.ts';
import { modelOf } from '../state/model-of.ts';

/**
 * What is explored as a file of one format: what passes the filters now, or with scope `dataset` all of it. Rejects with
 * a sentence where there is no such format or scope, or no dataset. What writes is loaded when it is first needed.
 */
export const exportAs = async (
  state: ExplorerState | undefined,
  formatId: string,
  place: Place = {},
): Promise<Blob> => {
  const format = exportFormat(formatId);
  if (!format) throw new TypeError(unknownFormatText(formatId));
  if (!isScope(place.scope)) throw new TypeError('The scope of an export is “view” or “dataset”.');
  if (!state || !modelOf(state)) throw new Error('No dataset is loaded yet.');
  return new Blob([await content(state, format.id, place)], { type: format.mediaType });
};

const isScope = (scope: unknown): boolean => scope === undefined || scope === 'view' || scope === 'dataset';

const content = async (state: ExplorerState, id: ExportFormatId, place: Place): Promise<string | Blob> => {
  if (id === 'svg') return (await import('./export-picture.ts')).exportSvg(state, place);
  if (id === 'png') return (await import('./export-picture.ts')).exportPng(state, place);
  const text = (await import('./export-text.ts')).exportText(state, id, place);
  return id === 'csv' ? csvFile(text) : text;
};
