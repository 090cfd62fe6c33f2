import { describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { StemmaExplorer } from '../../components/explorer/stemma-explorer.ts';
import { toPlain } from '../../src/formats/to-plain.ts';
import { anExplorer, problemsOf, settled, SMALL, textOf, within } from './mount.ts';

const minimal = (attributes: Readonly<Record<string, string>> = {}, width = 720): Promise<StemmaExplorer> =>
  anExplorer({ controls: 'minimal', ...attributes }, toPlain(SMALL), [width, 424]);

const partText = (explorer: StemmaExplorer, tag: string, part: string): string =>
  textOf(within(explorer, tag).shadowRoot!.querySelector(part)!);

const heights = (explorer: StemmaExplorer): readonly number[] =>
  ['.bar', '.picture', 'stemma-signs', 'stemma-imprint'].map((part) =>
    Math.round(within(explorer, part).getBoundingClientRect().height),
  );

describe('controls="minimal"', () => {
  it.each(['light', 'dark'])('is accessible, %s', async (theme) => {
    await minimal({ theme, home: 'https://stemma.example/' });
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });

  it.each([720, 390])('has four bands, %s pixels wide', async (width) => {
    const [bar, picture, signs, imprint] = heights(await minimal({}, width));
    expect([bar, signs, imprint]).toEqual([40, 38, 33]);
    expect(picture).toBe(424 - 40 - 38 - 33);
  });

  it('explains the signs of what is shown, the busiest first, and opens the whole legend', async () => {
    const explorer = await minimal();
    expect(partText(explorer, 'stemma-signs', '.signs')).toBe(
      'Legend: report concept dimension institution inferred sources differ element',
    );
    explorer.filter({ kinds: ['institution'] });
    await settled();
    expect(partText(explorer, 'stemma-signs', '.signs')).toBe('Legend: institution');
    await page.getByRole('button', { name: 'Legend' }).click();
    await expect.element(page.getByRole('heading', { name: 'Kinds' })).toBeVisible();
  });

  it('leaves signs and zoom to the network', async () => {
    const explorer = await minimal({ view: 'list' });
    expect(explorer.renderRoot.querySelector('stemma-signs')).toBeNull();
  });

  it('names the sources of what is shown, or of what is selected', async () => {
    const explorer = await minimal();
    expect(partText(explorer, 'stemma-imprint', '.source')).toBe('2 sources: Info sheet; Lecturers’ module');
    explorer.select(['report:agenda introduces concept:hs']);
    await settled();
    expect(partText(explorer, 'stemma-imprint', '.source')).toBe('Source: Info sheet');
  });

  it('opens the same view with everything around it where it knows of a page that can', async () => {
    const explorer = await minimal({ home: 'https://stemma.example/embed/?src=a', state: 'dim=food' });
    const link = page.getByRole('link', { name: 'Open in full' });
    await expect.element(link).toHaveAttribute('href', 'https://stemma.example/embed/?src=a#v=1&dim=food');
    await expect.element(link).toHaveAttribute('rel', 'noopener');
    explorer.removeAttribute('home');
    await settled();
    expect(link.elements()).toEqual([]);
  });

  it('is cited', async () => {
    await minimal();
    await page.getByRole('button', { name: 'Cite' }).click();
    await expect.element(page.getByRole('tab', { name: 'Cite' })).toHaveAttribute('aria-selected', 'true');
  });
});
