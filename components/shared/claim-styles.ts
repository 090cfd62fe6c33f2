import { css } from 'lit';

/** Styles of claims and their evidence, see `claim-view.ts`; they want the line and hue styles too. */
export const claimStyles = css`
  .claim + .claim {
    margin-block-start: 8px;
  }
  .sentence svg {
    display: inline-block;
    vertical-align: -1px;
  }
  .name {
    cursor: pointer;
    font-weight: 600;
    text-decoration: underline;
    text-decoration-color: var(--stemma-rule2);
    text-decoration-thickness: 1px;
    text-underline-offset: 4px;
  }
  .name.small {
    font-weight: 500;
  }
  .name:hover,
  .chip:hover span {
    text-decoration-color: currentColor;
  }
  .year,
  .dot {
    color: var(--stemma-ink3);
  }
  .differ {
    white-space: nowrap;
    color: var(--stemma-critique);
  }
  .phrase {
    margin-block-start: 1px;
    font: 13.5px/1.4 var(--stemma-serif);
  }
  .source {
    display: flex;
    justify-content: space-between;
    align-items: baseline;
    gap: 10px;
    color: var(--stemma-ink3);
    font-size: 12px;
  }
  .basis {
    flex: none;
    color: var(--stemma-ink2);
    font-size: 12px;
    white-space: nowrap;
  }
  .basis svg {
    display: inline-block;
    margin-inline-end: 2px;
    vertical-align: -3px;
  }
  .basis .line {
    stroke: var(--stemma-ink2);
  }
  .remark {
    color: var(--stemma-ink2);
    font-size: 12px;
  }
  .evidence + .evidence {
    margin-block-start: 5px;
  }
  .cells {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(124px, 1fr));
    margin-block-start: 4px;
    border: 1px solid var(--stemma-rule2);
    border-radius: 6px;
    overflow: hidden;
  }
  .cell {
    padding: 7px 10px;
    box-shadow: -1px -1px 0 var(--stemma-rule2);
  }
  .cell-head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 6px;
    font-size: 12.5px;
  }
  .cell-head .basis {
    flex: 0 1 auto;
    white-space: normal;
  }
  .cell-head b {
    font-weight: 600;
  }
  .cell .place {
    color: var(--stemma-ink3);
    font-size: 12px;
  }
  .rival {
    font-size: 12px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 3px 12px;
    margin-block: 2px 3px;
  }
  .chips li {
    display: inline-flex;
    align-items: center;
    gap: 5px;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 5px;
    min-block-size: 24px;
    font-weight: 500;
    text-align: start;
  }
  .chip span {
    text-decoration: underline;
    text-decoration-color: transparent;
    text-underline-offset: 4px;
  }
  .chip.named span {
    font-weight: 600;
    text-decoration-color: var(--stemma-rule2);
  }
  @media (pointer: coarse) {
    .name {
      padding-block: 6px;
    }
    .chip {
      min-block-size: 44px;
    }
  }
`;
