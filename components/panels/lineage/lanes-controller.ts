import type { LitElement, ReactiveController } from 'lit';
import type { Lane } from '../../../src/scene/lineage/laid.ts';
import { send } from '../../shared/requests.ts';
import { say } from '../../shared/say.ts';
import { SliceController } from '../../shared/slice-controller.ts';

/** A way a lane can go. */
export type LaneStep = 'up' | 'down';

const NONE: readonly string[] = [];

/** How the lanes of the lineage stand, and what folds and moves them; the focus stays with a lane that moves. */
export class LanesController implements ReactiveController {
  readonly #host: LitElement;
  readonly #order: SliceController<readonly string[]>;
  readonly #folded: SliceController<readonly string[]>;
  #foldedSet: { readonly of: readonly string[]; readonly set: ReadonlySet<string> } = { of: NONE, set: new Set() };
  #moved: string | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    this.#order = new SliceController(host, ({ view }) => view.lanes);
    this.#folded = new SliceController(host, ({ view }) => view.folded);
    host.addController(this);
  }

  /** Groups that stand first. */
  get order(): readonly string[] {
    return this.#order.value ?? NONE;
  }

  /** Groups whose lanes are folded; the same object for as long as it says the same. */
  get folded(): ReadonlySet<string> {
    const of = this.#folded.value ?? NONE;
    if (this.#foldedSet.of !== of) this.#foldedSet = { of, set: new Set(of) };
    return this.#foldedSet.set;
  }

  /** Puts the heads where their lanes are, and the focus where its lane went. */
  hostUpdated(): void {
    const heads = [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.lane-head')];
    for (const head of heads) {
      head.style.setProperty('--y', `${head.dataset.y}px`);
      head.style.setProperty('--h', `${head.dataset.h}px`);
    }
    if (this.#moved === undefined) return;
    heads
      .find(({ dataset }) => dataset.lane === this.#moved)
      ?.querySelector<HTMLElement>('.name')
      ?.focus();
    this.#moved = undefined;
  }

  fold(id: string): void {
    send(this.#host, 'lane', { fold: id });
  }

  /** Puts a lane before all others. */
  putFirst(lanes: readonly { readonly id: string; readonly name: string }[], id: string): void {
    const name = lanes.find((lane) => lane.id === id)?.name ?? '';
    send(this.#host, 'lane', { move: id, before: lanes.find((lane) => lane.id !== id)?.id });
    say(this.#host, `${name}: lane 1 of ${lanes.length}`);
  }

  reset(): void {
    send(this.#host, 'lane', { isReset: true });
    say(this.#host, 'Lanes in the order of the dataset');
  }

  /** Moves a lane past its neighbour, and says where it stands then. */
  move(lanes: readonly Lane[], { group }: Lane, step: LaneStep): void {
    const at = lanes.findIndex((lane) => lane.group.id === group.id);
    const to = step === 'up' ? at - 1 : at + 1;
    if (to < 0) return say(this.#host, 'This is the first lane.');
    if (to >= lanes.length) return say(this.#host, 'This is the last lane.');
    this.#moved = group.id;
    const other = lanes[to]!.group.id;
    // Down is the other lane's way up: lanes that nothing stands in keep their places.
    send(this.#host, 'lane', step === 'up' ? { move: group.id, before: other } : { move: other, before: group.id });
    say(this.#host, `${group.label}: lane ${to + 1} of ${lanes.length}`);
    this.#host.requestUpdate();
  }

  onKey(lanes: readonly Lane[], lane: Lane, event: KeyboardEvent): void {
    const isUp = event.key === 'ArrowUp';
    if (!event.altKey || (!isUp && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    this.move(lanes, lane, isUp ? 'up' : 'down');
  }
}
