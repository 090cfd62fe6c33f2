import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { GraphModel } from '../../../src/model/graph-model.ts';
import type { NodeId } from '../../../src/model/ids.ts';
import { claimCitation, nodeCitation } from '../../../src/state/citation.ts';
import { detailsOf, wayBack, type ClaimsDetails, type Details, type NodeDetails } from '../../../src/state/details.ts';
import { modelOf } from '../../../src/state/model-of.ts';
import { counted } from '../../../src/state/wording.ts';
import { buttonStyles } from '../../controls/button-styles.ts';
import { iconButton } from '../../controls/icon-button.ts';
import { claimStyles } from '../../shared/claim-styles.ts';
import { clusterView, nameButton, type ClaimContext } from '../../shared/claim-view.ts';
import { folded, type ShownGroup } from '../../shared/clusters.ts';
import { dimensionGlyph, kindGlyph, patternDefinitions } from '../../shared/glyphs.ts';
import { hostStyles, scrollStyles } from '../../shared/host-styles.ts';
import { hueStyles } from '../../shared/hue-styles.ts';
import { icon } from '../../shared/icons.ts';
import { familySample, lineStyles } from '../../shared/line-samples.ts';
import { readableInside } from '../../../src/state/readable.ts';
import { askFrame } from '../../shared/frame.ts';
import { send } from '../../shared/requests.ts';
import { say } from '../../shared/say.ts';
import { SliceController } from '../../shared/slice-controller.ts';
import { detailsStyles } from './details-styles.ts';
import { outwardLink } from './outward-link.ts';
import { StyledElement } from '../../shared/styled-element.ts';

const FIRST_CLUSTERS = 6;
const COPIED_MS = 1600;

const citationOf = (model: GraphModel, details: Details, link: string | undefined): string =>
  details.kind === 'node'
    ? nodeCitation(model, details.node, link)
    : details.groups.flatMap(({ claims }) => claims.map(({ claim }) => claimCitation(model, claim, link))).join('\n');

/**
 * The entry of the selected node or link: what it is, and its claims by relation, each with its evidence.
 *
 * @fires stemma-select-request @fires stemma-back-request @fires stemma-focus-request @fires stemma-trace-request @fires stemma-open-link
 */
export class StemmaDetails extends StyledElement {
  static override styles = [hostStyles, scrollStyles, buttonStyles, hueStyles, lineStyles, claimStyles, detailsStyles];

  #model = new SliceController(this, modelOf);
  #details = new SliceController(this, detailsOf);
  #back = new SliceController(this, ({ view }) => view.trail);
  /** On a sheet: smaller title. */
  @property({ type: Boolean, reflect: true }) narrow = false;
  /** A link to this view, for the citation. */
  @property() link: string | undefined;
  @state() private isOpen = false;
  @state() private isCopied = false;
  @query('.scroll') private readonly scroller!: HTMLElement | null;
  #shown: Details | undefined;

  protected override willUpdate(): void {
    if (this.#shown !== this.#details.value) this.isOpen = false;
  }

  protected override updated(): void {
    if (this.#shown === this.#details.value) return;
    this.#shown = this.#details.value;
    if (!this.scroller) return;
    this.scroller.scrollTop = 0;
    if (this.shadowRoot?.activeElement?.matches('.name, .chip')) this.scroller.focus({ preventScroll: true });
  }

  readonly #onName = (id: NodeId): void => send(this, 'select', { nodes: [id] });

  #onTrace(at: NodeId): void {
    send(this, 'trace', { at });
    askFrame(this, 'inquiry');
  }

  readonly #onCite = async (): Promise<void> => {
    const [model, details] = [this.#model.value, this.#details.value];
    if (!model || !details) return;
    try {
      await navigator.clipboard.writeText(citationOf(model, details, this.link));
    } catch {
      return say(this, 'The browser did not let the citation be copied');
    }
    say(this, 'Citation copied');
    this.isCopied = true;
    setTimeout(() => (this.isCopied = false), COPIED_MS);
  };

  override render(): TemplateResult | typeof nothing {
    const [model, details] = [this.#model.value, this.#details.value];
    if (!model || !details) return nothing;
    const context: ClaimContext = { model, onName: this.#onName };
    const { shown, moreClaims, moreRelations } = folded(details.groups, this.isOpen ? Infinity : FIRST_CLUSTERS);
    return html`
      ${patternDefinitions()} ${this.#renderBar(details)}
      <div class="scroll" tabindex="0" role="region" aria-label=${`Details of ${this.#nameOf(details)}`}>
        ${details.kind === 'node' ? this.#renderNode(details) : this.#renderLink(details, context)}
        ${this.#renderFacts(details)} ${shown.map((group) => this.#renderGroup(group, context))}
      </div>
      ${moreClaims > 0 ? this.#renderMore(moreClaims, moreRelations) : nothing}
    `;
  }

  #nameOf(details: Details): string {
    return details.kind === 'node' ? details.node.label : details.ends.map(({ label }) => label).join(' and ');
  }

  #renderBar(details: Details): TemplateResult {
    const explorer = this.#back.explorer;
    const before = explorer && wayBack(explorer.state);
    const back = html`
      <button type="button" class="flat back" title=${`Back to ${before?.label ?? ''}`} @click=${() => send(this, 'back', {})}>
        ${icon('back', 16)}<span class="cut">${before?.label}</span>
      </button>
    `;
    return html`
      <div class="bar">
        ${before ? back : nothing}
        <div class="end">
          ${details.kind === 'node' ? iconButton('trace', 'Trace influence from here, or to here', () => this.#onTrace(details.node.id), 17) : nothing}
          ${details.kind === 'node' ? iconButton('target', 'Show only what lies around it', () => send(this, 'focus', { id: details.node.id }), 17) : nothing}
          <button type="button" class="flat text" title="Copy as a citation" @click=${this.#onCite}>
            ${icon('cite', 16)} ${this.isCopied ? 'Copied' : 'Cite'}
          </button>
          ${iconButton('close', 'Close the details', () => send(this, 'select', {}))}
        </div>
      </div>
    `;
  }

  #renderNode({ node, kindText, when }: NodeDetails): TemplateResult {
    const family = this.#model.value?.kind(node.kind)?.family;
    const type =
      node.type === undefined || node.type === kindText.toLowerCase() ? undefined : readableInside(node.type);
    const also = [node.acronym, ...(node.aliases ?? [])].filter((name) => name && name !== node.label);
    return html`
      <p class="kind">
        ${node.kind === 'dimension' ? dimensionGlyph(node) : kindGlyph(node.kind, family)}
        ${[kindText, type, when].filter(Boolean).join(' · ')}
      </p>
      <h2>${node.label}</h2>
      ${node.summary === undefined ? nothing : html`<p class="summary">${node.summary}</p>`}
      ${also.length > 0 ? html`<p class="also">Also ${also.join(', ')}</p>` : nothing}
      ${(node.identifiers ?? []).map(({ scheme, value }) => html`<p class="also">${scheme} ${value}</p>`)}
      ${outwardLink(this, node)}
    `;
  }

  #renderLink({ ends, groups, facts }: ClaimsDetails, context: ClaimContext): TemplateResult {
    if (ends.length > 2) return html`<h2>${counted(facts.claims, 'claim')}</h2>`;
    return html`
      <p class="kind">${familySample(groups[0]?.family ?? '', 20)} Link</p>
      <h2>
        ${ends.map((end, i) => html`${i > 0 ? html` <span class="to">and</span> ` : nothing}${nameButton(context, end)}`)}
      </h2>
    `;
  }

  #renderFacts({ facts }: Details): TemplateResult {
    const fact = (count: number, one: string, many: string): TemplateResult =>
      html`<span><b>${count.toLocaleString('en')}</b> ${count === 1 ? one : many}</span>`;
    return html`
      <p class="facts">
        ${fact(facts.claims, 'claim', 'claims')} ${fact(facts.sources, 'source', 'sources')}
        ${facts.disputed > 0 ? fact(facts.disputed, 'disputed', 'disputed') : nothing}
      </p>
    `;
  }

  #renderGroup({ group, clusters }: ShownGroup, context: ClaimContext): TemplateResult {
    return html`
      <div class="group"><h3>${group.label}</h3><span>${group.claims.length}</span></div>
      ${clusters.map((cluster) => clusterView(context, cluster))}
    `;
  }

  #renderMore(claims: number, relations: number): TemplateResult {
    return html`
      <footer>
        <button type="button" aria-expanded="false" @click=${() => (this.isOpen = true)}>
          <b>${counted(claims, 'more claim')}</b> in ${counted(relations, 'relation')} ${icon('down', 17)}
        </button>
      </footer>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-details': StemmaDetails;
  }
}
