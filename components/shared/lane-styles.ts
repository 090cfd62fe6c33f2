import { css } from 'lit';

/** What pictures with years across and lanes down share: the sheet that scrolls, its axis, its lanes, its items. */
export const laneStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    background: var(--stemma-paper);
    font-size: 12px;
  }
  .scroll {
    position: relative;
    flex: 1;
    min-block-size: 0;
  }
  .sheet {
    display: grid;
    grid-template: auto auto / 112px max-content;
    inline-size: max-content;
    min-inline-size: 100%;
  }
  .corner,
  .axis {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: var(--stemma-paper);
  }
  .corner {
    inset-inline-start: 0;
    z-index: 3;
    border-block-end: 1px solid var(--stemma-rule2);
    border-inline-end: 1px solid var(--stemma-rule2);
  }
  text {
    fill: var(--stemma-ink);
    font-variant-numeric: tabular-nums;
  }
  .axis text {
    fill: var(--stemma-ink2);
    text-anchor: middle;
    font-size: 13px;
  }
  .axis text.strong {
    fill: var(--stemma-ink);
    font-weight: 600;
  }
  .axis path {
    fill: none;
    stroke: var(--stemma-rule2);
  }
  .axis .gap {
    stroke: var(--stemma-paper);
    stroke-width: 4;
  }
  .axis .fold path:not(.gap) {
    stroke: var(--stemma-ink3);
  }
  .axis .tick {
    stroke: var(--stemma-link);
  }
  .lane {
    fill: var(--stemma-paper);
  }
  .lane.band {
    fill: var(--stemma-land);
  }
  .border,
  .year-line {
    fill: none;
    stroke: var(--stemma-rule);
  }
  .dotted {
    fill: none;
    stroke: var(--stemma-rule2);
    stroke-dasharray: 1 5;
    stroke-linecap: round;
  }
  .item {
    cursor: pointer;
  }
  .item:focus-visible {
    outline: none;
  }
  .item .focus {
    fill: none;
    stroke: none;
    pointer-events: none;
  }
  .item:focus-visible .focus {
    stroke: var(--stemma-ink);
    stroke-width: 2;
  }
  .touch {
    fill: transparent;
  }
  .none {
    margin: auto;
    max-inline-size: 420px;
    padding: 24px;
    color: var(--stemma-ink2);
    font-size: 13px;
    text-align: center;
  }
`;
