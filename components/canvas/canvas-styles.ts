import { css } from 'lit';

/** Styles of `<stemma-canvas>`. */
export const canvasStyles = css`
  :host {
    position: relative;
    overflow: hidden;
    background: var(--stemma-paper);
  }
  .drawing {
    position: absolute;
    inset: 0;
    touch-action: pan-y;
  }
  .place {
    position: absolute;
    inset-block-start: 0;
    left: 0;
    inline-size: var(--w, 24px);
    block-size: var(--h, 24px);
    transform: translate(var(--x, 50%), var(--y, 50%));
    pointer-events: none;
    color: transparent;
    overflow: hidden;
    font-size: 1px;
  }
  .place:focus-visible {
    outline-offset: 4px;
    border-radius: 6px;
  }
  .hint {
    position: absolute;
    inset-block-end: 14px;
    left: 50%;
    transform: translateX(-50%);
    padding: 3px 10px;
    border-radius: 4px;
    background: var(--stemma-panel);
    border: 1px solid var(--stemma-rule);
    color: var(--stemma-ink2);
    font-size: 12px;
    pointer-events: none;
    opacity: 0;
  }
  .walk:has(:focus-visible) ~ #hint {
    opacity: 1;
  }
  .drawing.over-target {
    cursor: pointer;
  }
  .over.hint {
    inset-block-end: 44px;
    opacity: 1;
  }
  .layout {
    position: absolute;
    top: 50%;
    left: 50%;
    transform: translate(-50%, -50%);
    display: grid;
    justify-items: center;
    gap: 10px;
    padding: 14px 18px;
    border: 1px solid var(--stemma-rule2);
    border-radius: 8px;
    background: var(--stemma-panel);
  }
  .layout progress {
    accent-color: var(--stemma-ink);
  }
  @media print {
    .drawing :is(div, canvas) {
      inline-size: 100% !important;
      block-size: 100% !important;
    }
    .drawing canvas {
      object-fit: contain;
    }
  }
  @media (pointer: coarse) {
    #hint {
      display: none;
    }
  }
`;
