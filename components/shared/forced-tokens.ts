import { css } from 'lit';
import { forcedPalette } from '../../src/scene/forced-palette.ts';
import { colourTokens } from './tokens.ts';

const system = forcedPalette((name) => name);

/** The colours of `tokens` where the reader chose their own. They come with the parts of the frame. */
export const forcedTokens = css`
  @media (forced-colors: active) {
    :host {
      ${colourTokens((pick) => pick(system))}
    }
  }
`;
