import { css } from 'lit';
import { forcedTokens } from '../shared/forced-tokens.ts';

/** The parts in the frame of `<stemma-explorer>`: columns, sheet, bands, and all of it on paper. They come with its works. */
export const framePartStyles = css`
  ${forcedTokens}
  /* A part whose code is still on its way already has its place, so that nothing moves when it wakes up. */
  .frame :not(:defined) {
    display: block;
    visibility: hidden;
  }
  .frame :is(stemma-bottom-sheet, stemma-dialog):not(:defined) {
    display: none;
  }
  .left.stories {
    inline-size: 340px;
  }
  .compact .left.stories {
    inline-size: 300px;
  }
  .left.asking {
    inline-size: 540px;
  }
  .left.asking.close {
    inline-size: 400px;
  }
  .compact .left.asking {
    inline-size: 360px;
  }
  .left.asking > * {
    flex: 1;
    min-block-size: 0;
  }
  .left stemma-search {
    margin: 12px 16px 0;
  }
  .left stemma-filters {
    flex: 1;
  }
  .over {
    position: absolute;
    inset-block: 49px 0;
    inset-inline-start: 0;
    z-index: 4;
    box-shadow: 4px 0 18px light-dark(rgb(20 20 10 / 0.1), rgb(0 0 0 / 0.4));
  }
  .picture {
    grid-area: main;
  }
  .right {
    grid-area: right;
    inline-size: 360px;
    min-block-size: 0;
    border-inline-start: 1px solid var(--stemma-rule);
    background: var(--stemma-panel);
  }
  .right.close {
    inline-size: clamp(316px, 100vw - 1124px, 360px);
  }
  .compact .right {
    inline-size: 316px;
  }
  .waiting {
    margin: 0;
    place-self: center;
    padding: 24px;
    color: var(--stemma-ink2);
    font-size: 15px;
    text-align: center;
    overflow-wrap: anywhere;
  }
  .whole {
    grid-area: 1 / 1 / -1 / -1;
    min-block-size: 0;
    overflow: auto;
  }
  .name {
    position: absolute;
    z-index: 1;
    inset-block-start: 10px;
    inset-inline-start: 8px;
    margin: 0;
    padding: 1px 6px;
    border-radius: 4px;
    background: var(--stemma-paper);
    font-size: 15px;
    font-weight: 600;
    pointer-events: none;
  }
  .small-bar {
    --search-height: 28px;
    --search-hits: 320px;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
    padding: 0 6px 0 14px;
  }
  .small-bar h2 {
    flex: 1 1 auto;
    min-inline-size: 0;
    margin: 0;
    overflow: hidden;
    font: inherit;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .small-bar b {
    font-weight: 600;
    font-size: 14px;
  }
  .small-bar span {
    margin-inline-start: 6px;
    color: var(--stemma-ink2);
  }
  .small-bar stemma-search {
    flex: 0 1 190px;
  }
  .narrow .small-bar stemma-search {
    flex-basis: 132px;
  }
  .small-foot > :not(:defined) {
    display: block;
    block-size: 33px;
  }
  .small-foot > stemma-signs:not(:defined) {
    block-size: 38px;
  }
  @media (pointer: coarse) {
    .small-bar {
      --search-line: transparent;
    }
    .small-foot > :not(:defined) {
      block-size: 45px;
    }
    .small-foot > stemma-signs:not(:defined) {
      block-size: 46px;
    }
  }
  .has-sheet .small-foot {
    display: none;
  }
  .sheet-body {
    position: relative;
    display: flex;
    flex-direction: column;
    block-size: 100%;
  }
  .sheet-body > stemma-trace,
  .sheet-body > stemma-compare,
  .sheet-body > stemma-disputes,
  .sheet-body > stemma-details,
  .sheet-body > stemma-filters,
  .sheet-body > stemma-stories,
  .sheet-body > stemma-legend {
    flex: 1;
    min-block-size: 0;
  }
  .sheet-body stemma-search {
    margin: 4px 16px 12px;
    min-block-size: 320px;
  }
  .sheet-body stemma-legend {
    padding-inline: 8px;
  }
  .has-sheet {
    grid-template-rows: auto auto minmax(0, 1fr) 46% auto;
  }
  .has-sheet.at-peek {
    grid-template-rows: auto auto minmax(0, 1fr) 19% auto;
  }
  .keys-note {
    margin: 0 0 12px;
    color: var(--stemma-ink2);
  }
  .keys {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 6px 16px;
    margin: 0;
  }
  .keys dd {
    margin: 0;
  }
  .keys kbd {
    display: inline-block;
    min-inline-size: 24px;
    padding: 1px 6px;
    border: 1px solid var(--stemma-rule2);
    border-radius: 4px;
    font: 500 12px/1.5 var(--stemma-face);
    text-align: center;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media print {
    .left,
    .strip,
    .small-foot {
      display: none;
    }
    :host(:state(story)) {
      block-size: auto;
    }
    /* On paper a poster says more: its table has the evidence. */
    :host(:state(poster)) {
      block-size: auto;
    }
    :host(:state(poster)) .put-away {
      display: contents;
    }
    :host(:state(poster)) .frame {
      display: none;
    }
    .frame:has(stemma-stories) {
      position: static;
      display: flex;
      flex-direction: column;
      overflow: visible;
      background: none;
    }
    .frame:has(stemma-stories) > :is(.bar, .right, stemma-status, .header, .footer) {
      display: none;
    }
    .frame:has(stemma-stories) > .picture {
      order: -1;
      flex: none;
      block-size: 115mm;
      border: 0.2mm solid #999;
      print-color-adjust: exact;
    }
    .left.stories,
    .compact .left.stories {
      display: block;
      inline-size: auto;
      border: 0;
      background: none;
    }
    .sheet-body {
      display: block;
      block-size: auto;
    }
  }
`;
