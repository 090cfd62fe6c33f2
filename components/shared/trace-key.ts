import { css, html, type TemplateResult } from 'lit';
import { basisSample, differSign } from './line-samples.ts';

/** The line of the open trace and that of the others. */
export const traceSamples = (number: number): TemplateResult => html`
  <span class="trace-sample"><i></i> Trace ${number}</span><span class="trace-sample">${basisSample(false, 24)} other traces</span>
`;

/** What the signs of a trace mean, in a row over the picture. */
export const traceKey = (number: number): TemplateResult => html`
  <div class="trace-key" aria-hidden="true">
    ${traceSamples(number)}<span>${basisSample(true, 24)} inferred</span><span>${differSign()} sources differ</span>
  </div>
`;

/** Styles of {@link traceKey}; they want the line styles too. */
export const traceKeyStyles = css`
  .trace-key {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    padding: 3px 10px;
    border-radius: var(--stemma-radius);
    background: color-mix(in srgb, var(--stemma-paper) 88%, transparent);
    font-size: 12px;
  }
  .trace-key span,
  .trace-sample {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .trace-sample i {
    inline-size: 24px;
    block-size: 3px;
    background: var(--stemma-rubric);
  }
`;
