import type { InquirySigns } from '../../../scene/inquiry-signs.ts';
import type {
  DefinitionColumn,
  DefinitionTable,
  ElementCell,
  ElementRow,
  FacetRows,
} from '../../../state/definition-table.ts';

/** A table of definitions to draw. */
export interface DefinitionsQuestion {
  readonly table: DefinitionTable;
  /** Places of the columns that are compared. */
  readonly picked: ReadonlySet<number>;
  /** Whether an element comes back in a definition. */
  readonly isReturned: (cell: ElementCell, column: DefinitionColumn, row: ElementRow) => boolean;
  /** Whether the claims of a cell are selected. */
  readonly isOpen: (cell: ElementCell) => boolean;
  /** Of a facet, the rows that stand by themselves, and those folded into one line. */
  readonly split: (facet: FacetRows) => {
    readonly rows: readonly ElementRow[];
    readonly folded: readonly ElementRow[];
  };
  /** What is asked beside the view. */
  readonly signs: InquirySigns;
  readonly width: number;
}
