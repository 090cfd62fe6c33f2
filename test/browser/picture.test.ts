import { describe, expect, it, vi } from 'vitest';
import { createExplorer } from '../../src/app/create-explorer.ts';
import type { Drawing, DrawingManner, DrawingWishes, LayoutState, Pointed } from '../../src/app/drawing.ts';
import type { Explorer } from '../../src/app/explorer.ts';
import { toPlain } from '../../src/formats/to-plain.ts';
import type { Dataset } from '../../src/model/records.ts';
import { aClaim, aDataset, aNode, nodeId } from '../builders.ts';

const MANNER: DrawingManner = { theme: 'light', gestures: 'cooperative' };

const at = (places: Readonly<Record<string, readonly [number, number]>>): Dataset['positions'] =>
  new Map([['network', new Map(Object.entries(places).map(([id, place]) => [nodeId(id), place]))]]);

/** Three reports in a row, the first cited by the second; each with a place. */
const ROW = aDataset({
  nodes: ['report:a', 'report:b', 'report:c'].map((id) => aNode(id)),
  claims: [aClaim('report:b', 'cites', 'report:a')],
  positions: at({ 'report:a': [0, 0], 'report:b': [200, 0], 'report:c': [400, 0] }),
});

interface Picture {
  readonly host: HTMLElement;
  readonly explorer: Explorer;
  readonly drawing: Drawing;
  readonly pointed: Pointed[];
  readonly layouts: LayoutState[];
  readonly hints: () => number;
}

const frames = async (count = 3): Promise<void> => {
  for (let i = 0; i < count; i += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
};

/** A place in a shadow root, as an element would give it. */
const aPlace = (size: readonly [number, number] = [600, 400]): HTMLElement => {
  const outer = document.createElement('div');
  const place = document.createElement('div');
  place.style.setProperty('position', 'relative');
  place.style.setProperty('width', `${size[0]}px`);
  place.style.setProperty('height', `${size[1]}px`);
  outer.attachShadow({ mode: 'open' }).append(place);
  document.body.append(outer);
  return place;
};

const drawn = async (dataset: Dataset = ROW, host = aPlace(), own: Partial<DrawingManner> = {}): Promise<Picture> => {
  const explorer = createExplorer();
  await explorer.load(toPlain(dataset));
  const pointed: Pointed[] = [];
  const layouts: LayoutState[] = [];
  let hints = 0;
  const wishes: DrawingWishes = {
    onPoint: (what) => pointed.push(what),
    onHint: () => (hints += 1),
    mayMove: () => true,
    onMove: () => {},
    onLayout: (layout) => layouts.push(layout),
  };
  const drawing = explorer.draw(host, wishes, { ...MANNER, ...own });
  if (host.offsetWidth > 0) await drawing.drawn;
  await frames();
  return { host, explorer, drawing, pointed, layouts, hints: () => hints };
};

const middleOf = (drawing: Drawing, id: string) => {
  const box = drawing.boxOf(id)!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** A tap at a pixel of the picture, wherever and however large the page shows it. */
const tap = (host: HTMLElement, { x, y }: { readonly x: number; readonly y: number }): void => {
  const box = host.getBoundingClientRect();
  const scale = box.width / host.offsetWidth;
  const where = { clientX: box.left + x * scale, clientY: box.top + y * scale, pointerId: 1, bubbles: true, button: 0 };
  host.dispatchEvent(new PointerEvent('pointerdown', where));
  host.dispatchEvent(new PointerEvent('pointerup', where));
};

const hasInk = (host: HTMLElement): boolean =>
  [...host.querySelectorAll('canvas')].some((canvas) => {
    if (canvas.width === 0) return false;
    const pixels = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height).data;
    return pixels.some((value) => value > 0);
  });

const cytoscapeOf = (host: HTMLElement): HTMLElement | null => host.querySelector('[data-id="layer2-node"]');

const dispose = ({ drawing, explorer }: Picture): void => {
  drawing.dispose();
  explorer.dispose();
};

describe('the picture', () => {
  it('is painted at once, and Cytoscape takes over shapes and lines', async () => {
    const picture = await drawn();
    expect(hasInk(picture.host)).toBe(true);
    await vi.waitFor(() => expect(cytoscapeOf(picture.host)).not.toBeNull());
    dispose(picture);
    expect(picture.host.childElementCount).toBe(0);
  });

  it('tells what is pointed at: a node, a link, nothing', async () => {
    const picture = await drawn();
    const [a, b] = [middleOf(picture.drawing, 'report:a'), middleOf(picture.drawing, 'report:b')];
    tap(picture.host, a);
    tap(picture.host, { x: (a.x + b.x) / 2, y: a.y });
    tap(picture.host, { x: a.x, y: a.y + 90 });
    expect(picture.pointed).toEqual([
      { kind: 'node', id: 'report:a' },
      { kind: 'link', claims: ['report:b cites report:a'] },
      { kind: 'nothing' },
    ]);
    dispose(picture);
  });

  it.each([0.5, 1.5, 3])('is hit rightly on a page scaled by %f', async (scale) => {
    const picture = await drawn();
    (picture.host.getRootNode() as ShadowRoot).host.setAttribute(
      'style',
      `transform: scale(${scale}); transform-origin: 0 0`,
    );
    tap(picture.host, middleOf(picture.drawing, 'report:c'));
    expect(picture.pointed).toEqual([{ kind: 'node', id: 'report:c' }]);
    dispose(picture);
  });

  it('waits for a size, then shows everything in view', async () => {
    const picture = await drawn(ROW, aPlace([0, 0]));
    expect(hasInk(picture.host)).toBe(false);
    picture.host.style.setProperty('width', '500px');
    picture.host.style.setProperty('height', '300px');
    await picture.drawing.drawn;
    for (const id of ['report:a', 'report:c']) {
      const { x, y } = middleOf(picture.drawing, id);
      expect([x > 0, x < 500, y > 0, y < 300]).toEqual([true, true, true, true]);
    }
    dispose(picture);
  });

  it('leaves the plain wheel to the page and says how to zoom; with Ctrl it zooms', async () => {
    const picture = await drawn();
    const before = middleOf(picture.drawing, 'report:c').x - middleOf(picture.drawing, 'report:a').x;
    const plain = new WheelEvent('wheel', { deltaY: -200, cancelable: true, bubbles: true });
    picture.host.dispatchEvent(plain);
    expect([plain.defaultPrevented, picture.hints()]).toEqual([false, 1]);
    const zoom = new WheelEvent('wheel', { deltaY: -200, ctrlKey: true, cancelable: true, bubbles: true });
    picture.host.dispatchEvent(zoom);
    await frames();
    expect(zoom.defaultPrevented).toBe(true);
    expect(middleOf(picture.drawing, 'report:c').x - middleOf(picture.drawing, 'report:a').x).toBeGreaterThan(before);
    dispose(picture);
  });

  it('takes the wheel where it is greedy', async () => {
    const picture = await drawn(ROW, aPlace(), { gestures: 'greedy' });
    const wheel = new WheelEvent('wheel', { deltaY: 100, cancelable: true, bubbles: true });
    picture.host.dispatchEvent(wheel);
    expect([wheel.defaultPrevented, picture.hints()]).toEqual([true, 0]);
    dispose(picture);
  });

  it('lays out a graph without places beside the page, and says how far it is', async () => {
    const nodes = Array.from({ length: 40 }, (_, i) => aNode(`report:r${i}`));
    const picture = await drawn(
      aDataset({ nodes, claims: nodes.slice(1).map(({ id }) => aClaim(id, 'cites', 'report:r0')) }),
    );
    expect(picture.layouts[0]).toEqual({ kind: 'running', nodes: 40, done: 0 });
    expect(picture.layouts.at(-1)).toEqual({ kind: 'none' });
    const spots = nodes.map(({ id }) => JSON.stringify(middleOf(picture.drawing, id)));
    expect(new Set(spots).size).toBe(40);
    dispose(picture);
  });

  it('seats the marks roughly when the layout is cancelled', async () => {
    const nodes = Array.from({ length: 90 }, (_, i) => aNode(`report:r${i}`));
    const explorer = createExplorer();
    const done = explorer.load(
      toPlain(aDataset({ nodes, claims: nodes.slice(1).map(({ id }) => aClaim(id, 'cites', 'report:r0')) })),
    );
    const host = aPlace();
    const drawing: Drawing = explorer.draw(
      host,
      {
        onPoint: () => {},
        onHint: () => {},
        mayMove: () => true,
        onMove: () => {},
        onLayout: ({ kind }) => kind === 'running' && drawing.cancelLayout(),
      },
      MANNER,
    );
    await done;
    await drawing.drawn;
    expect(drawing.boxOf('report:r89')?.width).toBeGreaterThan(0);
    drawing.dispose();
    explorer.dispose();
  });

  it('may be removed at any moment: at once, while it lays out, while its engine loads', async () => {
    const nodes = Array.from({ length: 60 }, (_, i) => aNode(`report:r${i}`));
    for (const dataset of [ROW, aDataset({ nodes })]) {
      for (const wait of [0, 1, 2]) {
        const explorer = createExplorer();
        const host = aPlace();
        const drawing = explorer.draw(
          host,
          { onPoint: () => {}, onHint: () => {}, mayMove: () => true, onMove: () => {}, onLayout: () => {} },
          MANNER,
        );
        await explorer.load(toPlain(dataset));
        await frames(wait);
        drawing.dispose();
        drawing.dispose();
        explorer.dispose();
        expect(host.childElementCount).toBe(0);
      }
    }
    await frames(5);
  });

  it('stays alive when its place moves within the page', async () => {
    const picture = await drawn();
    await vi.waitFor(() => expect(cytoscapeOf(picture.host)).not.toBeNull());
    const outer = (picture.host.getRootNode() as ShadowRoot).host;
    const elsewhere = document.body.appendChild(document.createElement('section'));
    elsewhere.append(outer);
    await frames();
    tap(picture.host, middleOf(picture.drawing, 'report:a'));
    expect(picture.pointed).toEqual([{ kind: 'node', id: 'report:a' }]);
    dispose(picture);
  });

  it('draws hostile ids, labels and colours as plain marks, and asks nobody for anything', async () => {
    const hostile = ['__proto__', 'constructor', '#x, node', '<img src=x onerror=alert(1)>', 'report:\u202Egnp'];
    const nodes = hostile.map((id) =>
      aNode(id, { kind: 'dimension', label: id, colour: 'url(https://stranger.example/x.png)' }),
    );
    const picture = await drawn(aDataset({ nodes, claims: [aClaim(hostile[0]!, 'cites', hostile[1]!)] }));
    await vi.waitFor(() => expect(cytoscapeOf(picture.host)).not.toBeNull());
    for (const id of hostile) expect(picture.drawing.boxOf(id)?.width).toBeGreaterThan(0);
    expect(picture.host.querySelector('img')).toBeNull();
    dispose(picture);
  });

  it('leaves one stand-in for Cytoscape’s style sheet in the page, and no style', async () => {
    const [one, other] = [await drawn(), await drawn()];
    await vi.waitFor(() => expect(cytoscapeOf(other.host)).not.toBeNull());
    const stand = [...document.head.children].filter(({ id }) => id === '__________cytoscape_stylesheet');
    expect(stand.map(({ tagName, textContent }) => [tagName, textContent])).toEqual([['TEMPLATE', '']]);
    dispose(one);
    dispose(other);
  });
});
