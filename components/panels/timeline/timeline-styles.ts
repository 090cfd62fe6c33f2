import { css } from 'lit';

/** Styles of `<stemma-timeline>`; the drawing takes its inks from the tokens. */
export const timelineStyles = css`
  .scroll {
    scroll-padding: 40px 24px 16px 130px;
  }
  .narrow .scroll {
    scroll-padding-inline-start: 16px;
  }
  .sheet.narrow {
    grid-template-columns: 0 max-content;
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
  .undated {
    fill: var(--stemma-ink2);
  }
  .side {
    fill: none;
    stroke: var(--stemma-rule2);
  }
  .axis .chosen {
    stroke: var(--stemma-ink);
    stroke-width: 3;
  }
  .edge {
    fill: none;
    stroke: var(--stemma-ink3);
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
  .join {
    fill: none;
    stroke: var(--stemma-rubric);
    stroke-width: 3;
  }
  .join.skips {
    stroke-dasharray: 2 5;
  }
  .join-head {
    fill: var(--stemma-rubric);
  }
  .discs {
    pointer-events: none;
  }
  .discs text {
    fill: var(--stemma-paper);
  }
  .item.traced .sign {
    stroke: var(--stemma-rubric);
    stroke-width: 2.2;
  }
  .item.traced text {
    font-weight: 600;
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
`;
