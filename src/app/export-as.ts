import type { Place } from '../state/cite/work.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import { exportFormat, unknownFormatText } from '../state/export-formats.ts';
import { modelOf } from '../state/model-of.ts';

/**
 * What is explored as a file of one format: what passes the filters now, or with scope `dataset` all of it. Rejects with
 * a sentence where there is no such format or scope, or no dataset. Loaded when it is first needed.
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
  const { exportText } = await import('./export-text.ts');
  return new Blob([exportText(state, format.id, place)], { type: format.mediaType });
};

const isScope = (scope: unknown): boolean => scope === undefined || scope === 'view' || scope === 'dataset';
