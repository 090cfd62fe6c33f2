import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { anExplorer, settled, within } from './mount.ts';

describe('<stemma-explorer> and what its attributes say', () => {
  it('tells reader and page of a value that is none, and goes on with the default', async () => {
    const errors: unknown[] = [];
    const hear = (event: Event): number => errors.push((event as CustomEvent).detail);
    document.body.addEventListener('stemma-error', hear);
    const explorer = await anExplorer({ controls: 'ful', theme: 'black', view: 'network' });
    document.body.removeEventListener('stemma-error', hear);
    expect(errors).toEqual([
      {
        code: 'attribute',
        message: 'controls="ful" is not known; it can be full, minimal, none. full is used.',
        path: 'controls',
      },
      {
        code: 'attribute',
        message: 'theme="black" is not known; it can be auto, light, dark. auto is used.',
        path: 'theme',
      },
    ]);
    expect([explorer.controls, explorer.theme]).toEqual(['full', 'auto']);
    await expect.element(page.getByText('controls="ful" is not known', { exact: false }).first()).toBeVisible();
  });

  it('keeps its looks through another document', async () => {
    const explorer = await anExplorer();
    const frame = (): string => getComputedStyle(within(explorer, '.frame')).display;
    const before = frame();
    const other = document.implementation.createHTMLDocument('');
    other.body.append(explorer);
    document.body.append(explorer);
    await settled();
    expect([before, frame()]).toEqual(['grid', 'grid']);
    expect(getComputedStyle(within(explorer, 'stemma-picture')).position).toBe('relative');
  });

  it('brings its looks into the document of a frame', async () => {
    const explorer = await anExplorer();
    const frame = document.createElement('iframe');
    Object.assign(frame, { width: 1200, height: 720 });
    document.body.append(frame);
    frame.contentDocument!.body.append(explorer);
    await settled();
    expect(frame.contentWindow!.getComputedStyle(within(explorer, '.frame')).display).toBe('grid');
    expect(explorer.visible().nodes).toHaveLength(8);
    explorer.view = 'table';
    const cell = (): HTMLElement => within(within(explorer, 'stemma-table'), 'td');
    await vi.waitFor(() => expect(cell().textContent).not.toBe(''));
    expect(frame.contentWindow!.getComputedStyle(within(explorer, 'stemma-table')).display).toBe('flex');
    frame.remove();
  });
});
