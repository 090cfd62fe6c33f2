import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { StemmaRequest } from '../../components/shared/requests.ts';
import { toPlain } from '../../src/formats/to-plain.ts';
import { anExplorer, problemsOf, settled, SMALL, textOf, within } from './mount.ts';

const heard = (target: EventTarget, name: string): unknown[] => {
  const details: unknown[] = [];
  target.addEventListener(name, (event) => details.push((event as CustomEvent).detail));
  return details;
};

describe('<stemma-explorer>', () => {
  it('is accessible, light and dark, empty-handed and with something selected', async () => {
    const explorer = await anExplorer({ theme: 'light' });
    expect(await problemsOf('stemma-explorer')).toEqual([]);
    explorer.theme = 'dark';
    explorer.select(['report:hdr']);
    await settled();
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });

  it('begins with a summary in words', async () => {
    const explorer = await anExplorer();
    expect(within(explorer, '.unseen').textContent).toContain('Small security. 8 nodes and 7 claims from 2 sources');
  });

  it('answers what is visible, and follows filter, years and focus', async () => {
    const explorer = await anExplorer();
    expect(explorer.visible().nodes).toHaveLength(8);
    explorer.filter({ dimensions: ['dimension:health'] });
    expect(explorer.visible()).toEqual({
      nodes: ['dimension:health', 'report:hdr'],
      claims: ['report:hdr addresses dimension:health'],
    });
    explorer.filter({});
    explorer.setTime({ to: 1992 });
    expect(explorer.visible().nodes).not.toContain('report:hdr');
    explorer.setTime({});
    explorer.focusOn('institution:icrc');
    expect(explorer.visible().nodes).toEqual(['dimension:food', 'institution:icrc']);
  });

  it('finds by acronym', async () => {
    const explorer = await anExplorer();
    expect(explorer.search('ICRC').map(({ id }) => id)).toEqual(['institution:icrc']);
  });

  it('gives the dataset back as it came, and takes another', async () => {
    const explorer = await anExplorer();
    expect(explorer.dataset).toEqual(toPlain(SMALL));
    const ready = new Promise((resolve) => explorer.addEventListener('stemma-ready', resolve, { once: true }));
    explorer.dataset = toPlain({ ...SMALL, id: 'other', nodes: SMALL.nodes.slice(0, 2), claims: [] });
    await ready;
    expect(explorer.visible().nodes).toEqual(['dimension:food', 'dimension:health']);
  });

  it('keeps a view as text and as plain data', async () => {
    const explorer = await anExplorer();
    explorer.filter({ dimensions: ['dimension:food'] });
    explorer.select(['report:hdr']);
    const [address, view] = [explorer.address, explorer.viewState];
    explorer.filter({});
    explorer.select([]);
    explorer.viewState = view;
    expect(explorer.address).toBe(address);
    explorer.setAttribute('state', 'kind=report');
    await settled();
    expect(explorer.visible().nodes).toEqual(['report:hdr', 'report:agenda']);
  });

  it('tells what the reader did, and keeps quiet about what the page did', async () => {
    const explorer = await anExplorer();
    const [selected, changed] = [heard(explorer, 'stemma-select'), heard(explorer, 'stemma-view-change')];
    explorer.select(['report:hdr']);
    expect([selected, changed]).toEqual([[], []]);
    await page.getByRole('button', { name: 'Close the details' }).click();
    expect(selected).toEqual([{ nodes: [], claims: [] }]);
    expect(changed).toHaveLength(1);
  });

  it('lets the page veto what a reader asks for', async () => {
    const explorer = await anExplorer();
    explorer.addEventListener('stemma-toggle-request', (event) => event.preventDefault());
    await page.getByRole('checkbox', { name: 'Food, 2 nodes' }).click();
    expect(explorer.visible().nodes).toHaveLength(8);
  });

  it('sends each request once, with what is asked', async () => {
    const explorer = await anExplorer();
    const asked: unknown[] = [];
    document.body.addEventListener('stemma-toggle-request', (event) => asked.push((event as StemmaRequest).detail), {
      once: true,
    });
    await page.getByRole('checkbox', { name: 'Food, 2 nodes' }).click();
    expect(asked).toEqual([{ list: 'dimensions', value: 'dimension:food' }]);
    expect(explorer.visible().nodes).toEqual(['dimension:food', 'institution:icrc', 'report:hdr']);
  });

  it('takes a move within the page for no reload', async () => {
    const explorer = await anExplorer();
    explorer.select(['report:hdr']);
    const section = document.createElement('section');
    document.body.append(section);
    section.append(explorer);
    await settled();
    expect(explorer.viewState?.selection.nodes).toEqual(['report:hdr']);
    expect(explorer.visible().nodes).toHaveLength(8);
  });

  it('gives everything back, as often as asked', async () => {
    const explorer = await anExplorer();
    explorer.dispose();
    explorer.dispose();
    expect(explorer.visible()).toEqual({ nodes: [], claims: [] });
    explorer.remove();
    await settled();
  });

  it('shows why a dataset is refused, keeps the fallback, and tells the page', async () => {
    const explorer = document.createElement('stemma-explorer');
    explorer.append('The fallback.');
    const errors = heard(explorer, 'stemma-error');
    explorer.setAttribute('loading', 'eager');
    document.body.append(explorer);
    await expect(
      explorer.load({ stemma: 1, id: 'x', title: 'X', sources: [], nodes: 'none', claims: [] }),
    ).rejects.toThrow();
    await expect(explorer.ready).rejects.toThrow();
    await settled();
    expect(textOf(within(explorer, '[role="alert"]'))).toContain('This dataset could not be shown');
    expect(textOf(within(explorer, '.problems'))).toContain('nodes');
    expect(explorer.shadowRoot?.querySelector('slot')?.assignedNodes()[0]?.textContent).toBe('The fallback.');
    expect(errors).toEqual([expect.objectContaining({ code: expect.any(String), message: expect.any(String) })]);
  });

  it('says what of a dataset was left out, with the list', async () => {
    const dataset = toPlain(SMALL) as { claims: object[] };
    dataset.claims.push({
      id: 'lost',
      from: 'report:hdr',
      relation: 'cites',
      to: 'report:nowhere',
      evidence: [{ source: 'sheet' }],
    });
    const explorer = await anExplorer({}, dataset);
    await expect
      .element(page.getByText('Loaded 7 of 8 claims; 1 points to a missing node', { exact: true }))
      .toBeVisible();
    await page.getByRole('button', { name: 'Why' }).click();
    expect(textOf(within(explorer, 'stemma-load-report'))).toContain('report:nowhere');
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });

  it('brings its own manners: nothing of the page’s style comes in', async () => {
    const style = document.createElement('style');
    style.textContent = '* { letter-spacing: 4px; text-transform: uppercase; color: red } body { direction: rtl }';
    document.body.append(style);
    const explorer = await anExplorer();
    const { letterSpacing, textTransform, direction, color } = getComputedStyle(
      within(explorer, 'stemma-filters').shadowRoot!.querySelector('h3')!,
    );
    expect({ letterSpacing, textTransform, direction }).toEqual({
      letterSpacing: 'normal',
      textTransform: 'none',
      direction: 'ltr',
    });
    expect(color).not.toBe('rgb(255, 0, 0)');
  });
});

describe('<stemma-explorer> with little room', () => {
  const PHONE = [390, 800] as const;

  it('is accessible with a sheet, which shows what is selected', async () => {
    const explorer = await anExplorer({}, toPlain(SMALL), PHONE);
    explorer.select(['report:hdr']);
    await settled();
    expect(textOf(within(explorer, 'stemma-details'))).toContain('Human Development Report 1994');
    expect(within(explorer, 'stemma-bottom-sheet')).toBeTruthy();
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });

  it('gives a panel the whole height where there is little of that, too', async () => {
    const explorer = await anExplorer({}, toPlain(SMALL), [320, 256]);
    explorer.select(['report:hdr']);
    await settled();
    expect(within(explorer, 'stemma-details').clientHeight).toBeGreaterThan(160);
  });

  it('offers filters and views behind buttons', async () => {
    const explorer = await anExplorer({}, toPlain(SMALL), PHONE);
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('checkbox', { name: 'Health, 1 nodes' }).click();
    expect(explorer.visible().nodes).toEqual(['dimension:health', 'report:hdr']);
    await page.getByRole('button', { name: 'Close: Filters' }).click();
    await page.getByRole('button', { name: 'Network' }).click();
    await page.getByRole('menuitemradio', { name: 'List' }).click();
    expect(explorer.viewState?.view).toBe('list');
  });
});

describe('<stemma-explorer controls>', () => {
  it('leaves search, legend and zoom when minimal', async () => {
    const explorer = await anExplorer({ controls: 'minimal' });
    await expect.element(page.getByRole('combobox')).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Legend' })).toBeVisible();
    expect(explorer.shadowRoot?.querySelector('stemma-filters, stemma-years, stemma-toolbar')).toBeNull();
  });

  it('leaves the picture and its name when none', async () => {
    const explorer = await anExplorer({ controls: 'none' });
    expect(textOf(within(explorer, '.frame'))).toContain('Small security');
    expect(
      explorer.shadowRoot?.querySelector('stemma-filters, stemma-years, stemma-toolbar, stemma-search'),
    ).toBeNull();
  });
});
