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

  it('goes back to the view of the attribute where an address is taken away', async () => {
    const explorer = await anExplorer({ view: 'table', state: 'view=list&sel=report:hdr' });
    explorer.removeAttribute('state');
    await settled();
    expect(explorer.address).toBe('v=1&view=table');
    explorer.state = null as unknown as string;
    explorer.removeAttribute('view');
    await settled();
    expect(explorer.address).toBe('');
  });

  it('shows the network where a later view is not known', async () => {
    const explorer = await anExplorer({ view: 'table' });
    explorer.setAttribute('view', 'nope');
    await settled();
    expect(explorer.viewState!.view).toBe('network');
  });

  it('refuses what is no dataset, and says so', async () => {
    const explorer = await anExplorer();
    const told = new Promise<CustomEvent>((resolve) =>
      explorer.addEventListener('stemma-error', (event) => resolve(event as CustomEvent), { once: true }),
    );
    explorer.dataset = null as never;
    expect((await told).detail).toMatchObject({ code: expect.any(String) as string });
    await expect(explorer.ready).rejects.toThrow();
  });

  it('keeps the hash in step from when it is told to until it is told not to', async () => {
    const explorer = await anExplorer();
    explorer.setAttribute('address', 'hash');
    await settled();
    explorer.view = 'table';
    await vi.waitFor(() => expect(location.hash).toBe('#v=1&view=table'));
    explorer.removeAttribute('address');
    await settled();
    explorer.view = 'list';
    await settled();
    expect(location.hash).toBe('#v=1&view=table');
    history.replaceState(history.state, '', location.pathname + location.search);
  });

  it('tells the page nothing of what the page did itself', async () => {
    const explorer = await anExplorer();
    explorer.viewState = { ...explorer.viewState!, camera: { x: 1, y: 2, zoom: 3 } };
    await settled();
    const told = vi.fn();
    explorer.addEventListener('stemma-view-change', told);
    explorer.fit();
    await settled();
    expect(explorer.viewState.camera).toBeUndefined();
    expect(told).not.toHaveBeenCalled();
  });

  it('asks the page before a pointer or a wheel moves the picture', async () => {
    const explorer = await anExplorer();
    const canvas = within(within(explorer, 'stemma-canvas'), '.drawing');
    const veto = vi.fn((event: Event) => event.preventDefault());
    explorer.addEventListener('stemma-move-request', veto);
    const turn = (): boolean =>
      canvas.dispatchEvent(new WheelEvent('wheel', { deltaY: -200, ctrlKey: true, cancelable: true, bubbles: true }));
    turn();
    const { left, top } = canvas.getBoundingClientRect();
    const drag = (type: string, x: number): boolean =>
      canvas.dispatchEvent(
        new PointerEvent(type, { clientX: left + x, clientY: top + 9, pointerType: 'mouse', bubbles: true }),
      );
    drag('pointerdown', 9);
    drag('pointermove', 40);
    drag('pointermove', 80);
    drag('pointerup', 80);
    await settled();
    expect(veto).toHaveBeenCalledTimes(2);
    expect(explorer.viewState!.camera).toBeUndefined();
    explorer.removeEventListener('stemma-move-request', veto);
    turn();
    await settled();
    const zoomed = explorer.viewState!.camera!.zoom;
    turn();
    await settled();
    expect(explorer.viewState!.camera!.zoom).toBeGreaterThan(zoomed);
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
