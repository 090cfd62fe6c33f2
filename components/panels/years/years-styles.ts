import { css } from 'lit';

/** Styles of `<stemma-years>`. */
export const yearsStyles = css`
  :host {
    position: relative;
    block-size: 76px;
    overflow: hidden;
    font-size: 12px;
    touch-action: pan-y;
  }
  :host([empty]) {
    display: none;
  }
  .name {
    position: absolute;
    inset-block-start: 17px;
    inset-inline-start: 16px;
    line-height: 16px;
    pointer-events: none;
  }
  .name b {
    display: block;
    font-weight: 600;
  }
  .name span {
    color: var(--stemma-ink3);
  }
  svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
  }
  .range {
    fill: var(--stemma-hover);
  }
  .trace {
    fill: var(--stemma-rubric);
    stroke: var(--stemma-rubric);
    stroke-width: 2;
  }
  .axis {
    stroke: var(--stemma-rule2);
  }
  .fold path {
    fill: none;
    stroke: var(--stemma-ink3);
  }
  .fold .gap {
    stroke: var(--stemma-paper);
    stroke-width: 4;
  }
  .all {
    fill: var(--stemma-link);
  }
  .lit {
    fill: var(--stemma-ink);
  }
  text {
    fill: var(--stemma-ink3);
    text-anchor: middle;
    font-variant-numeric: tabular-nums;
  }
  .out {
    opacity: 0.45;
  }
  .handle {
    position: absolute;
    inset-block-start: 6px;
    inset-inline-start: 0;
    inline-size: 24px;
    block-size: 48px;
    margin-inline-start: -12px;
    transform: translateX(var(--x, 0));
    cursor: ew-resize;
    touch-action: none;
  }
  .handle::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 11.25px;
    inline-size: 1.5px;
    background: var(--stemma-ink);
  }
  .handle::after {
    content: '';
    position: absolute;
    inset-block-start: 13px;
    inset-inline-start: 7.5px;
    inline-size: 9px;
    block-size: 18px;
    border: 1.5px solid var(--stemma-ink);
    border-radius: 3px;
    background:
      linear-gradient(var(--stemma-ink), var(--stemma-ink)) 1.5px 50% / 1px 8px no-repeat,
      linear-gradient(var(--stemma-ink), var(--stemma-ink)) 3.5px 50% / 1px 8px no-repeat,
      var(--stemma-panel);
  }
  .handle:focus-visible {
    outline-offset: -2px;
  }
  .clear {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 20px;
    min-block-size: 24px;
  }
  @media (pointer: coarse) {
    .handle {
      inline-size: 44px;
      margin-inline-start: -22px;
    }
    .handle::before {
      inset-inline-start: 21.25px;
    }
    .handle::after {
      inset-inline-start: 17.5px;
    }
  }
`;
