import { css, html, nothing, type TemplateResult } from 'lit';
import type { WalkedFamily, WalkedRelation } from '../../../src/state/walked-relations.ts';
import { icon } from '../../shared/icons.ts';

/** What the menu of relations shows and does. */
export interface RelationsMenu {
  readonly families: readonly WalkedFamily[];
  /** The family whose relations are told one by one. */
  readonly opened: string | undefined;
  readonly onOpen: (family: string | undefined) => void;
  /** Walk these relations, or leave them out. */
  readonly onWalk: (relations: readonly string[], isWalked: boolean) => void;
}

const countText = (families: readonly WalkedFamily[]): string => {
  const walked = families.reduce((sum, family) => sum + family.walked, 0);
  const all = families.reduce((sum, { relations }) => sum + relations.length, 0);
  return walked === all ? 'all' : `${walked} of ${all}`;
};

const closeOnEscape = (event: KeyboardEvent): void => {
  const details = event.currentTarget as HTMLDetailsElement;
  if (event.key !== 'Escape' || !details.open) return;
  event.preventDefault();
  event.stopPropagation();
  details.open = false;
  details.querySelector('summary')?.focus();
};

/** What the box shows after a choice that was refused. */
const reset = (box: HTMLInputElement, isChecked: boolean): void => {
  box.checked = isChecked;
};

const relationRow = ({ id, label, isWalked }: WalkedRelation, { onWalk }: RelationsMenu): TemplateResult => {
  const flip = ({ target }: Event): void => {
    onWalk([id], !isWalked);
    reset(target as HTMLInputElement, isWalked);
  };
  return html`<label class="one-relation"><input type="checkbox" .checked=${isWalked} @change=${flip} /> ${label}</label>`;
};

const familyRow = (family: WalkedFamily, menu: RelationsMenu): TemplateResult => {
  const { id, label, relations, walked } = family;
  const isOpen = menu.opened === id;
  const isWhole = walked === relations.length;
  const ids = relations.map((relation) => relation.id);
  const flip = ({ target }: Event): void => {
    menu.onWalk(ids, !isWhole);
    reset(target as HTMLInputElement, walked > 0);
  };
  return html`
    <div class="family">
      <label><input type="checkbox" .checked=${walked > 0} .indeterminate=${walked > 0 && !isWhole} @change=${flip} /> ${label}</label>
      <button
        type="button" class="flat" aria-expanded=${isOpen ? 'true' : 'false'} aria-label=${`${label}: ${walked} of ${relations.length} relations`}
        @click=${() => menu.onOpen(isOpen ? undefined : id)}>
        <span class="num">${walked} of ${relations.length}</span>${icon('down', 14)}
      </button>
    </div>
    ${isOpen ? html`<div class="relations" role="group" aria-label=${`Relations: ${label}`}>${relations.map((relation) => relationRow(relation, menu))}</div>` : nothing}
  `;
};

/** The relations that a trace walks, by family and one by one. */
export const relationsMenu = (menu: RelationsMenu): TemplateResult => html`
  <details class="families" @keydown=${closeOnEscape}>
    <summary>Relations <b>${countText(menu.families)}</b> ${icon('down', 14)}</summary>
    <div class="list scroll" role="group" aria-label="Relations that influence runs along">
      ${menu.families.map((family) => familyRow(family, menu))}
    </div>
  </details>
`;

/** Styles of {@link relationsMenu}. */
export const relationsStyles = css`
  .families {
    position: relative;
  }
  .families b {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .families summary {
    display: flex;
    align-items: center;
    gap: 5px;
    min-block-size: 28px;
    cursor: pointer;
  }
  .families .list {
    position: absolute;
    z-index: 4;
    inset-inline-start: 0;
    min-inline-size: 230px;
    max-block-size: min(420px, 60vh);
    padding: 6px 4px 6px 12px;
    border: 1px solid var(--stemma-rule2);
    border-radius: 8px;
    background: var(--stemma-panel);
    box-shadow: 0 4px 18px light-dark(rgb(20 20 10 / 0.12), rgb(0 0 0 / 0.5));
  }
  .family {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 12px;
  }
  .family .flat {
    display: inline-flex;
    align-items: center;
    gap: 2px;
    inline-size: auto;
    min-block-size: 28px;
    padding-inline: 8px 4px;
  }
  .family [aria-expanded='true'] svg {
    transform: rotate(180deg);
  }
  .relations {
    padding-block-end: 6px;
    padding-inline-start: 21px;
  }
  .families label {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 28px;
    white-space: nowrap;
  }
  .families input {
    margin: 0;
    accent-color: var(--stemma-ink);
  }
  @media (pointer: coarse) {
    .families summary,
    .families label,
    .family .flat {
      min-block-size: 44px;
    }
  }
`;
