import { css } from 'lit';

/** Styles of `<stemma-toolbar>`. */
export const toolbarStyles = css`
  :host {
    display: flex;
    align-items: stretch;
    block-size: 48px;
    container-type: inline-size;
  }
  .title {
    flex: 0 1 300px;
    min-inline-size: 110px;
    display: flex;
    align-items: center;
    gap: 8px;
    padding-inline: 16px 6px;
    border-inline-end: 1px solid var(--stemma-rule);
  }
  .title h2 {
    flex: 0 1 auto;
    min-inline-size: min(100%, 60px);
    font-size: 15px;
    font-weight: 600;
    letter-spacing: -0.006em;
  }
  .title .counts {
    flex: 1 1000 0;
    display: flex;
    flex-wrap: wrap;
    column-gap: 4px;
    block-size: 18px;
    overflow: hidden;
    color: var(--stemma-ink3);
    font-size: 12px;
    line-height: 18px;
    white-space: nowrap;
  }
  .tabs {
    flex: none;
    display: flex;
    padding-inline: 10px;
  }
  .views {
    display: none;
  }
  .actions {
    flex: none;
    display: flex;
    align-items: center;
    gap: 4px;
    margin-inline-start: auto;
    padding-inline: 8px 10px;
  }
  .folded {
    display: flex;
    align-items: center;
    padding-inline-start: 8px;
  }
  :host([folded]) .title {
    flex-basis: auto;
    max-inline-size: 300px;
    padding-inline-end: 12px;
  }
  stemma-menu {
    flex: none;
    align-self: center;
  }
  :host([narrow]) .title {
    flex-basis: auto;
    gap: 6px;
    min-inline-size: 0;
    padding-inline-start: 12px;
    border: 0;
    padding-inline-end: 4px;
  }
  :host([narrow]) h2 {
    font-size: 14px;
  }
  :host([narrow]) .views {
    margin-inline: -6px;
  }
  :host([narrow]) .actions {
    gap: 0;
    padding-inline: 0 4px;
  }
  @container (inline-size < 1180px) {
    .word {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    :host([folded]) .counts {
      display: none;
    }
  }
  /* As many tabs as there are views want their room; without it they are a menu. */
  @container (inline-size < 980px) {
    .tabs {
      display: none;
    }
    .views {
      display: block;
    }
  }
`;
