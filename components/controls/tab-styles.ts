import { css } from 'lit';

/** Styles of `.tab`: a word, bold and underlined where it is chosen, as wide one way as the other. */
export const tabStyles = css`
  .tab {
    position: relative;
    padding-inline: var(--tab-pad, 11px);
    color: var(--stemma-ink2);
  }
  .tab[aria-selected='true'] {
    color: var(--stemma-ink);
    font-weight: 600;
  }
  .tab[aria-selected='true']::after {
    content: '';
    position: absolute;
    inset-inline: var(--tab-pad, 11px);
    inset-block-end: -1px;
    block-size: 2px;
    background: var(--stemma-ink);
  }
  .tab span {
    display: grid;
  }
  .tab span::after {
    content: attr(data-label);
    block-size: 0;
    overflow: hidden;
    visibility: hidden;
    font-weight: 600;
  }
  .tab:focus-visible {
    outline-offset: -4px;
  }
`;
