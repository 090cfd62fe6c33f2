import { css } from 'lit';

/** Styles of `<stemma-trace>`. */
export const traceStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
    background: var(--stemma-panel);
    container-type: inline-size;
    overflow-wrap: anywhere;
  }
  .asked {
    position: sticky;
    z-index: 2;
    inset-block-start: 0;
    background: var(--stemma-panel);
    padding: 10px 20px 8px;
    border-block-end: 1px solid var(--stemma-rule);
  }
  .ends {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto minmax(0, 1fr) auto;
    align-items: end;
    gap: 4px;
    margin-block-end: 6px;
  }
  .ends .flat {
    block-size: 36px;
  }
  .all {
    flex: 1;
    min-block-size: 0;
  }
  .heading {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
    padding: 10px 20px;
  }
  h2 {
    font-size: 18px;
    font-weight: 600;
    letter-spacing: -0.01em;
  }
  .rule {
    color: var(--stemma-ink2);
  }
  .one {
    position: relative;
    display: grid;
    grid-template-columns: 22px minmax(0, 1fr);
    gap: 0 6px;
    padding: 10px 20px 9px;
    border-block-start: 1px solid var(--stemma-rule);
  }
  .one > .rank {
    color: var(--stemma-ink2);
    font-size: 15px;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .one.open {
    background: var(--stemma-hover);
  }
  .one.open::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 3px;
    background: var(--stemma-rubric);
  }
  .one.open > .rank {
    color: var(--stemma-rubric);
  }
  .sentence {
    font-size: 15px;
    line-height: 1.5;
    text-wrap: pretty;
  }
  .show {
    display: block;
    inline-size: 100%;
    line-height: 1.5;
  }
  .show::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  .show:focus-visible {
    outline: none;
  }
  .one:has(.show:focus-visible) {
    outline: 2px solid var(--stemma-ink);
    outline-offset: -2px;
  }
  .stop {
    font-weight: 500;
    text-decoration: underline;
    text-decoration-color: var(--stemma-rule2);
    text-underline-offset: 3px;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 14px;
    margin-block-start: 4px;
    color: var(--stemma-ink2);
    font-size: 12px;
  }
  .facts span {
    display: inline-flex;
    align-items: center;
    gap: 4px;
  }
  .ruler path {
    stroke: var(--stemma-ink2);
    stroke-width: 1.6;
  }
  .ruler .dotted {
    stroke-dasharray: 1.6 3;
  }
  .ruler circle {
    fill: var(--stemma-ink2);
  }
  .open .ruler path {
    stroke: var(--stemma-rubric);
  }
  .open .ruler circle {
    fill: var(--stemma-rubric);
  }
  .hop-list {
    margin-block-start: 8px;
  }
  .hop {
    display: grid;
    grid-template-columns: 20px minmax(0, 1fr) auto;
    gap: 0 4px;
    inline-size: calc(100% + 16px);
    margin-inline: -8px;
    padding: 5px 8px;
    border-radius: 4px;
    text-align: start;
  }
  .hop .number {
    color: var(--stemma-rubric);
    font-weight: 600;
  }
  .hop .says > span {
    display: block;
  }
  .claim-words {
    color: var(--stemma-ink2);
    font-size: 12px;
  }
  .claim-words .year {
    white-space: nowrap;
  }
  .hop i {
    color: var(--stemma-rubric);
    font-style: normal;
  }
  .hop .phrase {
    color: var(--stemma-ink);
    font-size: 14px;
  }
  .hop .place {
    color: var(--stemma-ink3);
    font-size: 12px;
  }
  .hop .differ {
    color: var(--stemma-ink2);
    font-size: 12px;
  }
  .hop .differ svg {
    display: inline-block;
    vertical-align: -2px;
  }
  .tag {
    align-self: start;
    padding: 0 6px;
    border: 1px solid var(--stemma-ink2);
    border-radius: 3px;
    color: var(--stemma-ink2);
    font-size: 12px;
    white-space: nowrap;
  }
  .tag.weak {
    border-style: dashed;
  }
  .hop[aria-current='true'] {
    background: var(--stemma-panel);
    outline: 1px solid var(--stemma-rubric);
  }
  .hop:focus-visible {
    outline: 2px solid var(--stemma-ink);
    outline-offset: 0;
  }
  .weakest {
    margin-block-start: 6px;
    color: var(--stemma-ink2);
    font-size: 12.5px;
  }
  .weakest b {
    color: var(--stemma-ink);
    font-weight: 600;
  }
  .nothing,
  .begin {
    padding: 16px 20px;
    line-height: 1.5;
  }
  .begin {
    color: var(--stemma-ink2);
  }
  .nothing ul {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block-start: 12px;
  }
  .running {
    display: flex;
    align-items: center;
    gap: 12px;
    padding: 12px 20px;
    animation: appear 0.2s 0.2s backwards;
  }
  @keyframes appear {
    from {
      opacity: 0;
    }
  }
  .bottom {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 16px;
    min-block-size: 40px;
    padding: 6px 20px;
    border-block-start: 1px solid var(--stemma-rule);
    color: var(--stemma-ink2);
    font-size: 12px;
  }
  .bottom .do {
    display: flex;
    gap: 14px;
    margin-inline-start: auto;
  }
  .way {
    min-block-size: 24px;
    color: var(--stemma-ink);
    text-decoration: underline;
    text-decoration-color: var(--stemma-rule2);
    text-underline-offset: 3px;
  }
  @container (max-width: 440px) {
    .asked {
      position: relative;
    }
    .heading,
    .one,
    .asked {
      padding-inline: 16px;
    }
    .ends {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .ends stemma-node-field:last-of-type {
      grid-area: 2 / 1;
    }
    .ends .flat:last-child {
      grid-area: 1 / 2;
    }
    .ends .flat {
      grid-area: 2 / 2;
    }
  }
  @media (hover: hover) {
    .one:not(.open):hover {
      background: color-mix(in srgb, var(--stemma-hover) 55%, transparent);
    }
    .hop:hover {
      background: var(--stemma-panel);
    }
    .way:hover {
      text-decoration-color: currentColor;
    }
  }
  @media (pointer: coarse) {
    .way,
    .ends .flat {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .running {
      animation: none;
    }
  }
`;
