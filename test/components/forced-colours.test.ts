import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { toPlain } from '../../src/formats/to-plain.ts';
import { anExplorer, problemsOf, settled, SMALL, within } from './mount.ts';
import { everything } from './overflow.ts';

/** What vitest says of a session leaves its commands out. */
interface Session {
  send(command: string, options: object): Promise<unknown>;
}

const forced = async (value: 'active' | 'none'): Promise<void> => {
  await (cdp() as unknown as Session).send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value }],
  });
};

/** How many pixels of a picture have a hue of their own; black, white and grey have none. */
const huedPixels = (explorer: Element): number =>
  everything(explorer.shadowRoot!)
    .filter((element) => element instanceof HTMLCanvasElement)
    .map((canvas) => {
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      let hued = 0;
      for (let i = 0; i < data.length; i += 4) {
        const [r, g, b, a] = [data[i]!, data[i + 1]!, data[i + 2]!, data[i + 3]!];
        if (a > 100 && Math.max(r, g, b) - Math.min(r, g, b) > 24) hued += 1;
      }
      return hued;
    })
    .reduce((sum, hued) => sum + hued, 0);

/** Colours of the drawn parts of a view that are not the system's. */
const strangeColours = (root: ShadowRoot): readonly string[] => {
  const probe = document.createElement('span');
  document.body.append(probe);
  const own = ['Canvas', 'CanvasText', 'GrayText', 'Highlight'].map((name) => {
    probe.style.setProperty('color', name);
    return getComputedStyle(probe).color;
  });
  probe.remove();
  const known = new Set([...own, 'none', 'rgba(0, 0, 0, 0)']);
  const drawn = [...root.querySelectorAll('svg :is(path, rect, circle, text)')];
  const used = drawn.flatMap((part) => [getComputedStyle(part).fill, getComputedStyle(part).stroke]);
  return [...new Set(used)].filter((colour) => !known.has(colour));
};

describe('with the colours of the system forced', () => {
  beforeEach(() => forced('active'));
  afterEach(() => forced('none'));

  it('the network has no colour of its own, whoever draws it', async () => {
    const explorer = await anExplorer({ theme: 'dark' });
    await settled();
    await expect.poll(() => huedPixels(explorer)).toBe(0);
  });

  it('the network takes them on and gives them back', async () => {
    const explorer = await anExplorer();
    await forced('none');
    await expect.poll(() => huedPixels(explorer)).toBeGreaterThan(100);
    await forced('active');
    await expect.poll(() => huedPixels(explorer)).toBe(0);
  });

  it.each([
    ['lineage', 'stemma-lineage'],
    ['timeline', 'stemma-timeline'],
    ['coverage', 'stemma-coverage'],
  ])('%s is drawn in them alone', async (view, tag) => {
    const explorer = await anExplorer({ view, theme: 'dark' }, toPlain(SMALL));
    await settled();
    expect(strangeColours(within(explorer, tag).shadowRoot!)).toEqual([]);
    expect(await problemsOf('stemma-explorer')).toEqual([]);
  });
});
