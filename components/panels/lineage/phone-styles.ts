import { css } from 'lit';

/** The rails of `<stemma-lineage>` where there is little room. */
export const phoneStyles = css`
  .phone-head {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    border-block-end: 1px solid var(--stemma-rule);
    background: var(--stemma-paper);
  }
  .phone-head stemma-menu {
    position: absolute;
    inset-block-start: 2px;
    inset-inline-end: 4px;
  }
  .folded-rail {
    stroke: var(--stemma-ink2);
  }
  .phone-head text {
    text-anchor: middle;
    fill: var(--stemma-ink2);
  }
  .phone-head text.count {
    text-anchor: start;
  }
  .phone-head text.strong,
  text.down.strong {
    fill: var(--stemma-ink);
    font-weight: 600;
  }
  text.down {
    text-anchor: end;
    fill: var(--stemma-ink2);
    font-size: 12px;
  }
  .long .gap {
    stroke: var(--stemma-paper);
    stroke-width: 3;
  }
  .long path {
    fill: none;
    stroke: var(--stemma-ink3);
  }
  .leader {
    fill: none;
    stroke: var(--stemma-link);
    stroke-dasharray: 0.1 4;
    stroke-linecap: round;
    stroke-width: 1.4;
  }
  .sign.sheet {
    fill: var(--stemma-document-tint);
    stroke: var(--stemma-document);
  }
  .beside {
    font-weight: 400;
    font-size: 12px;
    fill: var(--stemma-ink3);
  }
`;
