import type { ExplorerState } from '../../../src/state/explorer-state.ts';
import type { ExportFormatId, ExportScope } from '../../../src/state/export-formats.ts';
import type { SharePlace } from '../../shared/share-place.ts';

/** What every page of the share dialog is drawn from. */
export interface ShareContext {
  readonly state: ExplorerState;
  readonly title: string;
  readonly version: string;
  readonly place: SharePlace;
  /** What was copied or saved last, by the id of its button; for a moment. */
  readonly done: string | undefined;
  /** Copies a text; where the browser does not let that be, selects it in the field of this id. */
  copy(text: string, what: string, field: string): void;
  /** Hands the reader a text as a file. */
  save(name: string, type: string, text: string, id: string): void;
  /** Exports in a format, and hands the reader the file. */
  exportFile(format: ExportFormatId, scope: ExportScope): void;
}
