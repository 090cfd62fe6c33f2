/** What explorers use they give back: mounted, used and removed many times over, in each situation a page can bring about. */
import type { CDPSession, Page } from 'playwright';
import { expect, it } from 'vitest';
import { openSite } from './open-site.ts';

const CYCLES = 200;
const MEASURE_EVERY = 20;
const MOST_BYTES_A_CYCLE = 5_000;

/** What happens to an explorer between mounting and removal. */
const SITUATIONS = ['plain', 'moved', 'mid-load', 'mid-layout', 'error'] as const;
type Situation = (typeof SITUATIONS)[number];

/** Mounts, uses and removes one explorer, the given number of times. */
const mount = (page: Page, situation: Situation, times: number): Promise<void> =>
  page.evaluate(
    async ({ what, count }) => {
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
        nodes: what === 'error' ? 'none' : nodes,
        claims,
        stories: [],
        ...(what !== 'mid-layout' && { positions: { network: places } }),
      };
      type Explorer = Omit<HTMLElement, 'dataset'> & {
        dataset: unknown;
        ready: Promise<void>;
        select(ids: readonly string[]): void;
      };
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      const shelf = document.createElement('section');
      document.body.append(shelf);
      const uses: Record<typeof what, (explorer: Explorer) => Promise<unknown>> = {
        plain: async (explorer) => {
          await explorer.ready;
          explorer.select(['report:r1']);
          await frame();
          await frame();
          await frame();
        },
        moved: async (explorer) => {
          await explorer.ready;
          shelf.append(explorer);
          await frame();
          await frame();
          await frame();
        },
        'mid-load': () => Promise.resolve(),
        'mid-layout': async () => {
          await frame();
          await frame();
        },
        error: (explorer) => explorer.ready.catch(() => frame()),
      };
      for (let i = 0; i < count; i += 1) {
        const explorer = document.createElement('stemma-explorer') as Explorer;
        explorer.dataset = dataset;
        document.body.append(explorer);
        await uses[what](explorer);
        explorer.remove();
        await frame();
      }
      shelf.remove();
      await frame();
      await frame();
    },
    { what: situation, count: times },
  );

interface Use {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

const MOST_ROUNDS = 60;
const STILL_ROUNDS = 6;

const idle = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 100 })));

/** What is in use once collecting finds nothing more: workers and promises let go a moment after an explorer has. */
const useNow = async (page: Page, session: CDPSession): Promise<Use> => {
  let use: Use = { heap: 0, nodes: 0, listeners: 0 };
  for (let round = 0, still = 0; round < MOST_ROUNDS && still < STILL_ROUNDS; round += 1) {
    await idle(page);
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const read = (name: string): number => metrics.find((metric) => metric.name === name)!.value;
    const now = { heap: read('JSHeapUsedSize'), nodes: read('Nodes'), listeners: read('JSEventListeners') };
    still = now.nodes === use.nodes ? still + 1 : 0;
    use = now;
  }
  return use;
};

/** Slope of a line through equally spaced values, least squares. */
const slope = (values: readonly number[]): number => {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const over = values.reduce((sum, value, i) => sum + (i - middle) * (value - mean), 0);
  return over / values.reduce((sum, _, i) => sum + (i - middle) ** 2, 0);
};

/** Growth from one measurement to the next, in the middle of all: a leak grows each time, one straggler a single time. */
const steadyGrowth = (values: readonly number[]): number => {
  const steps = values.slice(1).map((value, i) => value - values[i]!);
  return steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)]!;
};

it.each(SITUATIONS)(`gives back what it used: ${CYCLES} explorers, %s`, { timeout: 240_000 }, async (situation) => {
  const { page, troubles } = await openSite();
  await page.evaluate(() => document.querySelector('stemma-explorer')!.remove());
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await mount(page, situation, MEASURE_EVERY);
  const uses: Use[] = [];
  for (let done = 0; done < CYCLES; done += MEASURE_EVERY) {
    await mount(page, situation, MEASURE_EVERY);
    uses.push(await useNow(page, session));
  }
  const late = uses.slice(uses.length / 2);
  const aCycle = (key: keyof Use): number =>
    (key === 'heap' ? slope(late.map(({ heap }) => heap)) : steadyGrowth(uses.map((use) => use[key]))) / MEASURE_EVERY;
  console.info(
    `${situation}: ${Math.round(aCycle('heap'))} bytes, ${aCycle('nodes').toFixed(2)} nodes, ${aCycle('listeners').toFixed(2)} listeners a cycle`,
  );
  expect(aCycle('heap')).toBeLessThan(MOST_BYTES_A_CYCLE);
  expect(aCycle('nodes')).toBeLessThan(0.5);
  expect(aCycle('listeners')).toBeLessThan(0.5);
  expect(await page.evaluate(() => document.querySelectorAll('stemma-explorer').length)).toBe(0);
  expect(troubles).toEqual([]);
});
