import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { STOPS, StemmaBottomSheet, type StopEvent } from '../../components/controls/bottom-sheet.ts';
import { StemmaMenu, type ChooseEvent } from '../../components/controls/menu.ts';
import { StemmaStatus } from '../../components/panels/status/stemma-status.ts';
import { problemsOf, settled, within } from './mount.ts';

customElements.define('stemma-bottom-sheet', StemmaBottomSheet);
customElements.define('stemma-menu', StemmaMenu);
customElements.define('stemma-status', StemmaStatus);

const inPage = async <E extends HTMLElement>(element: E): Promise<E> => {
  document.body.append(element);
  await settled();
  return element;
};

describe('<stemma-bottom-sheet>', () => {
  const aSheet = async (): Promise<{ readonly sheet: StemmaBottomSheet; readonly stops: string[] }> => {
    const sheet = document.createElement('stemma-bottom-sheet');
    sheet.label = 'Details';
    sheet.append('What lies on it.');
    const stops: string[] = [];
    sheet.addEventListener('stop', (event) => stops.push((event as StopEvent).stop));
    const room = document.createElement('div');
    room.style.setProperty('position', 'relative');
    room.style.setProperty('block-size', '600px');
    room.append(sheet);
    await inPage(room);
    return { sheet, stops };
  };

  it('is accessible', async () => {
    await aSheet();
    expect(await problemsOf('stemma-bottom-sheet')).toEqual([]);
  });

  it('moves from stop to stop by keys, and stays at the ends', async () => {
    const { sheet, stops } = await aSheet();
    within(sheet, '.grabber').focus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowDown}{ArrowDown}{ArrowDown}');
    expect(stops).toEqual(['full', 'half', 'peek']);
    expect(STOPS).toContain(sheet.stop);
  });

  it('grows by a press, and is small again after the largest', async () => {
    const { stops } = await aSheet();
    const grabber = page.getByRole('button', { name: /Details/ });
    await grabber.click();
    await settled();
    await grabber.click();
    expect(stops).toEqual(['full', 'peek']);
  });

  it('rests at the stop nearest to where it is let go', async () => {
    const { sheet, stops } = await aSheet();
    const grabber = within(sheet, '.grabber');
    grabber.setPointerCapture = () => undefined;
    const at = (clientY: number, type: string): PointerEvent =>
      new PointerEvent(type, { bubbles: true, pointerId: 1, clientY });
    const top = sheet.getBoundingClientRect().top;
    grabber.dispatchEvent(at(top + 5, 'pointerdown'));
    grabber.dispatchEvent(at(top - 250, 'pointermove'));
    grabber.dispatchEvent(at(top - 250, 'pointerup'));
    expect(stops).toEqual(['full']);
  });
});

describe('<stemma-menu>', () => {
  const aMenu = async (): Promise<{ readonly menu: StemmaMenu; readonly chosen: string[] }> => {
    const menu = document.createElement('stemma-menu');
    menu.label = 'Network';
    menu.items = [
      { value: 'network', label: 'Network', isChecked: true },
      { value: 'list', label: 'List', isChecked: false },
    ];
    const chosen: string[] = [];
    menu.addEventListener('choose', (event) => chosen.push((event as ChooseEvent).value));
    await inPage(menu);
    return { menu, chosen };
  };

  it('is accessible, open too', async () => {
    await aMenu();
    expect(await problemsOf('stemma-menu')).toEqual([]);
    await page.getByRole('button', { name: 'Network' }).click();
    await settled();
    expect(await problemsOf('stemma-menu')).toEqual([]);
  });

  it('starts at what is chosen, goes round by keys, and tells the choice', async () => {
    const { menu, chosen } = await aMenu();
    await page.getByRole('button', { name: 'Network' }).click();
    await settled();
    expect(menu.shadowRoot?.activeElement?.getAttribute('aria-checked')).toBe('true');
    await userEvent.keyboard('{ArrowUp}{Enter}');
    expect(chosen).toEqual(['list']);
  });
});

describe('<stemma-status>', () => {
  it('says at most one thing a second, and then the latest', async () => {
    const status = await inPage<StemmaStatus>(document.createElement('stemma-status'));
    const text = (): string => status.shadowRoot?.querySelector('[role="status"]')?.textContent ?? '';
    status.say('one');
    status.say('two');
    status.say('three');
    await status.updateComplete;
    expect(text()).toBe('one');
    await expect.poll(text, { timeout: 3000 }).toBe('three');
    expect(await problemsOf('stemma-status')).toEqual([]);
  });
});
