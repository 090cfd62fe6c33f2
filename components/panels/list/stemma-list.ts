import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { ExplorerState } from '../../../src/state/explorer-state.ts';
import { modelOf } from '../../../src/state/model-of.ts';
import { visibleInFocus } from '../../../src/state/selectors.ts';
import { dateText } from '../../../src/model/date-text.ts';
import { foundMark } from '../../shared/found-mark.ts';
import { dimensionGlyph, kindGlyph, patternDefinitions } from '../../shared/glyphs.ts';
import { hostStyles, scrollStyles } from '../../shared/host-styles.ts';
import { revealInArea } from '../../shared/reveal.ts';
import { hueStyles } from '../../shared/hue-styles.ts';
import { icon } from '../../shared/icons.ts';
import { InquiryController } from '../../shared/inquiry-controller.ts';
import { inquirySignStyles, sideSign } from '../../shared/inquiry-view.ts';
import { send } from '../../shared/requests.ts';
import { SliceController } from '../../shared/slice-controller.ts';
import { listMove } from './list-keys.ts';
import { kindKey, listRows, toggled, TRACE_KEY, type ListRow } from './list-rows.ts';
import { listStyles } from './list-styles.ts';
import { StyledElement } from '../../shared/styled-element.ts';

const selectedNode = ({ view }: ExplorerState): string | undefined => view.selection.nodes.at(-1);

/**
 * The graph as a tree: kinds, their nodes, what each is tied to and how.
 *
 * @fires stemma-select-request
 */
export class StemmaList extends StyledElement {
  static override styles = [hostStyles, scrollStyles, hueStyles, inquirySignStyles, listStyles];

  #model = new SliceController(this, modelOf);
  #shown = new SliceController(this, visibleInFocus);
  #selected = new SliceController(this, selectedNode);
  #inquiry = new InquiryController(this);
  @state() private expanded: ReadonlySet<string> = new Set();
  @state() private current = '';
  #rows: readonly ListRow[] = [];
  #lastSelected: string | undefined;
  #lastInHand: string | undefined;
  #isFocusDue = false;
  #isRevealDue = false;

  protected override willUpdate(): void {
    const explorer = this.#model.explorer;
    if (!explorer || !this.#model.value) return;
    this.#revealSelected();
    this.#rows = listRows(explorer.state, this.expanded, this.#inquiry.signs);
    this.#revealInHand();
    if (!this.#rows.some(({ key }) => key === this.current)) this.current = this.#rows[0]?.key ?? '';
  }

  protected override updated(_changed: PropertyValues<this>): void {
    const row = this.renderRoot.querySelector<HTMLElement>('[tabindex="0"][role="treeitem"]');
    if (this.#isRevealDue) revealInArea(row);
    if (this.#isFocusDue) row?.focus();
    this.#isRevealDue = false;
    this.#isFocusDue = false;
  }

  /** Unfolds the kind of a node that was selected elsewhere, and makes it the current line. */
  #revealSelected(): void {
    const selected = this.#selected.value;
    if (selected === this.#lastSelected) return;
    this.#lastSelected = selected;
    const node = this.#model.value?.nodes.find(({ id }) => id === selected);
    if (!node || this.#rows.some(({ key, node: at }) => key === this.current && at?.id === selected)) return;
    this.expanded = new Set([...this.expanded, kindKey(node.kind)]);
    this.current = `${kindKey(node.kind)}\n${node.id}`;
    this.#isRevealDue = true;
  }

  /** Goes to the stop that the hop in hand leads to. */
  #revealInHand(): void {
    const { hops, stops } = this.#inquiry.signs;
    const hop = [...hops.values()].find(({ isInHand }) => isInHand);
    const stop = hop && [...stops].find(([, number]) => number === hop.number)?.[0];
    if (stop === this.#lastInHand) return;
    this.#lastInHand = stop;
    const key = `${TRACE_KEY}\n${stop ?? ''}`;
    if (!this.#rows.some((row) => row.key === key)) return;
    this.current = key;
    this.#isRevealDue = true;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const at = this.#rows.findIndex(({ key }) => key === this.current);
    const row = this.#rows[at];
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      return this.#onPress(row);
    }
    const move = listMove(event.key, this.#rows, at);
    if (!move) return;
    event.preventDefault();
    if (move.kind === 'toggle') this.#toggle(row);
    else this.current = this.#rows[move.at]?.key ?? this.current;
    this.#isFocusDue = true;
    this.requestUpdate();
  };

  #onPress(row: ListRow): void {
    this.current = row.key;
    this.#isFocusDue = true;
    if (row.node) send(this, 'select', { nodes: [row.node.id] });
    else this.#toggle(row);
  }

  #onTwist(event: Event, row: ListRow): void {
    event.stopPropagation();
    this.current = row.key;
    this.#toggle(row);
  }

  #toggle(row: ListRow): void {
    if (row.isExpanded !== undefined) this.expanded = toggled(this.expanded, row);
  }

  override render(): TemplateResult | typeof nothing {
    const [model, shown] = [this.#model.value, this.#shown.value];
    if (!model || !shown) return nothing;
    return html`
      ${patternDefinitions()}
      <p class="count">${shown.nodes.size} of ${model.nodes.length} nodes · ${shown.claims.size} of ${model.claims.length} claims</p>
      <div class="scroll">
        <div class="tree" role="tree" aria-label="Nodes by kind" @keydown=${this.#onKey}>
          ${this.#rows.map((row) => this.#renderRow(row))}
        </div>
      </div>
    `;
  }

  #renderRow(row: ListRow): TemplateResult {
    const { level, node, isExpanded } = row;
    const isSelected = node !== undefined && node.id === this.#selected.value;
    return html`
      <div
        class="row level-${level}" role="treeitem" aria-level=${level} aria-posinset=${row.position} aria-setsize=${row.siblings}
        aria-expanded=${isExpanded === undefined ? nothing : isExpanded ? 'true' : 'false'} aria-selected=${isSelected ? 'true' : 'false'}
        tabindex=${row.key === this.current ? 0 : -1} @click=${() => this.#onPress(row)}>
        ${
          isExpanded === undefined
            ? nothing
            : html`<span class="twist" aria-hidden="true" @click=${(event: Event) => this.#onTwist(event, row)}>${icon('forward', 14)}</span>`
        }
        ${this.#renderSign(row)}
        <span class="cut" title=${row.label}>${row.label}</span>
        ${node?.when === undefined ? nothing : html`<span class="when">${dateText(node.when)}</span>`}
        ${node ? foundMark(this.#model.value!, this.#inquiry.signs, node.id) : nothing}
        ${row.count === undefined ? nothing : html`<span class="num">${row.count}</span>`}
      </div>
    `;
  }

  #renderSign({ node, kind: ownKind, found }: ListRow): TemplateResult | typeof nothing {
    if (found) return found === 'trace' ? html`<i class="trace-sign"></i>` : sideSign(found);
    const kind = node?.kind ?? ownKind;
    if (kind === undefined) return nothing;
    if (node?.kind === 'dimension') return dimensionGlyph(node, 18);
    return kindGlyph(kind, this.#model.value?.kind(kind)?.family);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-list': StemmaList;
  }
}
