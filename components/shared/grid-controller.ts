import type { LitElement, ReactiveController } from 'lit';

/** What moves through a grid carries `data-column`: its place along its row, heads at -1. */
const STOP = '[data-column]';

/**
 * Makes a table one tab stop and moves through its cells by keys: arrows, Home and End along a row, with Ctrl to the
 * first and last row. Rows that have no cell at a place offer their nearest one before it. Pressing is left to the
 * cells: Enter and Space click what has the focus.
 */
export class GridController implements ReactiveController {
  readonly #host: LitElement;
  #key: string | undefined;
  #column = 0;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    this.#rove();
  }

  /** Cells take the focus by pointer too. */
  readonly onFocus = (event: FocusEvent): void => {
    const stop = (event.target as HTMLElement).closest<HTMLElement>(STOP);
    if (!stop) return;
    this.#key = stop.dataset.key;
    this.#column = columnOf(stop);
    this.#rove();
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const here = (event.target as HTMLElement).closest<HTMLElement>(STOP);
    if (!here || event.altKey || event.metaKey) return;
    if (event.key === 'Enter' || event.key === ' ') return press(event, here);
    const next = this.#target(event, here);
    if (!next) return;
    event.preventDefault();
    const column = this.#column;
    next.focus();
    if (event.key === 'ArrowUp' || event.key === 'ArrowDown') this.#column = column;
  };

  #target({ key, ctrlKey }: KeyboardEvent, here: HTMLElement): HTMLElement | undefined {
    const rows = this.#rows();
    const at = rows.findIndex((row) => row.includes(here));
    const row = rows[at] ?? [];
    const along = row.indexOf(here);
    if (key === 'ArrowRight') return row[along + 1];
    if (key === 'ArrowLeft') return row[along - 1];
    if (key === 'ArrowDown') return nearest(rows[at + 1], this.#column);
    if (key === 'ArrowUp') return nearest(rows[at - 1], this.#column);
    if (key === 'Home') return ctrlKey ? rows[0]?.[0] : row[0];
    if (key === 'End') return ctrlKey ? rows.at(-1)?.at(-1) : row.at(-1);
    return undefined;
  }

  #rows(): readonly (readonly HTMLElement[])[] {
    return [...this.#host.renderRoot.querySelectorAll('[role="grid"] tr')]
      .map((row) => [...row.querySelectorAll<HTMLElement>(STOP)])
      .filter((row) => row.length > 0);
  }

  #rove(): void {
    const stops = this.#rows().flat();
    const current =
      stops.find(({ dataset }) => dataset.key === this.#key) ?? stops.find((stop) => columnOf(stop) >= 0) ?? stops[0];
    for (const stop of stops) stop.tabIndex = stop === current ? 0 : -1;
  }
}

const columnOf = ({ dataset }: HTMLElement): number => Number(dataset.column);

const press = (event: KeyboardEvent, stop: HTMLElement): void => {
  if (stop instanceof HTMLButtonElement) return;
  event.preventDefault();
  stop.click();
};

const nearest = (row: readonly HTMLElement[] | undefined, column: number): HTMLElement | undefined =>
  row?.findLast((stop) => columnOf(stop) <= column) ?? row?.[0];
