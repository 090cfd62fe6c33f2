import { css } from 'lit';

/** Styles of `<stemma-details>`. */
export const detailsStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100%;
  }
  .bar {
    flex: none;
    display: flex;
    align-items: center;
    gap: 2px;
    min-block-size: 36px;
    padding-inline: 12px 10px;
    font-size: 12.5px;
  }
  .bar .back {
    flex: 0 1 auto;
    min-inline-size: 0;
    justify-content: start;
    gap: 6px;
    padding-inline: 2px 6px;
  }
  .bar .end {
    display: flex;
    align-items: center;
    margin-inline-start: auto;
  }
  .scroll {
    flex: 1;
    min-block-size: 0;
    padding: 2px 20px 20px;
  }
  .kind {
    display: flex;
    align-items: center;
    gap: 7px;
    margin-inline-start: -3px;
    color: var(--stemma-ink2);
    font-size: 12px;
  }
  h2 {
    margin-block: 4px 8px;
    font-size: 24px;
    font-weight: 600;
    line-height: 1.18;
    letter-spacing: -0.014em;
    text-wrap: balance;
    overflow-wrap: anywhere;
  }
  h2 .name {
    font: inherit;
    letter-spacing: inherit;
    text-decoration-thickness: 1px;
  }
  h2 .to {
    color: var(--stemma-ink3);
    font-weight: 400;
  }
  .summary {
    color: var(--stemma-ink2);
  }
  .also {
    margin-block-start: 5px;
    color: var(--stemma-ink3);
    font-size: 12px;
    overflow-wrap: anywhere;
  }
  .also a {
    color: var(--stemma-ink2);
    text-decoration-color: var(--stemma-rule2);
    text-underline-offset: 2px;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    margin-block: 8px 12px;
    padding-block-end: 12px;
    border-block-end: 1px solid var(--stemma-rule);
    color: var(--stemma-ink3);
    font-size: 12px;
  }
  .facts b {
    color: var(--stemma-ink);
    font-weight: 600;
  }
  .group {
    display: flex;
    justify-content: space-between;
    margin-block-start: 11px;
    color: var(--stemma-ink3);
    font-size: 12px;
  }
  .group h3 {
    font-weight: 600;
  }
  .group h3::first-letter {
    text-transform: uppercase;
  }
  .group:first-of-type {
    margin-block-start: 0;
  }
  .claim + .claim {
    margin-block-start: 8px;
  }
  .sentence svg {
    display: inline-block;
    vertical-align: -1px;
  }
  .name {
    cursor: pointer;
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: var(--stemma-rule2);
    text-decoration-thickness: 1px;
    text-underline-offset: 4px;
  }
  .name.small {
    font-weight: 500;
  }
  .name:hover,
  .chip:hover span {
    text-decoration-color: currentColor;
  }
  .year,
  .dot {
    color: var(--stemma-ink3);
  }
  .differ {
    white-space: nowrap;
    color: var(--stemma-critique);
  }
  .phrase {
    margin-block-start: 1px;
    font: 13.5px/1.4 var(--stemma-serif);
    overflow-wrap: anywhere;
  }
  .source {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 10px;
    color: var(--stemma-ink3);
    font-size: 12px;
    overflow-wrap: anywhere;
  }
  .basis {
    flex: none;
    color: var(--stemma-ink2);
    font-size: 12px;
    white-space: nowrap;
  }
  .basis svg {
    display: inline-block;
    margin-inline-end: 2px;
    vertical-align: -3px;
  }
  .basis .line {
    stroke: var(--stemma-ink2);
  }
  .remark {
    color: var(--stemma-ink2);
    font-size: 12px;
  }
  .evidence + .evidence {
    margin-block-start: 5px;
  }
  .cells {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(124px, 1fr));
    margin-block-start: 4px;
    border: 1px solid var(--stemma-rule2);
    border-radius: 6px;
    overflow: hidden;
  }
  .cell {
    padding: 7px 10px;
    box-shadow: -1px -1px 0 var(--stemma-rule2);
  }
  .cell-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 6px;
    font-size: 12.5px;
  }
  .cell-head b {
    font-weight: 600;
  }
  .cell .place {
    color: var(--stemma-ink3);
    font-size: 12px;
    overflow-wrap: anywhere;
  }
  .rival {
    font-size: 12px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 3px 12px;
    margin-block: 2px 3px;
  }
  .chips li {
    display: inline-flex;
    align-items: center;
    gap: 5px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-block-size: 24px;
    font-weight: 500;
    text-align: start;
  }
  .chip span {
    text-decoration: underline;
    text-decoration-color: transparent;
    text-underline-offset: 4px;
  }
  .chip.named span {
    font-weight: 600;
    text-decoration-color: var(--stemma-rule2);
  }
  footer {
    flex: none;
    border-block-start: 1px solid var(--stemma-rule);
  }
  footer button {
    display: flex;
    align-items: center;
    gap: 8px;
    inline-size: 100%;
    min-block-size: 34px;
    padding-inline: 20px;
    color: var(--stemma-ink3);
    font-size: 12px;
  }
  footer b {
    color: var(--stemma-ink);
    font-weight: 600;
  }
  footer svg {
    margin-inline-start: auto;
  }
  footer button:focus-visible {
    outline-offset: -2px;
  }
  :host([narrow]) h2 {
    font-size: 18px;
  }
  :host([narrow]) .bar {
    padding-inline: 14px 8px;
  }
  @media (forced-colors: active) {
    .cell {
      outline: 1px solid;
    }
  }
  @media (pointer: coarse) {
    .name {
      padding-block: 6px;
    }
    .chip,
    footer button {
      min-block-size: 44px;
    }
  }
`;
