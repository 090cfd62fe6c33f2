import type { InquirySigns } from '../../../scene/inquiry-signs.ts';
import type { CellPlace } from '../../../state/coverage-layout.ts';
import type { CoverageTable } from '../../../state/coverage-table.ts';
import type { KindFamilyOf } from '../mark-svg.ts';

/** A coverage to draw. */
export interface CoverageQuestion {
  readonly table: CoverageTable;
  readonly familyOf: KindFamilyOf;
  readonly open: CellPlace | undefined;
  /** What is asked beside the view. */
  readonly signs: InquirySigns;
  /** Groups whose rows without evidence are unfolded. */
  readonly unfolded: ReadonlySet<string>;
  /** What the gaps say, the most telling first. */
  readonly gaps: readonly string[];
  readonly width: number;
}
