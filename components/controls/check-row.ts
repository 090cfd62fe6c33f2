import { css, html, nothing, type TemplateResult } from 'lit';

/** One value of a list that can be switched on and off, with how often it occurs. */
export interface CheckRow {
  readonly label: string;
  /** The whole name for screen readers; the label and the count unless said. */
  readonly name?: string;
  readonly count: number;
  readonly isChecked: boolean;
  /** Drawn before the label. */
  readonly glyph?: unknown;
  /** Drawn before the count. */
  readonly swatch?: unknown;
  /** What is counted, as in "8 nodes". */
  readonly unit: string;
  readonly onToggle: () => void;
}

/** A row with a native checkbox stretched over it. Zero counts are greyed but can still be chosen. */
export const checkRow = (row: CheckRow): TemplateResult => html`
  <label class="row ${row.isChecked ? 'checked' : ''} ${row.count === 0 ? 'empty' : ''}">
    <input
      type="checkbox" .checked=${row.isChecked} @change=${row.onToggle}
      aria-label=${row.name ?? `${row.label}, ${row.count} ${row.unit}`} />
    ${row.glyph === undefined ? nothing : html`<span class="sign">${row.glyph}</span>`}
    <span class="cut" title=${row.label}>${row.label}</span>
    ${row.swatch ?? nothing}
    <span class="num">${row.count}</span>
  </label>
`;

/** Styles of {@link checkRow}. */
export const checkRowStyles = css`
  .row {
    position: relative;
    display: flex;
    align-items: center;
    gap: 7px;
    min-block-size: var(--stemma-row);
    border-radius: 4px;
    color: var(--stemma-ink);
    cursor: pointer;
  }
  .row input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .row .sign {
    display: grid;
    place-items: center;
    flex: none;
    min-inline-size: 18px;
  }
  .row .cut {
    flex: 1;
  }
  .row .num {
    min-inline-size: 12px;
  }
  .row svg + .num {
    min-inline-size: 24px;
  }
  .row.empty {
    color: var(--stemma-ink3);
  }
  .row.checked {
    font-weight: 600;
    color: var(--stemma-ink);
  }
  .row.checked::before {
    content: '';
    position: absolute;
    z-index: -1;
    inset-block: 0;
    inset-inline: -8px;
    border-radius: 4px;
    background: var(--stemma-hover);
  }
  .row.checked .num {
    color: var(--stemma-ink);
  }
  .row:has(:focus-visible) {
    outline: 2px solid var(--stemma-ink);
    outline-offset: 1px;
  }
  .row input:focus-visible {
    outline: none;
  }
  @media (hover: hover) {
    .row:hover .cut {
      text-decoration: underline;
      text-decoration-color: var(--stemma-rule2);
      text-underline-offset: 3px;
    }
  }
  @media (forced-colors: active) {
    .row.checked {
      outline: 1px solid Highlight;
    }
  }
`;
