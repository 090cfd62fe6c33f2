import { html, nothing, type TemplateResult } from 'lit';
import type { GraphModel } from '../../src/model/graph-model.ts';
import type { NodeId } from '../../src/model/ids.ts';
import type { ClaimEntry, EvidenceEntry } from '../../src/state/claim-entry.ts';
import type { NodeName, SentencePart } from '../../src/state/sentence.ts';
import { dimensionGlyph } from './glyphs.ts';
import { basisSample, differSign } from './line-samples.ts';
import type { Cluster } from './clusters.ts';

/** What the parts of an entry need to know: the graph, and what a press on a name does. */
export interface ClaimContext {
  readonly model: GraphModel;
  readonly onName: (id: NodeId) => void;
}

const isPress = ({ key }: KeyboardEvent): boolean => key === 'Enter' || key === ' ';

/** A name that leads to the entry of its node. Not a native button, which could not break over lines like text. */
export const nameButton = ({ onName }: ClaimContext, { id, label }: NodeName, name = 'name'): TemplateResult => {
  const onKey = (event: KeyboardEvent): void => {
    if (!isPress(event)) return;
    event.preventDefault();
    onName(id);
  };
  return html`<span role="button" tabindex="0" class=${name} @click=${() => onName(id)} @keydown=${onKey}>${label}</span>`;
};

/** A claim as a sentence with its names as ways on. */
export const sentenceView = (context: ClaimContext, parts: readonly SentencePart[]): unknown =>
  parts.map((part) =>
    part.kind === 'node'
      ? nameButton(context, part)
      : part.kind === 'year'
        ? html`<span class="year">${part.text}</span>`
        : part.text,
  );

/** A phrase between double quotation marks, with those inside it single and marks of emphasis left out. */
export const quoted = (phrase: string): string => {
  const plain = phrase.replaceAll(/([*_])([^*_]+)\1/gu, '$2');
  const single = plain
    .replaceAll(/[“„]/gu, '‘')
    .replaceAll('”', '’')
    .replaceAll(/"([^"]*)"/gu, '‘$1’');
  return `“${single}”`;
};

const basisView = ({ basis, basisText }: EvidenceEntry): TemplateResult =>
  html`<span class="basis">${basisSample(basis === 'inferred', 16)} ${basisText}</span>`;

/** One piece of evidence: the phrase, and where it stands. */
export const evidenceView = (evidence: EvidenceEntry): TemplateResult => html`
  <div class="evidence">
    ${evidence.phrase === undefined ? nothing : html`<p class="phrase">${quoted(evidence.phrase)}</p>`}
    <p class="source">
      <span>${[evidence.source.label, evidence.locator].filter(Boolean).join(' · ')}</span>${basisView(evidence)}
    </p>
  </div>
`;

const remarks = (context: ClaimContext, { claim, via }: ClaimEntry): TemplateResult => html`
  ${via ? html`<p class="remark">known through ${nameButton(context, via, 'name small')}</p>` : nothing}
  ${claim.note === undefined ? nothing : html`<p class="remark">${claim.note}</p>`}
`;

const yearOf = (entry: ClaimEntry): string => entry.sentence.find((part) => part.kind === 'year')?.text ?? 'undated';

const isAboutTheSame = (a: ClaimEntry, b: ClaimEntry): boolean =>
  a.claim.from === b.claim.from && a.claim.to === b.claim.to && a.claim.relation === b.claim.relation;

const differCell = (context: ClaimContext, entry: ClaimEntry, own: ClaimEntry): TemplateResult => html`
  <div class="cell">
    <p class="cell-head"><b>${yearOf(entry)}</b>${entry.evidence[0] ? basisView(entry.evidence[0]) : nothing}</p>
    ${isAboutTheSame(entry, own) ? nothing : html`<p class="rival">${sentenceView(context, entry.sentence)}</p>`}
    ${entry.evidence.map(
      ({ phrase, source, locator }) => html`
        ${phrase === undefined ? nothing : html`<p class="phrase">${quoted(phrase)}</p>`}
        <p class="place">${source.label}</p>
        ${locator === '' ? nothing : html`<p class="place">${locator}</p>`}
      `,
    )}
    ${entry.claim.note === undefined ? nothing : html`<p class="remark">${entry.claim.note}</p>`}
  </div>
`;

/** A claim that others differ from, beside its rivals. */
const differView = (context: ClaimContext, entry: ClaimEntry): TemplateResult => html`
  <div class="claim">
    <p class="sentence">
      ${differSign()} ${sentenceView(context, entry.sentence)}<span class="differ"><span class="dot"> · </span>Sources differ</span>
    </p>
    <div class="cells" role="group" aria-label="Sources differ">
      ${[entry, ...entry.rivals].map((one) => differCell(context, one, entry))}
    </div>
  </div>
`;

const singleView = (context: ClaimContext, entry: ClaimEntry): TemplateResult => html`
  <div class="claim">
    <p class="sentence">${sentenceView(context, entry.sentence)}</p>
    ${entry.evidence.map(evidenceView)} ${remarks(context, entry)}
  </div>
`;

const chipOf = (context: ClaimContext, { other, sentence }: ClaimEntry): TemplateResult => {
  const node = context.model.node(other.id);
  const year = sentence.find((part) => part.kind === 'year')?.text;
  const isDimension = node?.kind === 'dimension';
  return html`
    <li>
      <button type="button" class="chip ${isDimension ? '' : 'named'}" @click=${() => context.onName(other.id)}>
        ${isDimension ? dimensionGlyph(node, 17) : nothing}<span>${isDimension ? (node.short ?? node.label) : other.label}</span>
      </button>
      ${year === undefined ? nothing : html`<span class="year">(${year})</span>`}
    </li>
  `;
};

const manyView = (context: ClaimContext, cluster: Cluster): TemplateResult => html`
  <div class="claim">
    <ul class="chips">${cluster.map((entry) => chipOf(context, entry))}</ul>
    ${cluster[0]!.evidence.map(evidenceView)} ${remarks(context, cluster[0]!)}
  </div>
`;

/** Claims on common evidence: one as a sentence, several as a row of names, a disputed one beside its rivals. */
export const clusterView = (context: ClaimContext, cluster: Cluster): TemplateResult => {
  const [first] = cluster;
  if (cluster.length === 1 && first)
    return first.rivals.length > 0 ? differView(context, first) : singleView(context, first);
  const isWhole = first?.reading === 'whole';
  return isWhole ? html`${cluster.map((entry) => singleView(context, entry))}` : manyView(context, cluster);
};
