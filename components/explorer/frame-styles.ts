import { css } from 'lit';

/**
 * What the frame of `<stemma-explorer>` needs for its first picture: its own box, and the place of each band that comes
 * later; nothing of the page's style comes in. All else is in `frame-part-styles.ts`.
 */
export const frameStyles = css`
  :host {
    display: block;
    position: relative;
    block-size: 640px;
    min-block-size: 240px;
    background: var(--stemma-panel);
  }
  .frame {
    all: initial;
    direction: ltr;
    color-scheme: inherit;
    position: absolute;
    inset: 0;
    display: grid;
    grid-template:
      'head head head' auto
      'bar bar bar' auto
      'left main right' minmax(0, 1fr)
      'left strip strip' auto
      'foot foot foot' auto / auto minmax(0, 1fr) auto;
    overflow: hidden;
    background: var(--stemma-panel);
    color: var(--stemma-ink);
    font: 400 13px/1.45 var(--stemma-face);
    font-variant-numeric: tabular-nums;
    text-size-adjust: 100%;
    -webkit-tap-highlight-color: transparent;
  }
  .bare {
    position: relative;
    inset: auto;
    display: block;
    overflow: visible;
    background: none;
  }
  :host(:state(bare)) {
    overflow: auto;
  }
  .frame *,
  .frame *::before {
    box-sizing: border-box;
  }
  .bar:is(:not(:defined), .reserved) {
    block-size: 49px;
  }
  .strip:is(:not(:defined), .reserved) {
    block-size: 77px;
  }
  .sight {
    grid-area: main;
    position: relative;
    z-index: 1;
    overflow: hidden;
    background: var(--stemma-paper);
    pointer-events: none;
  }
  ::slotted([slot='header']) {
    grid-area: head;
  }
  ::slotted([slot='footer']) {
    grid-area: foot;
  }
  .bar {
    grid-area: bar;
    border-block-end: 1px solid var(--stemma-rule);
  }
  .left {
    grid-area: left;
    display: flex;
    flex-direction: column;
    inline-size: 300px;
    min-block-size: 0;
    border-inline-end: 1px solid var(--stemma-rule);
    background: var(--stemma-panel);
  }
  .strip {
    grid-area: strip;
    border-block-start: 1px solid var(--stemma-rule);
  }
  .small-bar {
    min-block-size: 40px;
  }
  .small-foot {
    grid-area: strip;
    min-inline-size: 0;
  }
  .small-bar.reserved {
    block-size: 40px;
  }
  .small-foot.reserved {
    block-size: 71px;
  }
  @media (pointer: coarse) {
    .small-bar {
      min-block-size: 45px;
    }
    .small-foot.reserved {
      block-size: 91px;
    }
  }
  .put-away {
    display: none;
  }
`;
