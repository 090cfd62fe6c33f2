import { css } from 'lit';

/** Styles of a field with a list of hits under it: `.field`, `.hits`, `.hit`, and `.none` for no hits. */
export const comboboxStyles = css`
  :host {
    position: relative;
  }
  .field {
    display: flex;
    align-items: center;
    gap: 7px;
    block-size: var(--search-height, 36px);
    padding-inline: 10px;
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
    text-overflow: ellipsis;
  }
  input:focus-visible {
    outline: none;
  }
  input::placeholder {
    color: var(--stemma-ink3);
    font-weight: 400;
    opacity: 1;
  }
  .hits {
    position: absolute;
    z-index: 5;
    inset-block-start: calc(100% + 4px);
    inset-inline-end: 0;
    padding: 4px;
    border: 1px solid var(--stemma-rule2);
    border-radius: 8px;
    background: var(--stemma-panel);
    box-shadow: 0 4px 18px light-dark(rgb(20 20 10 / 0.12), rgb(0 0 0 / 0.5));
  }
  .hit {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr) auto;
    gap: 0 7px;
    min-block-size: 28px;
    padding: 5px 8px;
    border-radius: 4px;
    overflow-wrap: anywhere;
    cursor: pointer;
  }
  .hit[aria-selected='true'] {
    background: var(--stemma-hover);
    outline: 1px solid var(--stemma-rule2);
  }
  .none {
    padding: 6px 8px;
    color: var(--stemma-ink3);
  }
  @media (pointer: coarse) {
    .field {
      min-block-size: 46px;
    }
    .hit {
      min-block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .hit[aria-selected='true'] {
      outline-color: Highlight;
    }
  }
`;
