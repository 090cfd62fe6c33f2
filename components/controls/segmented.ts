import { css, html, type TemplateResult } from 'lit';

/** A choice of one among a few, side by side. */
export interface Segmented<T extends string> {
  /** Unique within the shadow root. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

/** Native radio buttons drawn as one switch. */
export const segmented = <T extends string>(choice: Segmented<T>): TemplateResult => html`
  <span class="segmented" role="radiogroup" aria-label=${choice.label}>
    ${choice.options.map(
      ({ value, label }) => html`
        <label>
          <input
            type="radio" name=${choice.name} .checked=${value === choice.value}
            @change=${() => choice.onChoose(value)} />
          <span>${label}</span>
        </label>
      `,
    )}
  </span>
`;

/** Styles of {@link segmented}. */
export const segmentedStyles = css`
  .segmented {
    display: inline-flex;
    border: 1px solid var(--stemma-rule2);
    border-radius: var(--stemma-radius);
    font-size: 12px;
  }
  .segmented label {
    position: relative;
  }
  .segmented input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .segmented span {
    display: grid;
    place-items: center;
    min-block-size: 24px;
    padding-inline: 9px;
    border-radius: 5px;
    color: var(--stemma-ink3);
  }
  .segmented input:checked + span {
    background: var(--stemma-hover);
    color: var(--stemma-ink);
    font-weight: 600;
  }
  .segmented input:focus-visible + span {
    outline: 2px solid var(--stemma-ink);
    outline-offset: 2px;
  }
  @media (pointer: coarse) {
    .segmented span {
      min-block-size: 44px;
      min-inline-size: 44px;
    }
  }
  @media (forced-colors: active) {
    .segmented input:checked + span {
      outline: 1px solid Highlight;
    }
  }
`;
