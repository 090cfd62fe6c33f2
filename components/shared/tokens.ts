import { css, unsafeCSS, type CSSResult } from 'lit';
import { DIMENSION_HUES, INKS, KIND_FAMILIES, palette, type Palette } from '../../src/scene/palette.ts';

/** A custom property for every colour; `valueOf` takes it out of a palette. */
export const colourTokens = (valueOf: (pick: (from: Palette) => string) => string): CSSResult =>
  unsafeCSS(
    [
      ...INKS.map((ink) => [ink, ({ inks }: Palette) => inks[ink]] as const),
      ...KIND_FAMILIES.flatMap((family) => [
        [family, ({ families }: Palette) => families[family].stroke] as const,
        [`${family}-tint`, ({ families }: Palette) => families[family].tint] as const,
      ]),
      ...DIMENSION_HUES.flatMap((hue) => [
        [hue, ({ dimensions }: Palette) => dimensions[hue].stroke] as const,
        [`${hue}-tint`, ({ dimensions }: Palette) => dimensions[hue].tint] as const,
      ]),
    ]
      .map(([name, pick]) => `--stemma-${name}: ${valueOf(pick)};`)
      .join('\n'),
  );

const themed = colourTokens((pick) => `light-dark(${pick(palette.light)}, ${pick(palette.dark)})`);

/**
 * Custom properties of the look, on the host of `<stemma-explorer>`: colours of both themes out of the palette, faces,
 * sizes. The theme in force is the `color-scheme`; `theme` sets it, and otherwise the reader's preference does. Those
 * listed here are for pages to set; the others are colours of the drawn picture.
 *
 * @cssproperty --stemma-face - Font of the interface.
 * @cssproperty --stemma-serif - Font of phrases from the sources.
 * @cssproperty --stemma-radius - Radius of corners.
 * @cssproperty --stemma-row - Least height of a row that can be pressed; 44px where the pointer is coarse.
 * @cssproperty --stemma-time - How long things take to move; none where the reader or the page asks for stillness.
 * @cssproperty --stemma-shadow - Shadow of what floats.
 * @cssproperty --stemma-paper - Ground of the page.
 * @cssproperty --stemma-panel - Ground of panels and fields.
 * @cssproperty --stemma-hover - Ground of what is pointed at.
 * @cssproperty --stemma-rule - Thin lines between things.
 * @cssproperty --stemma-rule2 - Lines around fields and buttons.
 * @cssproperty --stemma-ink - Text.
 * @cssproperty --stemma-ink2 - Lesser text.
 * @cssproperty --stemma-ink3 - Least text; needs 4.5 to 1 on its ground.
 * @cssproperty --stemma-sel - Ground of what is selected.
 * @cssproperty --stemma-rubric - The red of traces, of what is excluded, and of warnings.
 */
export const tokens = css`
  :host {
    color-scheme: light dark;
    ${themed}
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
