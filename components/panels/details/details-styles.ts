import { css } from 'lit';

/** Styles of `<stemma-details>`. */
export const detailsStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    overflow-wrap: anywhere;
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
    footer button {
      min-block-size: 44px;
    }
  }
`;
