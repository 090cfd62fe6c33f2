import { css } from 'lit';

/** What every element of the explorer starts from: box model, focus ring, buttons without chrome, motion. */
export const hostStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    min-inline-size: 0;
  }
  :host([hidden]) {
    display: none;
  }
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  button,
  input,
  select {
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }
  button {
    appearance: none;
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    text-align: inherit;
    cursor: pointer;
  }
  button:disabled {
    cursor: default;
  }
  h2,
  h3,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
    list-style: none;
    font: inherit;
  }
  svg {
    display: block;
    flex: none;
    overflow: visible;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 2px solid var(--stemma-ink);
    outline-offset: 2px;
    border-radius: 3px;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .cut {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .num {
    color: var(--stemma-ink3);
    font-variant-numeric: tabular-nums;
    text-align: end;
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;

/** Scroll areas with a slim bar in the colours of the page. */
export const scrollStyles = css`
  .scroll {
    overflow: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: var(--stemma-rule2) transparent;
  }
`;
