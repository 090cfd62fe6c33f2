import { css } from 'lit';

/** Styles of `<stemma-filters>`. */
export const filtersStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: 0;
  }
  .scroll {
    position: relative;
    z-index: 0;
    flex: 1;
    min-block-size: 0;
    padding: 0 16px 12px;
  }
  section {
    margin-block-start: 13px;
  }
  section:first-of-type {
    margin-block-start: 10px;
  }
  .head {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    margin-block-end: 4px;
    font-size: 12px;
    line-height: 17px;
  }
  .head h3,
  .head h3 button {
    font-weight: 600;
  }
  .head h3 button {
    display: inline-flex;
    align-items: center;
    gap: 3px;
    min-block-size: 24px;
    margin-block: -4px;
  }
  .head h3 svg {
    color: var(--stemma-ink3);
    transition: transform var(--stemma-time, 0s) ease-out;
  }
  .head [aria-expanded='false'] svg {
    transform: rotate(-90deg);
  }
  .unit {
    color: var(--stemma-ink3);
  }
  .head .textual {
    min-block-size: 24px;
    margin-block: -4px;
  }
  .two {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: 14px;
  }
  .two .row {
    gap: 6px;
  }
  .rows .num {
    font-size: 12px;
  }
  .others {
    min-block-size: var(--stemma-row);
    margin-inline-start: 27px;
    font-size: 12px;
  }
  .more {
    margin-block-start: 6px;
    padding-block-start: 4px;
    border-block-start: 1px solid var(--stemma-rule);
  }
  .match {
    display: flex;
    align-items: center;
    gap: 8px;
    margin-block: 2px 6px;
    color: var(--stemma-ink2);
    font-size: 12px;
  }
  footer {
    flex: none;
    display: flex;
    align-items: center;
    gap: 10px;
    min-block-size: 40px;
    padding-inline: 16px 8px;
    border-block-start: 1px solid var(--stemma-rule);
    font-size: 12px;
    color: var(--stemma-ink3);
  }
  footer .end {
    margin-inline-start: auto;
  }
  @media (pointer: coarse) {
    .head .textual,
    .head h3 button {
      min-block-size: 44px;
    }
  }
`;
