import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import * as moves from '../../components/canvas/graph-cursor.ts';
import { KEYS } from '../../components/canvas/keys.ts';
import { nearestIn } from '../../components/canvas/nearest.ts';
import { stepsFrom } from '../../components/canvas/steps.ts';
import { createModel } from '../../src/model/create-model.ts';
import { toPlain } from '../../src/formats/to-plain.ts';
import { aClaim, aDataset, aNode, nodeId } from '../builders.ts';
import { anExplorer, problemsOf, settled, SMALL, within } from './mount.ts';

const model = createModel(SMALL);
const ALL = new Set(model.claims.map(({ id }) => id));

const focusedName = (root: Element): string | undefined =>
  within(root, 'stemma-canvas').shadowRoot?.activeElement?.textContent?.trim();

const aGraph = async () => {
  const explorer = await anExplorer();
  within(explorer, 'stemma-canvas').shadowRoot!.querySelector<HTMLElement>('[tabindex="0"]')!.focus();
  return explorer;
};

const press = async (keys: string): Promise<void> => {
  await userEvent.keyboard(keys);
  await settled();
};

describe('<stemma-canvas>', () => {
  it('is accessible, and hides the bare canvas', async () => {
    const explorer = await anExplorer();
    expect(await problemsOf('stemma-explorer')).toEqual([]);
    expect(within(explorer, '.drawing').getAttribute('aria-hidden')).toBe('true');
  });

  it('is one tab stop: a button with the name of a node', async () => {
    const explorer = await aGraph();
    expect(within(explorer, 'stemma-canvas').shadowRoot!.querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    expect(focusedName(explorer)).toBe('Human Development Report 1994, report, 4 links');
  });

  it('walks the links of a node and follows one, and comes back', async () => {
    const explorer = await aGraph();
    await press('{ArrowDown}');
    expect(focusedName(explorer)).toMatch(/^is published by United Nations, institution\. 1 of 4$/);
    await press('{End}');
    expect(focusedName(explorer)).toMatch(/\. 4 of 4$/);
    await press('{Home}{ArrowRight}');
    expect(focusedName(explorer)).toBe('United Nations, institution, 1 link');
    await press('{Backspace}');
    expect(focusedName(explorer)).toBe('Human Development Report 1994, report, 4 links');
  });

  it('counts the same links in a name and on the walk, several relations to one node among them', async () => {
    const dataset = aDataset({
      nodes: ['report:a', 'report:b'].map((id) => aNode(id)),
      claims: [aClaim('report:b', 'cites', 'report:a'), aClaim('report:b', 'revises', 'report:a')],
    });
    const explorer = await anExplorer({}, toPlain(dataset));
    within(explorer, 'stemma-canvas').shadowRoot!.querySelector<HTMLElement>('[tabindex="0"]')!.focus();
    expect(focusedName(explorer)).toBe('a, report, 2 links');
    await press('{ArrowDown}');
    expect(focusedName(explorer)).toMatch(/1 of 2$/);
  });

  it('shows the hint for keys to those who use keys', async () => {
    const explorer = await anExplorer();
    const canvas = within(explorer, 'stemma-canvas');
    const hint = (): string => getComputedStyle(within(explorer, '#hint')).opacity;
    within(explorer, '.drawing').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    canvas.focus();
    await settled();
    expect(hint()).toBe('0');
    await press('{ArrowDown}');
    expect(hint()).toBe('1');
  });

  it('selects what it stands on with Space, and lets go with Escape', async () => {
    const explorer = await aGraph();
    await press(' ');
    expect(explorer.viewState?.selection.nodes).toEqual(['report:hdr']);
    await press('{Escape}');
    expect(explorer.viewState?.selection.nodes).toEqual([]);
  });

  it('says so at an end, and where it is when asked', async () => {
    await aGraph();
    await press('{ArrowLeft}');
    await expect.element(page.getByRole('status')).toHaveTextContent('This is where you began');
    await press('w');
    await expect.element(page.getByRole('status')).toHaveTextContent('Human Development Report 1994, report, 4 links');
  });

  it('stands where a node selected elsewhere is', async () => {
    const explorer = await aGraph();
    explorer.select(['institution:icrc']);
    await settled();
    await press('w');
    expect(focusedName(explorer)).toMatch(/^International Committee of the Red Cross/);
  });

  it('opens the page of keys, which names every one', async () => {
    const explorer = await aGraph();
    await press('?');
    const dialog = within<HTMLDialogElement>(explorer, 'dialog');
    expect(dialog.open).toBe(true);
    expect(explorer.shadowRoot!.querySelectorAll('.keys dt')).toHaveLength(KEYS.length);
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });
});

describe('stepsFrom', () => {
  it('goes by relation in the order of the vocabulary, outgoing first, then by name', () => {
    expect(stepsFrom(model, nodeId('concept:hs'), ALL).map(({ text }) => text)).toEqual([
      'is introduced by An Agenda for Peace, report',
      'is introduced by Human Development Report 1994, report',
      'contains Freedom from want, element',
    ]);
  });

  it('leaves out what is not shown', () => {
    expect(stepsFrom(model, nodeId('concept:hs'), new Set())).toEqual([]);
  });
});

describe('the cursor', () => {
  const steps = ['a', 'a', 'b', 'c'].map((group, i) => ({ group, other: nodeId(`n:${i}`), text: '' }));
  const on = (at: number | undefined): moves.GraphCursor => ({ node: nodeId('n:x'), at, way: [] });
  const at = (cursor: moves.GraphCursor | undefined): number | undefined | 'end' => (cursor ? cursor.at : 'end');

  it('goes on by link and by relation, and stops at the ends', () => {
    expect([on(undefined), on(0), on(3)].map((cursor) => at(moves.nextLink(cursor, steps)))).toEqual([0, 1, 'end']);
    expect([on(undefined), on(0), on(2), on(3)].map((cursor) => at(moves.nextRelation(cursor, steps)))).toEqual([
      0,
      2,
      3,
      'end',
    ]);
    expect([on(3), on(2), on(1)].map((cursor) => at(moves.previousRelation(cursor, steps)))).toEqual([2, 0, 'end']);
    expect(at(moves.previousLink(on(0), steps))).toBe('end');
  });

  it('remembers the way it came', () => {
    const there = moves.follow(on(2), steps)!;
    expect(there).toEqual({ node: 'n:2', at: undefined, way: ['n:x'] });
    expect(moves.back(there, steps)).toEqual({ node: 'n:x', at: undefined, way: [] });
    expect(moves.back(on(2), steps)).toEqual(on(undefined));
    expect(moves.follow(on(undefined), steps)).toBeUndefined();
  });
});

describe('nearestIn', () => {
  const box = (x: number, y: number) => ({ x, y, width: 0, height: 0 });
  const places = [
    ['right', box(10, 1)],
    ['far right', box(30, 0)],
    ['up', box(2, -10)],
    ['aside', box(9, 40)],
  ] as const;

  it('prefers what is near and straight ahead', () => {
    expect(nearestIn('right', box(0, 0), places)).toBe('right');
    expect(nearestIn('up', box(0, 0), places)).toBe('up');
    expect(nearestIn('down', box(0, 0), places)).toBe('aside');
    expect(nearestIn('left', box(0, 0), places)).toBeUndefined();
  });
});
