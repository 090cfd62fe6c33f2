import { css } from 'lit';

/** Styles of `<stemma-stories>` on a screen. */
export const storiesStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    flex: 1;
    min-block-size: 0;
  }
  .head {
    flex: none;
    display: flex;
    align-items: center;
    gap: 2px;
    min-block-size: 44px;
    padding-inline: 16px 8px;
    border-block-end: 1px solid var(--stemma-rule);
  }
  .head h2 {
    flex: 1;
    min-inline-size: 0;
    font-size: 15px;
    font-weight: 600;
  }
  .head .all {
    justify-content: start;
    gap: 6px;
    margin-inline-start: -8px;
    padding-inline: 4px 8px;
  }
  .head .end {
    display: flex;
    margin-inline-start: auto;
  }
  .scroll {
    flex: 1;
    min-block-size: 0;
  }
  .entry {
    display: grid;
    gap: 3px;
    inline-size: 100%;
    padding: 11px 16px 12px;
    text-align: start;
  }
  .list li + li {
    border-block-start: 1px solid var(--stemma-rule);
  }
  .entry:focus-visible {
    outline-offset: -3px;
  }
  .entry .title {
    font-size: 14px;
    font-weight: 600;
    line-height: 1.3;
    text-wrap: balance;
  }
  .entry .summary {
    color: var(--stemma-ink2);
    text-wrap: pretty;
  }
  .entry .steps,
  .of,
  .progress {
    color: var(--stemma-ink3);
    font-size: 12px;
  }
  @media (hover: hover) {
    .entry:hover {
      background: var(--stemma-hover);
    }
  }
  .none {
    padding: 16px;
    color: var(--stemma-ink2);
  }
  .reading {
    padding: 14px 20px 20px;
  }
  .reading:focus-visible {
    outline-offset: -3px;
  }
  h3 {
    margin-block: 2px 10px;
    font-size: 20px;
    font-weight: 600;
    line-height: 1.2;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  .text {
    font-size: 15px;
    line-height: 1.55;
    text-wrap: pretty;
  }
  .text p + p {
    margin-block-start: 10px;
  }
  q {
    quotes: none;
    font-family: var(--stemma-serif);
  }
  em {
    font-style: italic;
  }
  .again {
    margin-block-start: 14px;
    font-size: 12px;
  }
  .sources {
    margin-block-start: 12px;
    padding-block-start: 10px;
    border-block-start: 1px solid var(--stemma-rule);
    color: var(--stemma-ink2);
    font-size: 12px;
  }
  .sources h4 {
    margin: 0 0 2px;
    font: inherit;
    font-weight: 600;
  }
  .sources ul {
    display: grid;
  }
  .sources li {
    padding-block: 3px;
  }
  .source {
    min-block-size: var(--stemma-row);
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--stemma-rule2);
    text-underline-offset: 2px;
  }
  .ways {
    flex: none;
    display: grid;
    grid-template-columns: 1fr auto 1fr;
    align-items: center;
    gap: 10px;
    padding: 10px 12px 12px;
    border-block-start: 1px solid var(--stemma-rule);
  }
  .ways .boxed {
    gap: 4px;
    box-shadow: none;
  }
  .previous {
    justify-self: start;
    padding-inline: 6px 12px;
  }
  .next {
    justify-self: end;
    padding-inline: 12px 6px;
  }
  .bars {
    grid-column: 1 / -1;
    display: flex;
    gap: 3px;
  }
  .bars span {
    flex: 1;
    block-size: 3px;
    border-radius: 2px;
    background: var(--stemma-rule2);
  }
  .bars .read {
    background: var(--stemma-ink);
  }
  :host([narrow]) .head {
    min-block-size: 36px;
    margin-block-start: -8px;
    border: 0;
  }
  :host([narrow]) .reading {
    padding: 2px 16px 14px;
  }
  :host([narrow]) .of {
    display: none;
  }
  :host([narrow]) h3 {
    margin-block-end: 6px;
    font-size: 18px;
  }
  :host([narrow]) .ways {
    padding-block: 6px 8px;
  }
`;
