import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Trace } from '../../../src/app/answers.ts';
import type { NodeId } from '../../../src/model/ids.ts';
import { USUAL_ASK, type TraceAsk, type TraceInquiry } from '../../../src/state/inquiry.ts';
import { modelOf } from '../../../src/state/model-of.ts';
import { nameOf } from '../../../src/state/sentence.ts';
import { traceEntry, tracesText, type TraceEntry } from '../../../src/state/trace-entry.ts';
import { traceParagraph } from '../../../src/state/trace-paragraph.ts';
import type { Traced } from '../../../src/state/traced.ts';
import { traceInquiryOf, traceRunOf } from '../../../src/state/trace-run.ts';
import { walkedFamilies, withRelations } from '../../../src/state/walked-relations.ts';
import { counted } from '../../../src/state/wording.ts';
import { buttonStyles } from '../../controls/button-styles.ts';
import { iconButton } from '../../controls/icon-button.ts';
import { claimStyles } from '../../shared/claim-styles.ts';
import { askFrame } from '../../shared/frame.ts';
import { hostStyles, scrollStyles } from '../../shared/host-styles.ts';
import { lineStyles } from '../../shared/line-samples.ts';
import type { PickEvent } from '../../shared/pick-event.ts';
import { send } from '../../shared/requests.ts';
import { saveTable } from '../../shared/save-table.ts';
import { say } from '../../shared/say.ts';
import { SliceController } from '../../shared/slice-controller.ts';
import { leftOutView, nothingView, type Loosen } from './trace-footer.ts';
import { rulerSpan, type RulerSpan } from './trace-ruler.ts';
import { traceStyles } from './trace-styles.ts';
import { relationsStyles, type RelationsMenu } from './relations-menu.ts';
import { switchesStyles, switchesView } from './trace-switches.ts';
import { hopView, traceFactsView, traceSentenceView, weakestView } from './trace-view.ts';
import { StyledElement } from '../../shared/styled-element.ts';

const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['Home', -Infinity],
  ['End', Infinity],
]);
const COPIED_MS = 1600;

/**
 * Traces of influence from one node to another: what is asked, then the answers as sentences, the open one with its
 * hops and their evidence.
 *
 * @fires stemma-trace-request @fires stemma-hop-request @fires stemma-select-request @fires stemma-ask-request
 */
export class StemmaTrace extends StyledElement {
  static override styles = [
    hostStyles,
    scrollStyles,
    buttonStyles,
    lineStyles,
    claimStyles,
    switchesStyles,
    relationsStyles,
    traceStyles,
  ];

  #model = new SliceController(this, modelOf);
  #inquiry = new SliceController(this, traceInquiryOf);
  #run = new SliceController(this, traceRunOf);
  /** A link to this view, for what is copied. */
  @property() link: string | undefined;
  @state() private isCopied = false;
  @state() private openedFamily: string | undefined;
  #told: unknown;

  protected override updated(): void {
    const run = this.#run.value;
    if (run?.kind !== 'done' || run.result === this.#told) return;
    this.#told = run.result;
    const count = run.result.traces.length;
    say(
      this,
      count === 0
        ? (run.result.reason ?? 'No trace found')
        : `${tracesText(count)}. ${run.result.traces[0]?.sentence ?? ''}`,
    );
  }

  readonly #onChange = (change: Partial<TraceAsk>): void => send(this, 'trace', { change });

  readonly #onTurn = (): void => send(this, 'trace', { isTurned: true });

  readonly #onName = (id: NodeId): void => send(this, 'select', { nodes: [id] });

  readonly #loosen: Loosen = { change: this.#onChange, turn: this.#onTurn };

  #onHopKey(event: KeyboardEvent, at: number, trace: Trace, hop: number): void {
    const by = STEPS.get(event.key);
    if (by === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    const next = Math.min(trace.claims.length - 1, Math.max(0, hop + by));
    if (next === hop) return say(this, by < 0 ? 'First hop' : 'Last hop');
    send(this, 'hop', { trace: at, hop: next });
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#hop-${next}`)?.focus());
  }

  #onHop(at: number, trace: Trace, hop: number): void {
    send(this, 'hop', { trace: at, hop });
    send(this, 'select', { claims: [trace.claims[hop]!] });
  }

  async #copy(trace: Trace): Promise<void> {
    const model = this.#model.value;
    if (!model) return;
    try {
      await navigator.clipboard.writeText(traceParagraph(model, trace, this.link));
    } catch {
      return say(this, 'The browser did not let the trace be copied');
    }
    say(this, 'Trace copied, with its notes');
    this.isCopied = true;
    setTimeout(() => (this.isCopied = false), COPIED_MS);
  }

  #save(traces: readonly Trace[]): void {
    const { explorer } = this.#model;
    if (explorer) void saveTable(this, 'traces.csv', explorer.traceCsv(traces));
  }

  /** Puts the focus where the next end of the trace is chosen. */
  override focus(): void {
    const ask = this.#inquiry.value?.ask;
    const at = ask?.from === undefined || ask.to !== undefined ? 0 : 1;
    [...this.renderRoot.querySelectorAll('stemma-node-field')][at]?.focus();
  }

  override render(): TemplateResult | typeof nothing {
    if (!this.#model.value) return nothing;
    const inquiry = this.#inquiry.value;
    return html`
      <div class="all scroll" role="region" aria-label="Traces" tabindex="0">
        ${this.#renderAsked(inquiry?.ask ?? USUAL_ASK)} ${this.#renderAnswers(inquiry)}
      </div>
      ${this.#renderBottom(inquiry)}
    `;
  }

  #renderAsked(ask: TraceAsk): TemplateResult {
    const pick =
      (end: 'from' | 'to') =>
      ({ id }: PickEvent): void =>
        this.#onChange({ [end]: id });
    return html`
      <div class="asked">
        <div class="ends">
          <stemma-node-field label="From" placeholder="Where influence starts" .value=${ask.from} @pick=${pick('from')}></stemma-node-field>
          ${iconButton('turn', 'Turn round', this.#onTurn, 16)}
          <stemma-node-field label="To" placeholder="Anywhere" end .value=${ask.to} @pick=${pick('to')}></stemma-node-field>
          ${iconButton('close', 'Close the trace', () => send(this, 'ask', {}), 17)}
        </div>
        ${switchesView({ ask, onChange: this.#onChange, relations: this.#relations(ask) })}
      </div>
    `;
  }

  #relations(ask: TraceAsk): RelationsMenu {
    const model = this.#model.value!;
    return {
      families: walkedFamilies(model, ask),
      opened: this.openedFamily,
      onOpen: (family) => (this.openedFamily = family),
      onWalk: (ids, isWalked) => {
        const change = withRelations(model, ask, ids, isWalked);
        if (change) this.#onChange(change);
        else say(this, 'A trace needs a relation to run along');
      },
    };
  }

  #renderAnswers(inquiry: TraceInquiry | undefined): TemplateResult {
    const run = this.#run.value;
    if (!inquiry || !run || run.kind === 'none') return this.#renderBegin();
    if (run.kind === 'running') {
      return html`
        <div class="running" role="status">
          Tracing … <button type="button" class="boxed" @click=${() => send(this, 'stop', {})}>Stop</button>
        </div>
      `;
    }
    const { traces } = run.result;
    return traces.length === 0 ? nothingView(run.result, this.#loosen) : this.#renderTraces(run, inquiry);
  }

  #renderBegin(): TemplateResult {
    return html`
      <p class="begin">
        A trace follows influence hop by hop, each with its evidence: who introduced, adopted, narrowed or revised what, and
        when. Choose where it starts; without an end it leads to everything that influence reaches. In the picture,
        <b>P</b> starts a trace from the node in hand, and ends it at the next.
      </p>
    `;
  }

  #renderTraces(run: Traced, { open, hop }: TraceInquiry): TemplateResult {
    const { traces } = run.result;
    const entries = traces.map((trace) => traceEntry(run.model, trace));
    const span = rulerSpan(entries.flatMap(({ stops }) => stops));
    const at = open < traces.length ? open : 0;
    return html`
      <div class="heading">
        <h2>${this.#headingText(run)}</h2>
        <span class="rule" title="Weakest link first, then the number of weak links, then hops, then lineage before documents before structure">
          ${traces.length > 1 ? 'strongest evidence first, then fewest hops' : ''}
        </span>
      </div>
      <ol>
        ${repeat(
          entries,
          ({ trace }) => trace.claims.join(),
          (entry, i) => (i === at ? this.#renderOpen(entry, i, hop, span) : this.#renderOther(entry, i, span)),
        )}
      </ol>
    `;
  }

  #headingText({ ask, result: { traces, complete }, model }: Traced): string {
    if (ask.to !== undefined) return tracesText(traces.length);
    return `${complete ? '' : 'First '}${counted(traces.length, 'node')} reached from ${nameOf(model, ask.from!).label}`;
  }

  #renderOpen(entry: TraceEntry, i: number, hop: number | undefined, span: RulerSpan | undefined): TemplateResult {
    const context = { model: this.#model.value!, onName: this.#onName };
    const { trace } = entry;
    return html`
      <li class="one open" aria-current="true">
        <span class="rank">${i + 1}</span>
        <div>
          <p class="sentence">${traceSentenceView(entry, context)}</p>
          ${traceFactsView(entry, span, true)}
          <ol class="hop-list" aria-label="Hops">
            ${entry.hops.map(
              (one, at) => html`
                <li>
                  <button
                    type="button" id=${`hop-${at}`} class="hop" tabindex=${at === (hop ?? 0) ? 0 : -1}
                    aria-current=${at === hop ? 'true' : 'false'} @click=${() => this.#onHop(i, trace, at)}
                    @keydown=${(event: KeyboardEvent) => this.#onHopKey(event, i, trace, at)}>
                    ${hopView(one)}
                  </button>
                </li>
              `,
            )}
          </ol>
          ${weakestView(entry)}
        </div>
      </li>
    `;
  }

  #renderOther(entry: TraceEntry, i: number, span: RulerSpan | undefined): TemplateResult {
    return html`
      <li class="one">
        <span class="rank">${i + 1}</span>
        <div>
          <button type="button" class="show" @click=${() => send(this, 'hop', { trace: i })}>${traceSentenceView(entry)}</button>
          ${traceFactsView(entry, span, false)}
        </div>
      </li>
    `;
  }

  #renderBottom(inquiry: TraceInquiry | undefined): TemplateResult | typeof nothing {
    const run = this.#run.value;
    if (!inquiry || run?.kind !== 'done' || run.result.traces.length === 0) return nothing;
    const { traces } = run.result;
    const open = traces[inquiry.open] ?? traces[0]!;
    return html`
      <div class="bottom">
        <div>${leftOutView(run, this.#loosen)}</div>
        <div class="do">
          <button type="button" class="way" @click=${() => void this.#copy(open)}>${this.isCopied ? 'Copied' : 'Copy as text'}</button>
          <button type="button" class="way" @click=${() => this.#save(traces)}>CSV</button>
          ${this.link === undefined ? nothing : html`<button type="button" class="way" @click=${() => askFrame(this, 'copy-link')}>Copy link</button>`}
        </div>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'stemma-trace': StemmaTrace;
  }
}
