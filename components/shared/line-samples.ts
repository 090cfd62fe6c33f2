import { css, html, svg, type TemplateResult } from 'lit';
import { ARROWHEADS, PLAIN_HEAD, type Arrowhead } from '../../src/scene/arrowheads.ts';

/** How lines of the picture look, for samples beside names; see the functions of this file. */
export const lineStyles = css`
  .line {
    fill: none;
    stroke: var(--stemma-ink);
    stroke-width: 1.5;
  }
  .line .strong {
    stroke-width: 1.9;
  }
  .line .thick {
    stroke-width: 3;
  }
  .line .structure {
    stroke: var(--stemma-link);
    stroke-width: 1;
  }
  .line .documents {
    stroke: var(--stemma-link-doc);
    stroke-width: 1;
  }
  .line .content {
    stroke: var(--stemma-link-con);
    stroke-width: 1.4;
    stroke-dasharray: 0.1 3.4;
    stroke-linecap: round;
  }
  .line .dashed {
    stroke-dasharray: 5 3.5;
  }
  .line .solid {
    fill: var(--stemma-ink);
    stroke-width: 1.4;
    stroke-linejoin: round;
  }
  .line .hollow {
    fill: var(--stemma-panel);
    stroke-width: 1.4;
    stroke-linejoin: round;
  }
  .line .badge {
    fill: var(--stemma-panel);
    stroke-width: 1.2;
  }
  .line text {
    fill: var(--stemma-ink);
    stroke: none;
    font-size: 11px;
    font-weight: 600;
    text-anchor: middle;
  }
  .line .half {
    fill: var(--stemma-ink);
    stroke: none;
  }
`;

const sample = (width: number, inner: unknown): TemplateResult => html`
  <svg class="line" width=${width} height="14" viewBox="0 -7 ${width} 14" aria-hidden="true">${inner}</svg>
`;

const arrow = (width: number, head: Arrowhead): TemplateResult =>
  sample(
    width,
    svg`
      <path class="strong" d="M0 0H${width - head.back}"></path>
      <g transform="translate(${width} 0)">
        ${head.parts.map(({ path, fill }) => svg`<path class=${fill} d=${path}></path>`)}
      </g>
    `,
  );

/** A lineage line with the head of one relation. */
export const lineageSample = (relation: string): TemplateResult => arrow(34, ARROWHEADS.get(relation) ?? PLAIN_HEAD);

/** The line of a family of relations; a family that a dataset adds looks like structure. */
export const familySample = (family: string, width = 20): TemplateResult => {
  if (family === 'lineage') return arrow(width, ARROWHEADS.get('adopts') ?? PLAIN_HEAD);
  const known = family === 'documents' || family === 'content' ? family : 'structure';
  return sample(width, svg`<path class=${known} d="M0 0H${width}"></path>`);
};

/** The line of a basis: dashed where the claim was concluded rather than read. */
export const basisSample = (isInferred: boolean, width = 20): TemplateResult =>
  sample(width, svg`<path class=${isInferred ? 'dashed' : ''} d="M0 0H${width}"></path>`);

const halfDisc = svg`<circle class="badge" r="4.6"></circle><path class="half" d="M0 -4.6A4.6 4.6 0 0 1 0 4.6Z"></path>`;

/** The half-filled disc that says sources differ. */
export const differSign = (): TemplateResult => html`
  <svg class="line" width="12" height="12" viewBox="-6 -6 12 12" aria-hidden="true">${halfDisc}</svg>
`;

/** A line with the half-filled disc on its middle. */
export const differSample = (): TemplateResult =>
  sample(34, svg`<path class="strong" d="M0 0H34"></path><g transform="translate(17 0)">${halfDisc}</g>`);

/** A thick line with the number of its claims. */
export const severalSample = (): TemplateResult =>
  sample(
    34,
    svg`<path class="thick" d="M0 0H34"></path><circle class="badge" cx="17" r="6.6"></circle><text x="17" y="4">3</text>`,
  );
