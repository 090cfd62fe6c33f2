import { css } from 'lit';

/** Styles of a panel that stands beside a view: a bar with a way out, a heading, parts under hairlines. */
export const sideStyles = css`
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
    justify-content: space-between;
    min-block-size: 36px;
    padding-inline: 20px 10px;
    color: var(--stemma-ink3);
    font-size: 12px;
  }
  .bar > :first-child {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .bar > :last-child {
    flex: none;
    display: flex;
  }
  .scroll {
    flex: 1;
    min-block-size: 0;
    padding: 2px 20px 24px;
  }
  h2 {
    margin-block-end: 8px;
    font-size: 24px;
    font-weight: 600;
    line-height: 1.2;
    letter-spacing: -0.014em;
    text-wrap: balance;
  }
  h2 .joint {
    color: var(--stemma-ink3);
    font-weight: 400;
  }
  section {
    margin-block-start: 14px;
    padding-block-start: 12px;
    border-block-start: 1px solid var(--stemma-rule);
  }
  h3 {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 8px;
    margin-block-end: 6px;
    font-weight: 600;
  }
  h3 span:not(.name) {
    color: var(--stemma-ink3);
    font-weight: 400;
    font-size: 12px;
  }
  .lead {
    font-size: 15px;
    line-height: 1.45;
  }
  .way {
    margin-block-start: 12px;
  }
  .evidence {
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--stemma-ink);
  }
  .evidence .phrase {
    font-size: 15px;
  }
  :host([narrow]) h2 {
    font-size: 18px;
  }
`;
