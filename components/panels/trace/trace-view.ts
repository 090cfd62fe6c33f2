import { html, nothing, type TemplateResult } from 'lit';
import { knownText, lengthText, type HopEntry, type TraceEntry } from '../../../src/state/trace-entry.ts';
import { counted } from '../../../src/state/wording.ts';
import { nameButton, quoted, type ClaimContext } from '../../shared/claim-view.ts';
import { differSign } from '../../shared/line-samples.ts';
import { traceRuler, type RulerSpan } from './trace-ruler.ts';

/** The sentence of a trace; with a context its names are ways on. */
export const traceSentenceView = ({ parts }: TraceEntry, context?: ClaimContext): unknown =>
  parts.map((part) => {
    if (part.kind === 'node') return context ? nameButton(context, part) : html`<b class="stop">${part.label}</b>`;
    if (part.kind === 'note') return nothing;
    return part.kind === 'year' ? html`<span class="year">${part.text}</span>` : part.text;
  });

const placesOf = ({ hops }: TraceEntry): readonly number[] =>
  hops.flatMap(({ number, entry }) => (entry.rivals.length > 0 ? [number] : []));

/** Facts under a sentence: years, hops, basis, sources, what is disputed, the weakest hop. */
export const traceFactsView = (entry: TraceEntry, span: RulerSpan | undefined, isOpen: boolean): TemplateResult => {
  const { facts, stops } = entry;
  const disputed = placesOf(entry);
  const isWeak = facts.weakest.reason !== '' && facts.hops > 1 && disputed[0] !== facts.weakest.hop;
  return html`
    <p class="facts">
      ${traceRuler(stops, span)}
      <span>${isOpen ? lengthText(entry) : counted(facts.hops, 'hop')}</span><span>${knownText(entry)}</span>
      ${isOpen || facts.sources > 1 ? html`<span>${counted(facts.sources, 'source')}</span>` : nothing}
      ${disputed.length > 0 ? html`<span>${differSign()} disputed: hop ${disputed.join(', ')}</span>` : nothing}
      ${isWeak && !isOpen ? html`<span>weakest: hop ${facts.weakest.hop}</span>` : nothing}
    </p>
  `;
};

/** Why the weakest link is weak. */
export const weakestView = ({ facts: { weakest, hops } }: TraceEntry): TemplateResult | typeof nothing => {
  if (weakest.reason === '') return nothing;
  const where = hops > 1 ? `hop ${weakest.hop}: ` : '';
  const reason = where === '' ? weakest.reason : weakest.reason.charAt(0).toLowerCase() + weakest.reason.slice(1);
  return html`<p class="weakest"><b>Weakest link</b> ${where}${reason}</p>`;
};

/** One hop: what it says, its phrase and where that stands, and how it is known. */
export const hopView = ({ number, from, to, words, also, year, entry }: HopEntry): TemplateResult => {
  const [first, ...more] = entry.evidence;
  const place = [first?.source.label, first?.locator].filter(Boolean).join(' · ');
  const isRead = first !== undefined && first.basis !== 'inferred' && first.basis !== 'complement';
  return html`
    <span class="number">${number}</span>
    <span class="says">
      <span class="claim-words">${from.label} <i>${words}</i> ${to.label} <span class="year">(${year})</span></span>
      ${first?.phrase === undefined ? nothing : html`<span class="phrase">${quoted(first.phrase)}</span>`}
      <span class="place">${place || 'No evidence is given'}${more.length > 0 ? ` · ${counted(more.length, 'more receipt')}` : ''}</span>
      ${also.length > 0 ? html`<span class="place">Also: ${also.join(', ')}</span>` : nothing}
      ${entry.rivals.length > 0 ? html`<span class="differ">${differSign()} Sources differ</span>` : nothing}
    </span>
    <span class="tag ${isRead ? '' : 'weak'}">${first?.basisText ?? 'no evidence'}</span>
  `;
};
