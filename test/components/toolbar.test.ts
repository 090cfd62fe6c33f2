import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { VIEWS } from '../../src/state/view-state.ts';
import { anExplorer, problemsOf, settled, textOf, within } from './mount.ts';

describe('<stemma-toolbar>', () => {
  it('is accessible', async () => {
    await anExplorer();
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });

  it('names the dataset and its size', async () => {
    const explorer = await anExplorer();
    expect(textOf(within(within(explorer, 'stemma-toolbar'), '.title'))).toBe('Small security 8 nodes · 7 claims');
  });

  it('switches views by pointer and by arrow keys, with one tab stop', async () => {
    const explorer = await anExplorer();
    await page.getByRole('tab', { name: 'List' }).click();
    expect(explorer.viewState?.view).toBe('list');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await settled();
    expect(explorer.viewState?.view).toBe('network');
    const tabs = [...within(explorer, 'stemma-toolbar').shadowRoot!.querySelectorAll('[role="tab"]')];
    expect(tabs.map((tab) => [tab.getAttribute('aria-selected'), tab.getAttribute('tabindex')])).toEqual([
      ['true', '0'],
      ...VIEWS.slice(1).map(() => ['false', '-1']),
    ]);
    expect(within(explorer, 'stemma-toolbar').shadowRoot!.activeElement).toBe(tabs[0]);
  });
});
