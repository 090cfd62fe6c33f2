import { css, html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { ElementState } from '../../../src/state/definition-table.ts';

const SIGNS: Readonly<Record<ElementState, SVGTemplateResult>> = {
  stated: svg`<circle class="full" r="6"></circle>`,
  inferred: svg`<circle class="ring dashed" r="5.4"></circle><circle class="full" r="2.6"></circle>`,
  excluded: svg`<circle class="ring out" r="5.4"></circle><path class="slash" d="M-7.4 5.4L7.4 -5.4"></path>`,
  silent: svg`<circle class="ring thin" r="2.6"></circle>`,
};

/** The sign of what a definition says of an element, told by form alone. */
export const elementGlyph = (state: ElementState): TemplateResult => html`
  <svg class="element" width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">${SIGNS[state]}</svg>
`;

/** Styles of the signs; `--mark` is their ink. */
export const elementStyles = css`
  .element {
    --ink: var(--mark, var(--stemma-ink));
  }
  .element .full {
    fill: var(--ink);
  }
  .element .ring {
    fill: var(--ground, var(--stemma-paper));
    stroke: var(--ink);
    stroke-width: 1.4;
  }
  .element .dashed {
    stroke-dasharray: 2.4 1.8;
  }
  .element .thin {
    stroke: var(--stemma-link);
    stroke-width: 1;
  }
  .element .out {
    stroke: var(--stemma-ink);
  }
  .element .slash {
    stroke: var(--stemma-ink);
    stroke-width: 1.5;
    stroke-linecap: round;
  }
`;
