import type { Frame, Page } from 'playwright';
import { expect, it } from 'vitest';
import { EXAMPLES } from '../../site/build/examples.ts';
import { oneBrowser } from './one-browser.ts';

const open = oneBrowser();

/** The document that the explorer is in: the page, or its frame. */
const ofExplorer = async (page: Page): Promise<Page | Frame> => {
  const iframe = await page.$('iframe');
  return (await iframe?.contentFrame()) ?? page;
};

const ready = async (place: Page | Frame): Promise<void> => {
  await place.waitForFunction(async () => {
    const explorers = [...document.querySelectorAll<HTMLElement & { ready?: Promise<void> }>('stemma-explorer')];
    if (explorers.length === 0 || explorers.some((explorer) => !explorer.ready)) return false;
    const inSight = explorers.filter((explorer) => {
      const { left, width } = explorer.getBoundingClientRect();
      return width > 0 && left < innerWidth;
    });
    for (const explorer of inSight) await explorer.ready;
    return inSight.length > 0;
  });
};

const selected = (place: Page | Frame): Promise<readonly (readonly string[])[]> =>
  place.$$eval('stemma-explorer', (explorers) =>
    explorers.map(
      (explorer) =>
        (explorer as unknown as { viewState: { selection: { nodes: string[] } } }).viewState.selection.nodes,
    ),
  );

const nextSlide = async (page: Page): Promise<void> => {
  await page.locator('.reveal.ready').waitFor();
  await page.keyboard.press('ArrowRight');
};

/** Examples whose page has buttons that select and a line that says what the reader selected. */
const SPEAKING = ['html', 'csp', 'frame', 'two', 'react', 'vue', 'svelte', 'angular'];

it.each(EXAMPLES.map(({ name }) => name))('the example %s shows the explorer', async (name) => {
  const { page, troubles } = await open(`examples/${name}/`);
  if (name === 'reveal') await nextSlide(page);
  const place = await ofExplorer(page);
  await ready(place);
  if (SPEAKING.includes(name)) {
    await page.getByRole('button', { name: 'Show Madrid' }).click();
    await expect.poll(async () => new Set((await selected(place)).flat())).toEqual(new Set(['definition:eu-2007']));
    const search = place.getByRole('combobox').first();
    await search.fill('Canadian');
    await place.getByRole('option').first().click();
    const [[found] = []] = await selected(place);
    expect(found).toMatch(/^\w+:./);
    await expect.poll(() => page.locator('output').textContent()).toBe(found);
    expect(new Set((await selected(place)).flat())).toEqual(new Set([found]));
  }
  expect(troubles).toEqual([]);
});

it.each(['react', 'vue', 'svelte', 'angular'])('%s takes the explorer out and puts it back', async (name) => {
  const { page, troubles } = await open(`examples/${name}/`);
  await ready(page);
  await page.getByRole('button', { name: 'Remove' }).click();
  await page.locator('stemma-explorer').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Put back' }).click();
  await ready(page);
  await page.getByRole('button', { name: 'Show Barcelona' }).click();
  expect(await selected(page)).toEqual([['definition:eu-2004']]);
  expect(troubles).toEqual([]);
});

it('slides leave the arrow keys to an explorer that is in use', async () => {
  const { page } = await open('examples/reveal/');
  await nextSlide(page);
  await ready(page);
  const slide = (): Promise<string | null> => page.locator('section.present > h1, section.present > h2').textContent();
  await page.locator('stemma-explorer').first().getByRole('combobox').focus();
  await page.keyboard.press('ArrowRight');
  expect(await slide()).toBe('Barcelona, 2004');
  await page.locator('body').click({ position: { x: 5, y: 5 } });
  await page.keyboard.press('ArrowRight');
  expect(await slide()).toBe('Who covers what');
});
