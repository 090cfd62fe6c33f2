import { css, html, type TemplateResult } from 'lit';
import { MOST_HOPS_ASKED, type TraceAsk } from '../../../src/state/inquiry.ts';
import { iconButton } from '../../controls/icon-button.ts';
import { relationsMenu, type RelationsMenu } from './relations-menu.ts';

/** What the row of switches shows and does. */
export interface Switches {
  readonly ask: TraceAsk;
  readonly onChange: (change: Partial<TraceAsk>) => void;
  readonly relations: RelationsMenu;
}

const toggle = (label: string, isOn: boolean, onToggle: () => void): TemplateResult => html`
  <label class="switch">
    <input type="checkbox" role="switch" aria-checked=${isOn ? 'true' : 'false'} .checked=${isOn} @change=${onToggle} /><span class="track"></span>${label}
  </label>
`;

/** The row of switches of a trace. */
export const switchesView = ({ ask, onChange, relations }: Switches): TemplateResult => {
  const { maxHops } = ask;
  const step = (by: number): void => onChange({ maxHops: Math.min(MOST_HOPS_ASKED, Math.max(1, maxHops + by)) });
  return html`
    <div class="switches">
      ${toggle('Forward in time only', ask.isForward, () => onChange({ isForward: !ask.isForward }))}
      ${toggle('Stated only', ask.isStated, () => onChange({ isStated: !ask.isStated }))}
      ${relationsMenu(relations)}
      <span class="hops" role="group" aria-label="Most hops">
        Hops ${iconButton('minus', 'Fewer hops', () => step(-1), 14)}<b>${maxHops}</b>${iconButton('plus', 'More hops', () => step(1), 14)}
      </span>
    </div>
  `;
};

/** Styles of {@link switchesView}. */
export const switchesStyles = css`
  .switches {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 16px;
    min-block-size: 32px;
    font-size: 12.5px;
  }
  .switch {
    position: relative;
    display: flex;
    align-items: center;
    gap: 7px;
    min-block-size: 28px;
    cursor: pointer;
  }
  .switch input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }
  .track {
    position: relative;
    inline-size: 26px;
    block-size: 15px;
    border: 1.5px solid var(--stemma-link);
    border-radius: 8px;
  }
  .track::after {
    content: '';
    position: absolute;
    inset-block-start: 2px;
    inset-inline-start: 2px;
    inline-size: 8px;
    block-size: 8px;
    border-radius: 50%;
    background: var(--stemma-link);
  }
  .switch input:checked + .track {
    border-color: var(--stemma-ink);
    background: var(--stemma-ink);
  }
  .switch input:checked + .track::after {
    inset-inline: auto 2px;
    background: var(--stemma-panel);
  }
  .switch input:focus-visible + .track {
    outline: 2px solid var(--stemma-ink);
    outline-offset: 2px;
  }
  .hops {
    display: flex;
    align-items: center;
  }
  .hops b {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .hops .flat {
    min-inline-size: 26px;
    min-block-size: 28px;
  }
  @media (pointer: coarse) {
    .switch {
      min-block-size: 44px;
    }
    .hops .flat {
      min-inline-size: 44px;
      min-block-size: 44px;
    }
  }
`;
