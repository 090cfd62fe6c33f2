import { claimsToCsv } from '../formats/csv.ts';
import { json } from '../formats/json.ts';
import type { Dataset } from '../model/records.ts';
import { toBibtex } from '../state/cite/bibtex.ts';
import { toCsl } from '../state/cite/csl.ts';
import { toRis } from '../state/cite/ris.ts';
import { worksOfView, type Place } from '../state/cite/work.ts';
import type { ExplorerState } from '../state/explorer-state.ts';
import type { ExportFormatId } from '../state/export-formats.ts';
import { modelOf } from '../state/model-of.ts';
import { viewDocument } from '../state/view-document.ts';
import { INITIAL_VIEW } from '../state/view-state.ts';
import { visiblePart } from '../state/visible-part.ts';

/** Formats that are text and need no page. */
export type TextFormatId = Exclude<ExportFormatId, 'svg' | 'png'>;

const ofDataset =
  (write: (dataset: Dataset) => string) =>
  (state: ExplorerState): string => {
    const part = visiblePart(state);
    return part ? write(part) : '';
  };

/** Labels of nodes and sources that a claim names are those of the whole dataset, also where only a part is written. */
const csv = (state: ExplorerState): string => {
  const model = modelOf(state);
  return model ? claimsToCsv(model.dataset, visiblePart(state)?.claims ?? []) : '';
};

const WRITERS: Readonly<Record<TextFormatId, (state: ExplorerState, place: Place) => string>> = {
  json: ofDataset((dataset) => json.write(dataset)),
  csv,
  md: viewDocument,
  bibtex: (state, place) => toBibtex(worksOfView(state, place)),
  ris: (state, place) => toRis(worksOfView(state, place)),
  csl: (state, place) => toCsl(worksOfView(state, place)),
};

/** What is explored as text in one format; of the whole dataset where the scope says so. Linear in what is written. */
export const exportText = (state: ExplorerState, format: TextFormatId, place: Place = {}): string =>
  place.scope === 'dataset'
    ? WRITERS[format]({ ...state, view: INITIAL_VIEW }, wholePlace(place))
    : WRITERS[format](state, place);

/** Where the whole dataset was seen: no view belongs to it. */
const wholePlace = ({ link, seenOn, scope }: Place): Place => ({ link: link?.split('#')[0], seenOn, scope });
