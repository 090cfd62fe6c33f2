import { css } from 'lit';

/** Styles of `<stemma-list>`. */
export const listStyles = css`
  :host {
    display: flex;
    flex-direction: column;
  }
  .count {
    flex: none;
    padding: 12px 20px 8px;
    color: var(--stemma-ink3);
    font-size: 12px;
    border-block-end: 1px solid var(--stemma-rule);
  }
  .scroll {
    flex: 1;
    min-block-size: 0;
    padding: 8px 12px 20px;
  }
  .tree {
    max-inline-size: 760px;
  }
  .row {
    display: flex;
    align-items: center;
    gap: 7px;
    min-block-size: 26px;
    padding-inline-end: 10px;
    border-radius: 4px;
    cursor: pointer;
  }
  .row:hover {
    background: var(--stemma-hover);
  }
  .row:focus-visible {
    outline-offset: -2px;
  }
  .row[aria-selected='true'] {
    background: var(--stemma-hover);
    font-weight: 600;
  }
  .level-1 {
    font-weight: 600;
    min-block-size: 30px;
  }
  .level-2 {
    padding-inline-start: 22px;
  }
  .level-3 {
    padding-inline-start: 66px;
    color: var(--stemma-ink3);
    font-size: 12px;
  }
  .level-4 {
    padding-inline-start: 88px;
  }
  .twist {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 24px;
    block-size: 24px;
    color: var(--stemma-ink3);
  }
  .twist svg {
    transition: transform var(--stemma-time, 0s) ease-out;
  }
  [aria-expanded='true'] > .twist svg {
    transform: rotate(90deg);
  }
  .when {
    color: var(--stemma-ink3);
    font-size: 12px;
    white-space: nowrap;
  }
  .row .num {
    font-size: 12px;
    font-weight: 400;
  }
  .trace-sign {
    flex: none;
    inline-size: 18px;
    block-size: 3px;
    background: var(--stemma-rubric);
  }
  .none {
    padding: 16px 8px;
    color: var(--stemma-ink3);
  }
  @media (pointer: coarse) {
    .row {
      min-block-size: 44px;
    }
  }
`;
