import { css } from 'lit';

/** Styles of `<stemma-search>`, on top of those of a combobox. */
export const searchStyles = css`
  :host {
    z-index: 2;
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
    inline-size: max(100%, var(--search-hits, 0px));
    max-block-size: min(440px, 60vh);
  }
  .hit svg {
    margin-block-start: 0.5px;
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
`;
