import type { LitElement } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { send } from '../../components/shared/requests.ts';
import { toPlain } from '../../src/formats/to-plain.ts';
import type { Dataset } from '../../src/model/records.ts';
import { aClaim, aDataset, aNode } from '../builders.ts';
import { anExplorer, problemsOf, settled, within } from './mount.ts';

const DATED: Dataset = aDataset({
  groups: [
    { id: 'un', label: 'United Nations' },
    { id: 'eu', label: 'European Union' },
  ] as unknown as Dataset['groups'],
  nodes: [
    aNode('institution:fund', { label: 'Trust Fund', when: '1999', group: 'un' }),
    aNode('institution:agency', { label: 'Agency', group: 'un' }),
    aNode('report:hdr', { label: 'Human Development Report', when: '1994', group: 'un' }),
    aNode('report:barcelona', { label: 'Barcelona Report', when: '2004', group: 'eu' }),
    aNode('initiative:forum', { label: 'Forum', when: '2014-06/2014-07', group: 'eu' }),
  ],
  claims: [
    aClaim('institution:agency', 'publishes', 'report:hdr', { when: '1994' }),
    aClaim('institution:fund', 'publishes', 'report:barcelona', { when: '2004' }),
  ],
});

const aTimeline = async (size: readonly [number, number] = [1600, 800]) => {
  const explorer = await anExplorer({ view: 'timeline' }, toPlain(DATED), size);
  await settled();
  return { explorer, root: within(explorer, 'stemma-timeline').shadowRoot! };
};

const items = (root: ShadowRoot): readonly SVGElement[] => [...root.querySelectorAll<SVGElement>('.item')];
const named = (item: Element | null): string | null | undefined => item?.getAttribute('aria-label');
const places = (root: ShadowRoot): readonly string[] =>
  items(root).map((item) => item.querySelector('.sign')!.getAttribute('transform')!);
const veiled = (root: ShadowRoot): readonly unknown[] =>
  items(root)
    .filter(({ classList }) => classList.contains('veiled'))
    .map(named);
const press = async (root: ShadowRoot, key: string, shiftKey = false): Promise<string | null | undefined> => {
  root.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, composed: true, cancelable: true }),
  );
  await settled();
  return named(root.activeElement);
};

describe('<stemma-timeline>', () => {
  it('is accessible, wide and narrow', async () => {
    await aTimeline();
    expect(await problemsOf('stemma-explorer')).toEqual([]);
    document.body.replaceChildren();
    await aTimeline([390, 800]);
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });

  it('names its marks in order of time and says what has no date', async () => {
    const { root } = await aTimeline();
    expect(items(root).map(named)).toEqual([
      'Human Development Report, report, 1994',
      'Trust Fund, institution, since 1999',
      'Barcelona Report, report, 2004',
      'Forum, initiative, June 2014 to July 2014',
    ]);
    expect([...root.querySelectorAll('.head')].map(named)).toEqual([
      'United Nations: 2 dated nodes, 1 without a date',
      'European Union: 2 dated nodes, 0 without a date',
    ]);
  });

  it('moves nothing when the years change; what lies outside recedes', async () => {
    const { explorer, root } = await aTimeline();
    const before = places(root);
    send(within(explorer, 'stemma-timeline'), 'time', { from: 2000, to: 2010 });
    await settled();
    expect(veiled(root)).toEqual([
      'Human Development Report, report, 1994',
      'Forum, initiative, June 2014 to July 2014',
    ]);
    expect(places(root)).toEqual(before);
  });

  it('selects by a press and steps by event, lane and year from the keyboard', async () => {
    const { explorer, root } = await aTimeline();
    expect(items(root).filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    items(root)[0]!.focus();
    expect(await press(root, 'ArrowRight')).toBe('Trust Fund, institution, since 1999');
    expect(await press(root, 'ArrowDown')).toBe('Barcelona Report, report, 2004');
    expect(await press(root, 'ArrowRight', true)).toBe('Forum, initiative, June 2014 to July 2014');
    expect(await press(root, 'Home')).toBe('Human Development Report, report, 1994');
    await press(root, 'Enter');
    expect(explorer.viewState?.selection.nodes).toEqual(['report:hdr']);
  });

  it('goes from event to event by its buttons', async () => {
    const { explorer, root } = await aTimeline();
    explorer.select(['report:hdr']);
    await settled();
    root.querySelector<HTMLElement>('[aria-label="Next event"]')!.click();
    await settled();
    expect(explorer.viewState?.selection.nodes).toEqual(['institution:fund']);
    expect(items(root)[1]!.getAttribute('aria-pressed')).toBe('true');
  });

  it('says so where nothing is dated', async () => {
    const explorer = await anExplorer({ view: 'timeline' }, toPlain(aDataset({ nodes: [aNode('person:a')] })));
    await settled();
    expect(within(explorer, 'stemma-timeline').shadowRoot!.textContent).toContain('Nothing with a date');
  });

  it('offers no play where the page asks for stillness', async () => {
    const { explorer, root } = await aTimeline();
    const hasPlay = (): boolean => [...root.querySelectorAll('button')].some((one) => one.textContent.includes('Play'));
    expect(hasPlay()).toBe(true);
    explorer.motion = 'none';
    await settled();
    within<LitElement>(explorer, 'stemma-timeline').requestUpdate();
    await settled();
    expect(hasPlay()).toBe(false);
  });

  it('plays time, a dated year at a time, until it is stopped; nothing moves', async () => {
    const { explorer, root } = await aTimeline();
    const before = places(root);
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      const play = [...root.querySelectorAll('button')].find(({ textContent }) => textContent?.includes('Play'))!;
      play.click();
      expect(explorer.viewState?.time.to).toBe(1994);
      vi.advanceTimersByTime(1000);
      expect(explorer.viewState?.time.to).toBe(1999);
      await settled();
      expect(play.getAttribute('aria-pressed')).toBe('true');
      play.click();
      vi.advanceTimersByTime(5000);
      expect(explorer.viewState?.time.to).toBe(1999);
    } finally {
      vi.useRealTimers();
    }
    await settled();
    expect(places(root)).toEqual(before);
  });
});
