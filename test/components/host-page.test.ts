import { afterEach, expect, it } from 'vitest';
import { VIEWS } from '../../src/state/view-state.ts';
import { anExplorer, settled, within } from './mount.ts';

afterEach(() => {
  document.adoptedStyleSheets = [];
});

it('a page can style the part of every view', async () => {
  const sheet = new CSSStyleSheet();
  const partOf = (view: string): string => (view === 'network' ? 'canvas' : view);
  sheet.replaceSync(VIEWS.map((view) => `stemma-explorer::part(${partOf(view)}) { letter-spacing: 3px }`).join('\n'));
  document.adoptedStyleSheets = [sheet];
  const explorer = await anExplorer();
  const spacing: Record<string, string> = {};
  for (const view of VIEWS) {
    explorer.view = view;
    await explorer.updateComplete;
    await settled();
    spacing[view] = getComputedStyle(within(explorer, `[part="${partOf(view)}"]`)).letterSpacing;
  }
  expect(spacing).toEqual(Object.fromEntries(VIEWS.map((view) => [view, '3px'])));
});

it('what a framework sets as the property address is the attribute address', async () => {
  const explorer = document.createElement('stemma-explorer');
  explorer.address = 'hash';
  expect(explorer.addressMode).toBe('hash');
  explorer.address = 'view=list';
  expect([explorer.addressMode, explorer.address]).toEqual([undefined, '']);
});
