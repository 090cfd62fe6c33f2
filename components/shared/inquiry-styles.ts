import { css } from 'lit';

/** What panels in place of the filters have in common: a heading that stays, and what scrolls under it. */
export const inquiryStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
    background: var(--stemma-panel);
    overflow-wrap: anywhere;
  }
  .head {
    flex: none;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 8px;
    padding: 8px 12px 4px 20px;
  }
  h2 {
    font-size: 18px;
    font-weight: 600;
    letter-spacing: -0.01em;
  }
  .count {
    margin-inline-start: 8px;
    color: var(--stemma-ink3);
    font-size: 13px;
    font-weight: 400;
    letter-spacing: 0;
  }
  .body {
    flex: 1;
    min-block-size: 0;
  }
`;
