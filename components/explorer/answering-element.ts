import type { Comparison, Coverage, CoverageQuery, Lineage, TraceQuery, TraceResult } from '../../src/app/answers.ts';
import type { OpenExplorer } from '../../src/app/open-explorer.ts';
import type { NodeId } from '../../src/model/ids.ts';
import type { ExportScope } from '../../src/state/export-formats.ts';
import type { SearchHit } from '../../src/state/selectors.ts';
import type { Works } from './works.ts';
import { StyledElement } from '../shared/styled-element.ts';

const NO_DATASET = 'No dataset is loaded yet.';

/** An element that answers its page about the graph it shows. Nothing here changes what is shown, and nothing throws. */
export abstract class AnsweringElement extends StyledElement {
  /** The explorer that is asked; none while the element is out of the page. */
  protected abstract readonly explorer: OpenExplorer | undefined;
  /** All that it can do beside showing a graph at first sight; there from `ready` on. */
  protected abstract readonly works: Works | undefined;
  /** The same, as soon as it has loaded; `undefined` where it could not be. */
  protected abstract working(): Promise<Works | undefined>;

  /** Ids of the nodes and claims that pass filter, years and focus now; dimmed ones do not. */
  visible(): { nodes: string[]; claims: string[] } {
    const { nodes = [], claims = [] } = this.works?.visible ?? {};
    return { nodes: [...nodes], claims: [...claims] };
  }

  /** Finds nodes by name, summary and phrases, best first; small misspellings are forgiven. */
  search(text: string): readonly SearchHit[] {
    return this.works?.search(text) ?? [];
  }

  /**
   * Traces of influence from one node to another, or to everything, forward in time, best first. Works in slices, so
   * that the page goes on; the signal of the query ends it early.
   */
  async trace(query: TraceQuery): Promise<TraceResult> {
    return (await (await this.working())?.answers?.trace(query)) ?? { traces: [], complete: false, reason: NO_DATASET };
  }

  /** What a definition or report descends from, and what descends from it, nearest generation first. */
  lineage(id: string): Lineage {
    return this.works?.answers?.lineage(id) ?? { ancestors: [], descendants: [] };
  }

  /**
   * A link to the present view: of this page where `address` is `hash`, else of the page that `home` names. Where there is
   * neither, a link to this page, which opens it without the view; none where this page is not on the web.
   */
  get link(): string | undefined {
    return this.works?.place.link;
  }

  /**
   * What passes the filters now, or with scope `dataset` everything, as a file: `svg`, `png`, `md`, `csv`, `json`,
   * `bibtex`, `ris` or `csl`. Rejects with a sentence where that cannot be.
   */
  async exportAs(format: string, options?: { readonly scope?: ExportScope }): Promise<Blob> {
    const exported = (await this.working())?.exportAs(format, options?.scope);
    if (!exported) throw new Error(NO_DATASET);
    return exported;
  }

  /** Compares two definitions by their elements, or two other nodes by what they are joined to. */
  compare(a: string, b: string): Comparison {
    return this.works?.answers?.compare(a, b) ?? nothingCompared(a as NodeId, b as NodeId);
  }

  /** Who addresses which dimension: stated, inferred, excluded, or without evidence. */
  coverage(query: CoverageQuery = {}): Coverage {
    return this.works?.answers?.coverage(query) ?? NOTHING_COVERED;
  }
}

const NO_SHARES = { onlyA: [], both: [], onlyB: [] } as const;

const nothingCompared = (a: NodeId, b: NodeId): Comparison => ({
  kind: 'nodes',
  a,
  b,
  ...NO_SHARES,
  relations: [],
  dimensions: NO_SHARES,
  claims: [],
  sentence: NO_DATASET,
});

const NO_TOTALS = { stated: 0, inferred: 0, excluded: 0, none: 0 } as const;

const NOTHING_COVERED: Coverage = {
  rows: [],
  columns: [],
  cells: [],
  totals: NO_TOTALS,
  rowTotals: [],
  columnTotals: [],
};
