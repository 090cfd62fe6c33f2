import { css } from 'lit';

/**
 * Buttons as the chrome draws them: `.flat` (icon, text or both), `.boxed` (with the border of a control), `.chip`
 * (a boxed row of things). All are at least 30 pixels high, 44 under a coarse pointer.
 */
export const buttonStyles = css`
  .flat,
  .boxed {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 8px;
    min-inline-size: 30px;
    min-block-size: 30px;
    border-radius: var(--stemma-radius);
    color: var(--stemma-ink2);
    white-space: nowrap;
  }
  .flat.text {
    padding-inline: 8px;
  }
  .boxed {
    padding-inline: 12px;
    border: 1px solid var(--stemma-link);
    background: var(--stemma-panel);
    box-shadow: var(--stemma-shadow);
  }
  .flat:disabled,
  .boxed:disabled {
    color: var(--stemma-ink3);
    opacity: 0.55;
  }
  .textual {
    min-block-size: 24px;
    color: var(--stemma-ink3);
    text-decoration: underline;
    text-decoration-color: var(--stemma-rule2);
    text-underline-offset: 2px;
  }
  @media (hover: hover) {
    .flat:hover:enabled,
    .boxed:hover:enabled {
      background: var(--stemma-hover);
      color: var(--stemma-ink);
    }
    .textual:hover {
      color: var(--stemma-ink);
      text-decoration-color: currentColor;
    }
  }
  @media (pointer: coarse) {
    .flat,
    .boxed {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
    .textual {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
`;
