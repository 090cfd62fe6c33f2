import { css } from 'lit';

/** Styles of `<stemma-lineage>`; the drawing takes its inks from the tokens. */
export const lineageStyles = css`
  .scroll {
    scroll-padding: 40px 16px 16px 126px;
  }
  .corner {
    padding: 5px 0 0 14px;
    color: var(--stemma-ink3);
  }
  .lanes {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
  }
  .lane-name rect {
    fill: var(--stemma-paper);
  }
  .lane-name.band rect {
    fill: var(--stemma-land);
  }
  .lanes .edge {
    stroke: var(--stemma-rule2);
  }
  .lane-head {
    position: absolute;
    inset-block-start: var(--y, 0);
    inset-inline-start: 0;
    inline-size: 112px;
    block-size: var(--h, 0);
  }
  .name {
    display: block;
    inline-size: 100%;
    block-size: 100%;
  }
  .lane-menu {
    position: absolute;
    inset-block-end: 1px;
    inset-inline-end: 1px;
    opacity: 0;
  }
  .lane-head:hover .lane-menu,
  .lane-head:focus-within .lane-menu {
    opacity: 1;
  }
  .lane-name text {
    font-weight: 600;
  }
  .lane-name .chevron {
    fill: none;
    stroke: var(--stemma-ink3);
    stroke-width: 1.4;
  }
  .name:hover {
    background: color-mix(in srgb, var(--stemma-ink) 5%, transparent);
  }
  .name:focus-visible {
    outline-offset: -3px;
  }
  .card {
    fill: var(--stemma-panel);
    stroke: var(--stemma-link-doc);
  }
  .box:hover .card,
  .box:hover .idea,
  .box:hover .paper {
    stroke: var(--stemma-ink);
  }
  .idea {
    fill: var(--stemma-panel);
    stroke: var(--stemma-link);
  }
  .paper {
    fill: var(--stemma-document-tint);
    stroke: var(--stemma-link);
  }
  .fold {
    fill: none;
    stroke: var(--stemma-link);
  }
  .sign {
    fill: var(--stemma-idea);
    stroke: var(--stemma-idea);
    stroke-width: 1.3;
    stroke-linejoin: round;
  }
  .title {
    font-size: 13px;
    font-weight: 600;
  }
  .year,
  .when {
    fill: var(--stemma-ink2);
  }
  .year {
    text-anchor: end;
  }
  .pin {
    fill: var(--stemma-ink2);
  }
  .shelving path {
    fill: none;
    stroke: var(--stemma-ink2);
    stroke-width: 1.4;
  }
  .shelving text {
    fill: var(--stemma-ink2);
  }
  .chip text,
  .pill text,
  .label {
    text-anchor: middle;
  }
  .chip rect {
    fill: var(--stemma-hover);
    stroke: var(--stemma-hover);
  }
  .chip.more rect {
    fill: none;
    stroke: none;
  }
  .chip.more text {
    fill: var(--stemma-ink2);
  }
  .chip.excluded rect,
  .chip.dropped rect {
    fill: var(--stemma-panel);
    stroke: var(--stemma-ink2);
  }
  .chip.dropped rect {
    stroke: var(--stemma-ink);
    stroke-width: 1.4;
  }
  .chip.told.added rect,
  .chip.told.returned rect {
    fill: var(--stemma-idea-tint);
    stroke: var(--stemma-idea);
  }
  .chip.told.added text,
  .chip.told.returned text {
    fill: var(--stemma-idea);
  }
  .strike {
    fill: none;
    stroke: var(--stemma-ink);
  }
  .line {
    fill: none;
    stroke: var(--stemma-ink2);
    stroke-width: 1.4;
  }
  .line.inferred {
    stroke-dasharray: 6 4;
  }
  .hit {
    fill: none;
    stroke: transparent;
    stroke-width: 11;
    pointer-events: stroke;
  }
  .head path {
    fill: none;
    stroke: var(--stemma-ink2);
    stroke-width: 1.4;
    stroke-linejoin: round;
  }
  .head .solid {
    fill: var(--stemma-ink2);
  }
  .head .hollow {
    fill: var(--stemma-panel);
  }
  .arrow:hover .line,
  .arrow:hover .head path {
    stroke: var(--stemma-ink);
    stroke-width: 2;
  }
  .differs circle {
    fill: var(--stemma-panel);
    stroke: var(--stemma-ink);
    stroke-width: 1.2;
  }
  .differs path {
    fill: var(--stemma-ink);
  }
  .warning path {
    fill: var(--stemma-panel);
    stroke: var(--stemma-ink);
    stroke-width: 1.3;
    stroke-linejoin: round;
  }
  .warning text {
    font-size: 12px;
    font-weight: 700;
    text-anchor: middle;
  }
  .marks {
    pointer-events: none;
  }
  .label {
    fill: var(--stemma-ink2);
    stroke: var(--stemma-paper);
    stroke-width: 4px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .label.on-band {
    stroke: var(--stemma-land);
  }
  .pill rect {
    fill: var(--stemma-panel);
    stroke: var(--stemma-ink);
    stroke-width: 1.3;
  }
  .pill text {
    font-weight: 600;
  }
  .pill.added rect {
    fill: var(--stemma-idea-tint);
    stroke: var(--stemma-idea);
  }
  .pill.added text {
    fill: var(--stemma-idea);
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 3px 16px;
    padding: 6px 14px;
    border-block-start: 1px solid var(--stemma-rule);
    background: var(--stemma-paper);
    color: var(--stemma-ink2);
  }
  .key span {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    white-space: nowrap;
  }
  .key .note {
    color: var(--stemma-ink3);
  }
  .key .note[open] {
    flex: 1 1 100%;
  }
  :host([terse]) .key:not(:has([open])) {
    align-content: start;
    gap: 14px 16px;
    block-size: 33px;
    overflow: hidden;
  }
  :host([terse]) .note {
    order: -1;
  }
  .key summary {
    line-height: 24px;
    cursor: pointer;
  }
  @media (pointer: coarse) {
    .key summary {
      line-height: 44px;
    }
    :host([terse]) .key:not(:has([open])) {
      block-size: 52px;
    }
    .lane-menu {
      opacity: 1;
    }
  }
`;
