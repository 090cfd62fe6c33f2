import { css } from 'lit';

/** Styles of `<stemma-coverage>`. */
export const coverageStyles = css`
  :host {
    --wash: color-mix(in srgb, var(--stemma-rubric) 9%, var(--stemma-paper));
    --row: 24px;
    container-type: inline-size;
    display: flex;
    flex-direction: column;
    background: var(--stemma-paper);
  }
  .bar {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 8px;
    min-block-size: 44px;
    padding: 6px 16px 2px 20px;
    color: var(--stemma-ink2);
  }
  .bar .size {
    flex: 1 1 200px;
  }
  .bar b {
    font-weight: 500;
    color: var(--stemma-ink);
  }
  .scroll {
    flex: 1;
    min-block-size: 0;
    padding: 0 20px 20px;
  }
  table {
    border-collapse: separate;
    border-spacing: 0;
    table-layout: fixed;
    font-size: 13px;
  }
  .upright {
    inline-size: 100%;
    min-inline-size: 760px;
    max-inline-size: 1320px;
  }
  .row {
    position: sticky;
    inset-inline-start: 0;
    z-index: 2;
    background: var(--stemma-paper);
  }
  th {
    font-weight: 400;
    text-align: start;
  }
  .corner {
    padding: 0 0 8px;
    vertical-align: bottom;
  }
  .of-group {
    inline-size: 104px;
  }
  .of-name {
    inline-size: 226px;
  }
  .of-year {
    inline-size: 48px;
  }
  .of-total {
    inline-size: 56px;
  }
  .legend {
    display: grid;
    gap: 1px;
    font-size: 12px;
    line-height: 18px;
    color: var(--stemma-ink2);
  }
  .legend.line {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 18px;
    padding-block: 2px 6px;
  }
  .legend li {
    display: flex;
    align-items: center;
    gap: 8px;
  }
  .legend b {
    font-weight: 500;
    color: var(--stemma-ink);
  }
  thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 3;
    background: var(--stemma-paper);
  }
  thead th {
    border-block-end: 1px solid var(--stemma-ink);
  }
  .head-name {
    display: flex;
    align-items: center;
    gap: 6px;
    inline-size: 100%;
    min-block-size: var(--row);
    min-inline-size: 0;
    font-weight: inherit;
    text-align: start;
  }
  .head-name[aria-pressed='true'] {
    background: var(--stemma-sel);
    border-radius: 3px;
  }
  .column {
    padding: 0;
    vertical-align: bottom;
    font-size: 12px;
    letter-spacing: -0.015em;
    white-space: nowrap;
  }
  .column span {
    margin-inline: -8px;
  }
  .column .head-name {
    flex-direction: column;
    justify-content: end;
    gap: 8px;
    padding-block: 12px 7px;
    text-align: center;
  }
  .column .head-name,
  .slanted .head-name {
    position: relative;
  }
  .column .found-mark,
  .slanted .found-mark {
    position: absolute;
    inset-block-start: -6px;
    inset-inline-end: 2px;
  }
  .slanted .found-mark {
    inset-block: auto 2px;
    inset-inline: 0 auto;
  }
  .picto {
    fill: none;
    stroke: var(--hue);
    stroke-width: 1.3;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  th.total,
  td.total {
    padding-inline-end: 4px;
    text-align: end;
  }
  thead .total {
    padding-block-end: 7px;
    vertical-align: bottom;
    font-size: 12.5px;
    color: var(--stemma-ink3);
  }
  .light,
  .zero {
    color: var(--stemma-ink3);
  }
  b {
    font-weight: 600;
  }
  .group {
    padding: 3px 6px 0 0;
    overflow-wrap: break-word;
    vertical-align: top;
    font-size: 12.5px;
    font-weight: 600;
    letter-spacing: -0.01em;
    line-height: 18px;
  }
  tbody td,
  tbody th {
    border-block-start: 1px solid var(--stemma-rule);
  }
  tbody tr:first-child > * {
    border-block-start-color: var(--stemma-rule2);
  }
  thead + tbody tr:first-child > * {
    border-block-start: 0;
  }
  .year {
    padding-inline-end: 12px;
    color: var(--stemma-ink2);
    text-align: end;
  }
  .row .glyph {
    inline-size: 16px;
  }
  .fold .head-name {
    padding-inline-start: 24px;
    color: var(--stemma-ink3);
  }
  .cell {
    block-size: var(--row);
    padding: 0;
    scroll-margin: 110px 12px 12px 150px;
    cursor: pointer;
  }
  .sign {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 28px;
    block-size: 22px;
    margin: auto;
    border-radius: 3px;
  }
  .cell:hover .sign {
    background: var(--stemma-hover);
  }
  .several {
    position: absolute;
    inset-inline-end: 30px;
    font-size: 12px;
    line-height: 22px;
    color: var(--stemma-ink2);
  }
  .differs {
    position: absolute;
    inset-inline-start: 30px;
  }
  .crossed,
  .row.crossed {
    background: var(--wash);
  }
  .crossed-row .head-name,
  .column.crossed,
  .slanted.crossed {
    font-weight: 600;
  }
  .cell.open .sign {
    background: none;
    box-shadow: 0 0 0 2px var(--stemma-rubric);
  }
  .cell:focus-visible {
    outline-offset: -2px;
  }
  tfoot td,
  tfoot th {
    padding-block: 6px;
    border-block-start: 1px solid var(--stemma-ink);
  }
  .sum {
    text-align: center;
    color: var(--stemma-ink2);
    white-space: nowrap;
  }
  .sum b,
  tfoot .row b {
    color: var(--stemma-ink);
  }
  tfoot .row {
    color: var(--stemma-ink2);
  }
  .turned {
    inline-size: calc(150px + var(--nodes, 1) * 56px + 120px);
  }
  .turned .corner {
    inline-size: 150px;
  }
  .turned .total {
    inline-size: 60px;
  }
  .slanted {
    inline-size: 56px;
    block-size: 124px;
    vertical-align: bottom;
  }
  .slanted .head-name {
    position: relative;
    inline-size: 56px;
  }
  .slanted span {
    position: absolute;
    inset-inline-start: 24px;
    inset-block-end: 4px;
    white-space: nowrap;
    transform: rotate(-45deg);
    transform-origin: 0 100%;
  }
  .turned thead .total {
    vertical-align: bottom;
  }
  .left-out {
    margin-block-start: 8px;
    color: var(--stemma-ink3);
    font-size: 12px;
  }
  .gaps {
    display: grid;
    grid-template-columns: 104px minmax(0, 1fr);
    max-inline-size: 1320px;
    margin-block-start: 18px;
  }
  .gaps h3 {
    font-weight: 600;
  }
  .gaps ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(250px, 1fr));
    gap: 14px 24px;
  }
  .gaps li {
    display: grid;
    grid-template-columns: 18px minmax(0, 1fr);
    gap: 8px;
  }
  .gaps .textual {
    color: var(--stemma-ink);
  }
  .gaps ul {
    grid-area: 1 / 2 / span 2 / 3;
  }
  .gaps .all {
    align-self: start;
    justify-self: start;
    padding-inline: 0;
  }
  .nothing {
    display: grid;
    justify-items: start;
    gap: 12px;
    max-inline-size: 520px;
    padding: 40px 24px;
    font-size: 15px;
  }
  .nothing div {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .whose th {
    padding: 8px 0 3px;
    color: var(--stemma-ink2);
    font-weight: 600;
  }
  .whose span {
    position: sticky;
    inset-inline-start: 0;
  }
  /* Names of columns lean where they would touch each other. */
  @container (inline-size < 1040px) {
    .of-name {
      inline-size: 190px;
    }
    .of-total {
      inline-size: 54px;
    }
  }
  @container (inline-size < 1000px) {
    :host(:not([narrow])) .column {
      block-size: 132px;
    }
    :host(:not([narrow])) .column span {
      position: absolute;
      inset-inline-start: 50%;
      inset-block-end: 34px;
      margin: 0;
      transform: rotate(-45deg);
      transform-origin: 0 100%;
    }
  }
  @media (pointer: coarse) {
    :host {
      --row: 44px;
    }
  }
  @media (forced-colors: active) {
    .cell.open .sign {
      outline: 2px solid Highlight;
    }
  }
`;
