import type { CDPSession, Page } from 'playwright';
import { expect, it } from 'vitest';
import { openSite } from './open-site.ts';

const CYCLES = 200;
const MEASURE_EVERY = 20;
const MOST_BYTES_A_CYCLE = 20_000;

/** Opens and removes one explorer, the given number of times, each drawn whole with its engine at work. */
const mount = (page: Page, times: number): Promise<void> =>
  page.evaluate(async (count) => {
    const nodes = Array.from({ length: 30 }, (_, i) => ({
      id: `report:r${i}`,
      kind: 'report',
      label: `Report ${i}`,
      group: 'un',
    }));
    const claims = nodes.slice(1).map(({ id }, i) => ({
      id: `c${i}`,
      from: id,
      relation: 'cites',
      to: 'report:r0',
      evidence: [{ source: 's', phrase: 'a phrase', basis: 'stated' }],
    }));
    const places = Object.fromEntries(nodes.map(({ id }, i) => [id, [(i % 6) * 90, Math.floor(i / 6) * 60]]));
    const dataset = {
      stemma: 1,
      id: 'test',
      title: 'Test',
      groups: [{ id: 'un', label: 'UN' }],
      sources: [{ id: 's', label: 'S' }],
      nodes,
      claims,
      stories: [],
      positions: { network: places },
    };
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    for (let i = 0; i < count; i += 1) {
      const explorer = document.createElement('stemma-explorer') as Omit<HTMLElement, 'dataset'> & {
        dataset: unknown;
        ready: Promise<void>;
      };
      explorer.dataset = dataset;
      document.body.append(explorer);
      await explorer.ready;
      await frame();
      await frame();
      await frame();
      explorer.remove();
      await frame();
    }
  }, times);

const heapOf = async (session: CDPSession): Promise<number> => {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
};

/** Slope of a line through equally spaced values, least squares. */
const slope = (values: readonly number[]): number => {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const over = values.reduce((sum, value, i) => sum + (i - middle) * (value - mean), 0);
  return over / values.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
};

it(`gives back what it used: ${CYCLES} explorers opened and removed`, { timeout: 240_000 }, async () => {
  const { page, troubles } = await openSite();
  await page.evaluate(() => document.querySelector('stemma-explorer')!.remove());
  const session = await page.context().newCDPSession(page);
  await mount(page, MEASURE_EVERY);
  const heap: number[] = [];
  for (let done = 0; done < CYCLES; done += MEASURE_EVERY) {
    await mount(page, MEASURE_EVERY);
    heap.push(await heapOf(session));
  }
  console.info(`heap slope: ${Math.round(slope(heap) / MEASURE_EVERY)} bytes a cycle`);
  expect(slope(heap) / MEASURE_EVERY).toBeLessThan(MOST_BYTES_A_CYCLE);
  expect(await page.evaluate(() => document.querySelectorAll('stemma-explorer').length)).toBe(0);
  expect(troubles).toEqual([]);
});
