import { css } from 'lit';

/** Styles of `<stemma-table>`. */
export const tableStyles = css`
  :host {
    display: flex;
    flex-direction: column;
  }
  .head {
    flex: none;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 14px;
    min-block-size: 44px;
    padding: 6px 12px 6px 20px;
    border-block-end: 1px solid var(--stemma-rule);
    font-size: 12px;
    color: var(--stemma-ink3);
  }
  .head .end {
    margin-inline-start: auto;
  }
  .scroll {
    flex: 1;
    min-block-size: 0;
    padding-block-end: 20px;
  }
  table {
    min-inline-size: 100%;
    border-collapse: separate;
    border-spacing: 0;
    font-size: 13px;
  }
  th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding: 0 10px;
    background: var(--stemma-paper);
    border-block-end: 1px solid var(--stemma-rule2);
    font-weight: 600;
    font-size: 12px;
    text-align: start;
    white-space: nowrap;
  }
  th button {
    display: inline-flex;
    align-items: center;
    gap: 3px;
    min-block-size: 32px;
  }
  th svg {
    color: var(--stemma-ink3);
  }
  td {
    max-inline-size: 340px;
    padding: 4px 10px;
    border-block-end: 1px solid var(--stemma-rule);
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  th:first-child,
  td:first-child {
    padding-inline-start: 20px;
  }
  td.number,
  th.number {
    text-align: end;
    color: var(--stemma-ink2);
  }
  td.short {
    white-space: nowrap;
    overflow-wrap: normal;
    color: var(--stemma-ink2);
  }
  td.phrase {
    min-inline-size: 220px;
    font: 13.5px/1.4 var(--stemma-serif);
  }
  td.wide {
    min-inline-size: 180px;
  }
  td button {
    margin-block: -3px;
    padding-block: 3px;
    font-weight: 500;
    text-align: start;
  }
  td button:hover {
    text-decoration: underline;
    text-decoration-color: var(--stemma-rule2);
    text-underline-offset: 3px;
  }
  tbody tr {
    cursor: pointer;
  }
  tbody tr:hover td,
  tr.selected td {
    background: var(--stemma-hover);
  }
  tr.selected button {
    font-weight: 650;
  }
  td.found {
    inline-size: 1px;
    padding-block: 3px;
  }
  td.found > span {
    position: relative;
    display: grid;
    justify-items: start;
    min-block-size: 20px;
    align-items: center;
  }
  .in-hand-row td {
    background: var(--stemma-sel);
  }
  .more {
    margin: 12px 20px;
  }
  @media (pointer: coarse) {
    th button,
    tbody tr {
      min-inline-size: 44px;
      block-size: 44px;
    }
  }
  @media (forced-colors: active) {
    tr.selected td {
      outline: 1px solid Highlight;
    }
  }
`;
