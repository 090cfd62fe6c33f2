import { css } from 'lit';

/** What is otherwise in `<stemma-coverage>` where there is little room. Stands behind its other styles. */
export const narrowStyles = css`
  :host([narrow]) .bar {
    flex-wrap: nowrap;
    overflow-x: auto;
    scrollbar-width: none;
    padding-inline: 16px 8px;
  }
  :host([narrow]) .bar > * {
    flex: none;
  }
  :host([narrow]) .size {
    order: 1;
  }
  :host([narrow]) .scroll {
    padding-inline: 12px 0;
  }
  :host([narrow]) .upright {
    min-inline-size: 0;
    inline-size: calc(128px + var(--nodes, 1) * 44px + 104px);
  }
  :host([narrow]) .corner {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    background: var(--stemma-paper);
  }
  :host([narrow]) .of-name {
    inline-size: 128px;
  }
  :host([narrow]) .of-total {
    inline-size: 52px;
  }
  :host([narrow]) .head-name {
    gap: 3px;
    font-size: 12.5px;
  }
  :host([narrow]) .fold .head-name {
    padding-inline-start: 0;
  }
  :host([narrow]) .cut {
    white-space: normal;
    line-height: 1.25;
  }
  :host([narrow]) .sum {
    font-size: 12px;
    letter-spacing: -0.03em;
  }
  :host([narrow]) .gaps {
    grid-template-columns: minmax(0, 1fr);
    gap: 8px;
    padding-inline-end: 12px;
  }
  :host([narrow]) .gaps ul {
    grid-area: auto;
  }
`;
