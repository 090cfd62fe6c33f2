import { css } from 'lit';

/** Styles of `<stemma-share>`. */
export const shareStyles = css`
  :host {
    display: contents;
  }
  .seen {
    padding: 0 22px 10px;
    color: var(--stemma-ink3);
  }
  .tabs {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    padding-inline: 11px;
    border-block-end: 1px solid var(--stemma-rule);
    background: var(--stemma-panel);
  }
  .tab {
    min-block-size: 38px;
  }
  .page {
    padding: 18px 22px 20px;
  }
  .text {
    display: block;
    inline-size: 100%;
    margin: 0;
    padding: 9px 11px;
    border: 1px solid var(--stemma-link);
    border-radius: var(--stemma-radius);
    background: var(--stemma-paper);
    color: var(--stemma-ink);
    font: 400 12px/1.5 ui-monospace, 'SFMono-Regular', Menlo, Consolas, 'Liberation Mono', monospace;
    overflow-wrap: anywhere;
    field-sizing: content;
    max-block-size: 232px;
    resize: none;
  }
  .prose {
    font: inherit;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin-block: 10px;
  }
  .strong {
    border-color: var(--stemma-ink);
    background: var(--stemma-ink);
    color: var(--stemma-panel);
  }
  .about {
    margin-block: 10px;
    color: var(--stemma-ink2);
    text-wrap: pretty;
  }
  .about code {
    font: 400 12px/1.5 ui-monospace, 'SFMono-Regular', Menlo, Consolas, 'Liberation Mono', monospace;
  }
  .with-code {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 184px;
    gap: 22px;
  }
  figure {
    display: grid;
    gap: 10px;
  }
  .qr {
    inline-size: 100%;
    border: 1px solid var(--stemma-rule2);
    border-radius: var(--stemma-radius);
  }
  .files {
    margin-block-start: 12px;
  }
  .files li {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 16px;
    padding-block: 9px;
    border-block-start: 1px solid var(--stemma-rule);
  }
  .files h3 {
    font-weight: 600;
  }
  .files p {
    color: var(--stemma-ink2);
    text-wrap: pretty;
  }
  .files .boxed,
  .writing {
    flex: none;
    inline-size: 92px;
  }
  .writing {
    color: var(--stemma-ink3);
    text-align: center;
  }
  .said {
    min-block-size: 38px;
    padding: 9px 22px;
    color: var(--stemma-ink2);
  }
  .said:not(:empty) {
    border-block-start: 1px solid var(--stemma-rule);
  }
  @media (hover: hover) {
    .strong:hover:enabled {
      background: var(--stemma-ink2);
      color: var(--stemma-panel);
    }
  }
  @media (pointer: coarse) {
    .tab {
      min-block-size: 44px;
    }
  }
  @media (max-width: 640px) {
    .seen,
    .said {
      padding-inline: 16px;
    }
    .tabs {
      padding-inline: 5px;
    }
    .page {
      padding: 14px 16px 18px;
    }
    .with-code {
      grid-template-columns: minmax(0, 1fr);
    }
    figure {
      justify-items: center;
    }
    .qr {
      max-inline-size: 220px;
    }
    .text {
      max-block-size: 46dvh;
    }
  }
`;
