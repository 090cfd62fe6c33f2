import type { StemmaExplorer } from '../../components/explorer/stemma-explorer.ts';

const focused = (): Element | null => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
};

/** What the key could have changed: the view, the focus, and what is written in a field. */
const standing = (explorer: StemmaExplorer): readonly unknown[] => {
  const element = focused();
  return [explorer.address, element, element instanceof HTMLInputElement ? element.value : undefined];
};

/** Leaves the keyboard to the host page when Escape finds nothing to close or to take back. */
export const giveBackFocus = (explorer: StemmaExplorer, leave: () => void): void => {
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key !== 'Escape') return;
      const before = standing(explorer);
      requestAnimationFrame(() => {
        if (standing(explorer).some((part, i) => part !== before[i])) return;
        leave();
      });
    },
    { capture: true },
  );
};
