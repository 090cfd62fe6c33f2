import { css, unsafeCSS } from 'lit';
import { DIMENSION_HUES, KIND_FAMILIES } from '../../src/scene/palette.ts';

const hue = (name: string): string =>
  `.hue-${name} { --hue: var(--stemma-${name}); --tint: var(--stemma-${name}-tint); }`;

/** Classes that give a glyph its hue and tint: `hue-actor`, `hue-food` …; see {@link hueClass}. */
export const hueStyles = css`
  ${unsafeCSS([...KIND_FAMILIES, ...DIMENSION_HUES].map(hue).join('\n'))}
  .glyph {
    stroke: var(--hue);
    fill: var(--tint);
    stroke-width: 1.5;
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  .glyph .open {
    fill: none;
  }
  .glyph.solid {
    fill: var(--hue);
  }
  .glyph .rim {
    stroke-width: 1.4;
  }
  .glyph .inner {
    fill: var(--stemma-panel);
    stroke-width: 1;
  }
  .glyph .pictogram {
    fill: none;
  }
  .patterns {
    position: absolute;
  }
  .patterns path {
    fill: none;
    stroke: var(--hue);
    stroke-linecap: round;
  }
`;

const KNOWN: ReadonlySet<string> = new Set([...KIND_FAMILIES, ...DIMENSION_HUES]);

/** The class of a hue named in the data or the vocabulary; a name that is not ours gets plain ink. */
export const hueClass = (name: string | undefined): string =>
  name !== undefined && KNOWN.has(name) ? `hue-${name}` : 'hue-threat';
