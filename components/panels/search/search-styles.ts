import { css } from 'lit';

/** Styles of `<stemma-search>`. */
export const searchStyles = css`
  :host {
    position: relative;
    z-index: 2;
  }
  .field {
    display: flex;
    align-items: center;
    gap: 8px;
    block-size: var(--search-height, 34px);
    padding-inline: 11px 10px;
    border: 1px solid var(--search-line, var(--stemma-link));
    border-radius: var(--stemma-radius);
    background: var(--stemma-paper);
    color: var(--stemma-ink2);
  }
  .field:has(input:focus) {
    outline: 2px solid var(--stemma-ink);
    outline-offset: 1px;
  }
  input {
    flex: 1;
    min-inline-size: 0;
    block-size: 100%;
    padding: 0;
    border: 0;
    background: none;
    color: var(--stemma-ink);
  }
  input:focus-visible {
    outline: none;
  }
  input::placeholder {
    color: var(--stemma-ink3);
    opacity: 1;
  }
  input::-webkit-search-cancel-button {
    display: none;
  }
  kbd {
    display: grid;
    place-items: center;
    inline-size: 18px;
    block-size: 19px;
    border: 1px solid var(--stemma-rule2);
    border-radius: 4px;
    font: 500 11px/1 var(--stemma-face);
  }
  .hits {
    position: absolute;
    inset-block-start: calc(100% + 4px);
    inset-inline-end: 0;
    inline-size: max(100%, var(--search-hits, 0px));
    max-block-size: min(440px, 60vh);
    padding: 4px;
    border: 1px solid var(--stemma-rule2);
    border-radius: 8px;
    background: var(--stemma-panel);
    box-shadow: 0 4px 18px light-dark(rgb(20 20 10 / 0.12), rgb(0 0 0 / 0.5));
  }
  .hit {
    display: grid;
    grid-template-columns: 20px 1fr;
    align-items: start;
    gap: 0 7px;
    min-block-size: 28px;
    padding: 5px 8px;
    border-radius: 4px;
    cursor: pointer;
  }
  .hit svg {
    margin-block-start: 0.5px;
  }
  .hit[aria-selected='true'] {
    background: var(--stemma-hover);
    outline: 1px solid var(--stemma-rule2);
  }
  .hit b {
    font-weight: 600;
  }
  .hit mark {
    background: none;
    color: inherit;
    font-weight: 650;
    text-decoration: underline;
    text-decoration-thickness: 1.5px;
    text-underline-offset: 2px;
  }
  .hit .snippet {
    grid-column: 2;
    color: var(--stemma-ink3);
    font-size: 12px;
  }
  .hit .phrase {
    font-family: var(--stemma-serif);
    font-size: 12.5px;
  }
  .all {
    display: block;
    margin-block-start: 4px;
    border-block-start: 1px solid var(--stemma-rule);
    border-radius: 0 0 4px 4px;
    color: var(--stemma-ink2);
  }
  .none {
    padding: 6px 8px;
    color: var(--stemma-ink3);
  }
  @media (pointer: coarse) {
    .field,
    .hit {
      min-block-size: 44px;
    }
  }
`;
