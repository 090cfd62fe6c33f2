import { css } from 'lit';

/** Styles of `<stemma-timeline>`; the drawing takes its inks from the tokens. */
export const timelineStyles = css`
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
    scroll-padding: 40px 24px 16px 130px;
  }
  .narrow .scroll {
    scroll-padding-inline-start: 16px;
  }
  .sheet {
    display: grid;
    grid-template: auto auto / 112px max-content;
    inline-size: max-content;
    min-inline-size: 100%;
  }
  .sheet.narrow {
    grid-template-columns: 0 max-content;
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
  .narrow .corner {
    border: 0;
  }
  .heads {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    overflow: visible;
  }
  .narrow .heads {
    pointer-events: none;
  }
  .strong {
    font-weight: 600;
  }
  text {
    fill: var(--stemma-ink);
    font-variant-numeric: tabular-nums;
  }
  .undated {
    fill: var(--stemma-ink2);
  }
  .side {
    fill: none;
    stroke: var(--stemma-rule2);
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
  .axis .chosen {
    stroke: var(--stemma-ink);
    stroke-width: 3;
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
  .year-line,
  .fold-line,
  .edge {
    fill: none;
    stroke: var(--stemma-rule);
  }
  .fold-line {
    stroke: var(--stemma-rule2);
    stroke-dasharray: 1 5;
    stroke-linecap: round;
  }
  .edge {
    stroke: var(--stemma-ink3);
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
  .span {
    fill: var(--tint);
    stroke: var(--hue);
  }
  .sign {
    fill: var(--tint);
    stroke: var(--hue);
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  .sign.solid {
    fill: var(--hue);
  }
  .sign .open {
    fill: none;
  }
  .item text {
    stroke: var(--stemma-paper);
    stroke-width: 3px;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .item.on-band text {
    stroke: var(--stemma-land);
  }
  .item.spans text {
    stroke: var(--tint);
  }
  .item:hover text {
    text-decoration: underline;
    text-decoration-color: var(--stemma-ink3);
  }
  .item.selected .touch {
    fill: var(--stemma-sel);
    stroke: var(--stemma-ink);
    rx: 6px;
  }
  .item.selected text {
    stroke: none;
  }
  .item.veiled .span,
  .item.veiled .sign {
    fill: none;
    stroke: var(--stemma-link);
  }
  .item.veiled text {
    fill: var(--stemma-ink3);
  }
  .item.veiled.spans text {
    stroke: var(--stemma-paper);
  }
  .item.veiled.spans.on-band text {
    stroke: var(--stemma-land);
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    padding: 4px 14px;
    border-block-start: 1px solid var(--stemma-rule);
    color: var(--stemma-ink2);
  }
  .steps {
    display: flex;
    flex-wrap: wrap;
    gap: 2px;
    margin-inline-start: -8px;
  }
  .steps button {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    inline-size: auto;
    padding-inline: 8px;
    white-space: nowrap;
  }
  .none {
    margin: auto;
    max-inline-size: 420px;
    padding: 24px;
    color: var(--stemma-ink2);
    font-size: 13px;
    text-align: center;
  }
  @media (forced-colors: active) {
    .item,
    .axis {
      --hue: CanvasText;
      --tint: Canvas;
      forced-color-adjust: auto;
    }
  }
`;
