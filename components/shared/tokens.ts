import { css, unsafeCSS } from 'lit';
import { DIMENSION_HUES, INKS, KIND_FAMILIES, palette } from '../../src/scene/palette.ts';

const { light, dark } = palette;

const token = (name: string, ofLight: string, ofDark: string): string =>
  `--stemma-${name}: light-dark(${ofLight}, ${ofDark});`;

const colours = [
  ...INKS.map((ink) => token(ink, light.inks[ink], dark.inks[ink])),
  ...KIND_FAMILIES.flatMap((family) => [
    token(family, light.families[family].stroke, dark.families[family].stroke),
    token(`${family}-tint`, light.families[family].tint, dark.families[family].tint),
  ]),
  ...DIMENSION_HUES.flatMap((hue) => [
    token(hue, light.dimensions[hue].stroke, dark.dimensions[hue].stroke),
    token(`${hue}-tint`, light.dimensions[hue].tint, dark.dimensions[hue].tint),
  ]),
].join('\n');

/**
 * Custom properties of the look, on the host of `<stemma-explorer>`: colours of both themes out of the palette, faces,
 * sizes. The theme in force is the `color-scheme`; `theme` sets it, and otherwise the reader's preference does.
 */
export const tokens = css`
  :host {
    color-scheme: light dark;
    ${unsafeCSS(colours)}
    --stemma-face: system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif;
    --stemma-serif: Charter, 'Bitstream Charter', 'Charis SIL', Georgia, 'Noto Serif', serif;
    --stemma-radius: 6px;
    --stemma-row: 24px;
    --stemma-time: 180ms;
    --stemma-shadow: 0 1px 3px light-dark(rgb(20 20 10 / 0.06), rgb(0 0 0 / 0.4));
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([motion='none']) {
    --stemma-time: 0s;
  }
  @media (prefers-reduced-motion: reduce) {
    :host {
      --stemma-time: 0s;
    }
  }
  @media (pointer: coarse) {
    :host {
      --stemma-row: 44px;
    }
  }
`;
