import type { Frame } from 'playwright';

/** What the list found, in the order it is gone through; every entry is compared with what is expected. */
export interface Findings {
  readonly loads: boolean;
  readonly draws: boolean;
  readonly filters: boolean;
  readonly selects: readonly string[];
  readonly traces: boolean;
  readonly restores: string;
  readonly exports: readonly string[];
  readonly fallback: boolean;
}

/** What every door gives on every host page. */
export const ACCEPTED: Findings = {
  loads: true,
  draws: true,
  filters: true,
  selects: ['report:hdr-1994'],
  traces: true,
  restores: 'lineage',
  exports: ['application/json', 'text/csv', 'image/svg+xml', 'text/markdown'],
  fallback: false,
};

/**
 * Goes through the list with the first explorer of a frame: it loads, draws, filters, selects, traces, restores an
 * address, exports, and has put the fallback away.
 */
export const goThrough = (frame: Frame): Promise<Findings> =>
  frame.evaluate(async () => {
    interface Explorer extends HTMLElement {
      readonly ready: Promise<void>;
      readonly viewState: { readonly view: string; readonly selection: { readonly nodes: readonly string[] } };
      visible(): { readonly nodes: readonly string[] };
      filter(filter: object): void;
      select(ids: readonly string[]): void;
      trace(query: object): Promise<{ readonly traces: readonly { readonly sentence: string }[] }>;
      exportAs(format: string): Promise<Blob>;
    }
    await customElements.whenDefined('stemma-explorer');
    const explorer = document.querySelector<Explorer>('stemma-explorer')!;
    await explorer.ready;

    const inside = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? inside(one.shadowRoot) : [])]);
    const hasInk = (canvas: HTMLCanvasElement): boolean => {
      if (canvas.width === 0 || canvas.height === 0) return false;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      return data.some((value) => value > 0);
    };
    const soon = async (isTrue: () => boolean): Promise<boolean> => {
      for (const end = performance.now() + 10_000; performance.now() < end;) {
        if (isTrue()) return true;
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return false;
    };

    const all = explorer.visible().nodes.length;
    const draws = await soon(() =>
      inside(explorer.shadowRoot!).some((one) => one instanceof HTMLCanvasElement && hasInk(one)),
    );
    explorer.filter({ dimensions: ['dimension:food'] });
    const few = explorer.visible().nodes.length;
    explorer.filter({});
    explorer.select(['report:hdr-1994']);
    const selects = explorer.viewState.selection.nodes;
    const { traces } = await explorer.trace({ from: 'report:agenda-for-peace', to: 'definition:eu-2007' });
    explorer.setAttribute('state', 'view=lineage&sel=definition:eu-2004');
    const hasLineage = await soon(() => inside(explorer.shadowRoot!).some((one) => one.matches('stemma-lineage')));
    const exports: string[] = [];
    for (const format of ['json', 'csv', 'svg', 'md']) {
      const blob = await explorer.exportAs(format);
      exports.push(blob.size > 100 ? blob.type.split(';')[0]! : `${format} is empty`);
    }
    const fallback = explorer.querySelector('.fallback');
    return {
      loads: all > 600,
      draws,
      filters: few > 0 && few < all / 2,
      selects,
      traces: traces.length > 0 && traces[0]!.sentence.length > 20,
      restores: hasLineage ? explorer.viewState.view : 'nothing',
      exports,
      fallback: fallback !== null && fallback.checkVisibility(),
    };
  });
