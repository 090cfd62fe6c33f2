import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { StemmaExplorer } from '../../components/explorer/stemma-explorer.ts';
import { toPlain } from '../../src/formats/to-plain.ts';
import type { Dataset } from '../../src/model/records.ts';
import { SMALL, anExplorer, problemsOf, settled, textOf, within } from './mount.ts';

const TOLD: Dataset = {
  ...SMALL,
  stories: [
    {
      id: 'two-beginnings',
      title: 'Two beginnings',
      summary: 'When the idea was born.',
      steps: [
        { title: 'In 1992', view: 'sel=report:agenda', text: 'The *Agenda* “introduced an “integrated approach””.' },
        {
          title: 'In 1994',
          view: 'view=list&kind=report',
          text: 'A <b>second</b> date.\n\nA UN page counts “since the term was first coined”.',
        },
        { title: 'Two claims', view: 'dim=food', text: 'Both stand.' },
      ],
    },
    { id: 'short', title: 'A short one', steps: [{ view: 'view=table', text: 'All of it.' }] },
  ],
};

const toldBy = (
  attributes: Readonly<Record<string, string>> = {},
  size: readonly [number, number] = [1200, 700],
): Promise<StemmaExplorer> => anExplorer(attributes, toPlain(TOLD), size);

const panelOf = (explorer: StemmaExplorer): HTMLElement => within(explorer, 'stemma-stories');

const isOpen = (explorer: StemmaExplorer): boolean => explorer.shadowRoot!.querySelector('stemma-stories') !== null;

describe('the list of stories', () => {
  it('is accessible', async () => {
    await toldBy();
    await page.getByRole('button', { name: 'Stories' }).click();
    await settled();
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });

  it('says of each story what it is about and how long it is', async () => {
    const explorer = await toldBy();
    await page.getByRole('button', { name: 'Stories' }).click();
    await settled();
    expect(textOf(panelOf(explorer))).toBe('Stories Two beginnings When the idea was born. 3 steps A short one 1 step');
  });

  it('takes the left column, and gives it back', async () => {
    const explorer = await toldBy();
    const button = page.getByRole('button', { name: 'Stories', exact: true });
    await button.click();
    await settled();
    expect([isOpen(explorer), explorer.shadowRoot!.querySelector('stemma-filters')]).toEqual([true, null]);
    await page.getByRole('button', { name: 'Close the stories' }).click();
    await settled();
    expect([isOpen(explorer), within(explorer, 'stemma-filters').isConnected]).toEqual([false, true]);
  });

  it('is not offered where a dataset tells none', async () => {
    await anExplorer();
    expect(page.getByRole('button', { name: 'Stories' }).query()).toBeNull();
  });
});

describe('a story that is read', () => {
  it('is accessible', async () => {
    await toldBy({ state: 'story=two-beginnings' });
    await settled();
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });

  it('opens from the list at its first step, with the view of that step', async () => {
    const explorer = await toldBy();
    await page.getByRole('button', { name: 'Stories' }).click();
    await page.getByRole('button', { name: /Two beginnings/ }).click();
    await settled();
    expect(explorer.viewState?.selection.nodes).toEqual(['report:agenda']);
    expect(explorer.address).toBe('v=1&sel=report:agenda&story=two-beginnings');
    expect(textOf(panelOf(explorer))).toContain(
      'Two beginnings In 1992 The Agenda “introduced an “integrated approach””.',
    );
    expect(textOf(panelOf(explorer))).toContain('Sources Info sheet · UN, footnote 1');
  });

  it('goes on and back, says how far, and stops at its ends', async () => {
    const explorer = await toldBy({ state: 'story=two-beginnings' });
    const [previous, next] = [
      page.getByRole('button', { name: 'Previous' }),
      page.getByRole('button', { name: 'Next' }),
    ];
    await expect.element(previous).toBeDisabled();
    await next.click();
    await settled();
    expect([explorer.viewState?.view, textOf(within(panelOf(explorer), '.progress'))]).toEqual(['list', '2 of 3']);
    await next.click();
    await settled();
    await expect.element(next).toBeDisabled();
    await previous.click();
    expect(explorer.viewState?.story).toEqual({ id: 'two-beginnings', step: 2 });
  });

  it('turns its pages by keys inside the panel', async () => {
    const explorer = await toldBy({ state: 'story=two-beginnings' });
    within(panelOf(explorer), '.reading').focus();
    const stepAfter = async (keys: string): Promise<number | undefined> => {
      await userEvent.keyboard(keys);
      await settled();
      return explorer.viewState?.story?.step;
    };
    expect(await stepAfter('{ArrowRight}')).toBe(2);
    expect(await stepAfter('{End}')).toBe(3);
    expect(await stepAfter('{ArrowRight}')).toBe(3);
    expect(await stepAfter('{ArrowLeft}')).toBe(2);
    expect(await stepAfter('{Home}')).toBe(1);
    expect(await stepAfter('{Escape}')).toBeUndefined();
    expect(textOf(panelOf(explorer))).toMatch(/^Stories Two beginnings/);
  });

  it('takes its text for text', async () => {
    const explorer = await toldBy({ state: 'story=two-beginnings&step=2' });
    await settled();
    const text = within(panelOf(explorer), '.reading .text');
    expect(text.querySelector('b')).toBeNull();
    expect([...text.querySelectorAll('p')].map((p) => p.textContent)).toEqual([
      'A <b>second</b> date.',
      'A UN page counts “since the term was first coined”.',
    ]);
  });

  it('shows the evidence of its quotations, and its own picture again', async () => {
    const explorer = await toldBy({ state: 'story=two-beginnings&step=2' });
    await page.getByRole('button', { name: 'Lecturers’ module' }).click();
    expect(explorer.viewState?.selection.claims).toEqual(['report:hdr introduces concept:hs']);
    await page.getByRole('button', { name: 'Show this step’s picture again' }).click();
    expect(explorer.viewState?.selection.claims).toEqual([]);
    expect(explorer.viewState?.story?.step).toBe(2);
  });

  it('can be vetoed by the page', async () => {
    const explorer = await toldBy({ state: 'story=two-beginnings' });
    explorer.addEventListener('stemma-story-request', (event) => event.preventDefault());
    await page.getByRole('button', { name: 'Next' }).click();
    expect(explorer.viewState?.story?.step).toBe(1);
  });

  it('lies on the sheet of a phone, and stays there from step to step', async () => {
    const explorer = await toldBy({ state: 'story=two-beginnings&step=3' }, [390, 780]);
    await settled();
    await page.getByRole('button', { name: 'Previous' }).click();
    await page.getByRole('button', { name: 'Previous' }).click();
    await settled();
    expect(within(explorer, 'stemma-bottom-sheet').contains(panelOf(explorer))).toBe(true);
    expect(textOf(within(panelOf(explorer), '.reading'))).toContain('In 1992');
    await page.getByRole('button', { name: 'Close the story' }).click();
    await settled();
    expect([isOpen(explorer), explorer.viewState?.story]).toEqual([false, undefined]);
  });

  it('is read where a page wants few controls, and not where it wants none', async () => {
    expect(isOpen(await toldBy({ state: 'story=short', controls: 'minimal' }))).toBe(true);
    expect(isOpen(await toldBy({ state: 'story=short', controls: 'none' }))).toBe(false);
  });

  it('keeps every step with its sources for paper', async () => {
    const explorer = await toldBy({ state: 'story=two-beginnings' });
    await settled();
    const handout = within(panelOf(explorer), '.handout');
    expect([...handout.querySelectorAll('h3')].map((h) => h.textContent)).toEqual(['In 1992', 'In 1994', 'Two claims']);
    expect(handout.querySelectorAll('.sources').length).toBe(2);
    expect(getComputedStyle(handout).display).toBe('none');
  });
});

describe('the way back through a story', () => {
  it('leads from step to step', async () => {
    const before = location.href;
    const explorer = await toldBy({ address: 'hash' });
    await page.getByRole('button', { name: 'Stories' }).click();
    await page.getByRole('button', { name: /Two beginnings/ }).click();
    await page.getByRole('button', { name: 'Next' }).click();
    expect(location.hash).toContain('story=two-beginnings&step=2');
    history.back();
    await expect.poll(() => explorer.viewState?.story).toEqual({ id: 'two-beginnings', step: 1 });
    expect(explorer.viewState?.selection.nodes).toEqual(['report:agenda']);
    history.forward();
    await expect.poll(() => explorer.viewState?.story?.step).toBe(2);
    explorer.remove();
    history.replaceState(null, '', before);
  });
});
