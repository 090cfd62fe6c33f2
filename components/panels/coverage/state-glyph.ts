import { css, html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { CoverageState } from '../../../src/state/coverage-table.ts';
import { hueClass } from '../../shared/hue-styles.ts';

const SIGNS: Readonly<Record<CoverageState, SVGTemplateResult>> = {
  stated: svg`<rect class="full" x="-6" y="-6" width="12" height="12" rx="2"></rect>`,
  inferred: svg`<rect class="dashed" x="-5.25" y="-5.25" width="10.5" height="10.5" rx="2"></rect>`,
  excluded: svg`<g class="struck"><rect x="-5.25" y="-5.25" width="10.5" height="10.5" rx="2"></rect><path d="M-8 8L8 -8"></path></g>`,
  none: svg`<circle class="silent" r="1.5"></circle>`,
};

/** The sign of a state, told by form alone; the hue of its dimension only repeats the column. */
export const stateGlyph = (state: CoverageState, colour: string | undefined): TemplateResult => html`
  <svg class="state ${colour === undefined ? '' : hueClass(colour)}" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
    ${SIGNS[state]}
  </svg>
`;

/** The small half-filled disc beside the sign of a cell. */
export const differMark = (differs: boolean): TemplateResult | typeof nothing =>
  differs
    ? html`
        <svg class="differs" width="9" height="9" viewBox="-4.5 -4.5 9 9" aria-hidden="true">
          <circle r="3.5"></circle><path d="M0 -3.5A3.5 3.5 0 0 1 0 3.5Z"></path>
        </svg>
      `
    : nothing;

/** Styles of the signs; they want the hue styles too. */
export const stateStyles = css`
  .state {
    --sign: var(--hue, var(--stemma-ink2));
  }
  .state .full {
    fill: var(--sign);
  }
  .state .dashed {
    fill: none;
    stroke: var(--sign);
    stroke-width: 1.5;
    stroke-dasharray: 2.7 1.9;
  }
  .state .struck {
    fill: none;
    stroke: var(--stemma-ink);
    stroke-width: 1.5;
    stroke-linecap: round;
  }
  .state .silent {
    fill: var(--stemma-link);
  }
  .differs {
    fill: var(--stemma-paper);
    stroke: var(--stemma-ink);
    stroke-width: 1.1;
  }
  .differs path {
    fill: var(--stemma-ink);
    stroke: none;
  }
`;
