import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { VIEWS } from '../../src/state/view-state.ts';
import { toPlain } from '../../src/formats/to-plain.ts';
import { anExplorer, problemsOf, settled, SMALL, textOf, within } from './mount.ts';
import { overflows } from './overflow.ts';

describe('<stemma-toolbar>', () => {
  it('is accessible', async () => {
    await anExplorer();
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });

  it('names the dataset and its size', async () => {
    const explorer = await anExplorer();
    expect(textOf(within(within(explorer, 'stemma-toolbar'), '.title'))).toBe('Small security 8 nodes · 7 claims');
  });

  it('cuts nothing off at any width, folded or not', async () => {
    const dataset = {
      ...SMALL,
      title: 'Human security in many words',
      stories: [{ id: 'told', title: 'Told', steps: [] }],
    };
    const explorer = await anExplorer({ view: 'lineage' }, toPlain(dataset));
    const cut: unknown[] = [];
    for (let width = 320; width <= 1400; width += 20) {
      explorer.style.setProperty('inline-size', `${width}px`);
      await settled();
      const faults = overflows(explorer).filter((fault) => fault.startsWith('stemma-toolbar'));
      if (faults.length > 0) cut.push([width, ...faults]);
    }
    expect(cut).toEqual([]);
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
