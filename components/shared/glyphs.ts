import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { PATTERNS, pictogramPath } from '../../src/scene/pictograms.ts';
import { foldPath, shapePath } from '../../src/scene/shapes.ts';
import { hueClass } from './hue-styles.ts';

const RADIUS = 6;

const inside = (kind: string): SVGTemplateResult | typeof nothing => {
  if (kind === 'report') return svg`<path class="open" d=${foldPath(RADIUS)}></path>`;
  if (kind === 'dimension') return svg`<circle class="open" r="2.8"></circle>`;
  return nothing;
};

/** The shape of a kind of node in the hue of its family, 18 CSS pixels square. */
export const kindGlyph = (kind: string, family: string | undefined): TemplateResult => html`
  <svg
    class="glyph ${hueClass(family)} ${kind === 'definition' ? 'solid' : ''}"
    width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">
    <path d=${shapePath(kind, RADIUS)}></path>
    ${inside(kind)}
  </svg>
`;

/** What a dimension is told by: names of its hue and its pictogram. */
export interface DimensionSigns {
  readonly colour?: string;
  readonly pictogram?: string;
}

const patternFill = (colour: string | undefined): string =>
  colour !== undefined && PATTERNS.has(colour) ? `url(#pattern-${colour})` : 'none';

/** The ring of a dimension: pattern, rim, and its pictogram inside; 20 CSS pixels unless said otherwise. */
export const dimensionGlyph = (signs: DimensionSigns, size = 20): TemplateResult => html`
  <svg class="glyph ${hueClass(signs.colour)}" width=${size} height=${size} viewBox="-10 -10 20 20" aria-hidden="true">
    <circle r="9.2"></circle>
    <circle class="rim" r="9.2" fill=${patternFill(signs.colour)}></circle>
    <circle class="inner" r="6.4"></circle>
    <path class="pictogram" transform="scale(.56) translate(-8 -8)" stroke-width="2" d=${pictogramPath(signs.pictogram) ?? ''}></path>
  </svg>
`;

/** A swatch of a dimension's pattern. */
export const patternSwatch = (signs: DimensionSigns): TemplateResult => html`
  <svg class="glyph ${hueClass(signs.colour)}" width="22" height="10" viewBox="0 0 22 10" aria-hidden="true">
    <rect class="rim" x=".6" y=".6" width="20.8" height="8.8" rx="2.4"></rect>
    <rect class="rim" x=".6" y=".6" width="20.8" height="8.8" rx="2.4" fill=${patternFill(signs.colour)}></rect>
  </svg>
`;

/** The patterns that glyphs of one shadow root refer to; render once in it. */
export const patternDefinitions = (): TemplateResult => html`
  <svg class="patterns" width="0" height="0" aria-hidden="true">
    <defs>
      ${[...PATTERNS].map(
        ([name, { path, width, tile }]) => svg`
          <pattern id="pattern-${name}" class=${hueClass(name)} width=${tile} height=${tile} patternUnits="userSpaceOnUse">
            <path d=${path} stroke-width=${width}></path>
          </pattern>
        `,
      )}
    </defs>
  </svg>
`;

/** The mark of Stemma: one text and the three that descend from it. */
export const mark = (): TemplateResult => html`
  <svg
    width="20" height="20" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linejoin="round"
    aria-hidden="true">
    <path fill="currentColor" d="M10 1.6L13.4 5L10 8.4L6.6 5Z"></path>
    <path d="M10 8V13M10 10.6H5.2L3.6 14M10 10.6H14.8L16.4 14"></path>
    <circle cx="3.4" cy="16" r="2.1"></circle>
    <circle cx="10" cy="16" r="2.1"></circle>
    <circle cx="16.6" cy="16" r="2.1"></circle>
  </svg>
`;
