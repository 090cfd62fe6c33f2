import { expect, it } from 'vitest';
import { LAPTOP, openSite, PHONE } from './open-site.ts';

it.each([
  ['a laptop', LAPTOP],
  ['a laptop at night', { ...LAPTOP, colorScheme: 'dark' }],
  ['a phone', PHONE],
] as const)(
  'the site shows the shipped dataset on %s, without an error or a request to a stranger',
  async (_, options) => {
    const { page, troubles } = await openSite('', options);
    const counts = await page.evaluate(() => {
      const explorer = document.querySelector('stemma-explorer') as unknown as {
        visible(): { nodes: string[]; claims: string[] };
      };
      const { nodes, claims } = explorer.visible();
      return { nodes: nodes.length, claims: claims.length };
    });
    expect(counts.nodes).toBeGreaterThan(600);
    expect(counts.claims).toBeGreaterThan(1200);
    expect(await page.title()).toContain('Human security');
    expect(troubles).toEqual([]);
  },
);

it('nothing reaches over the edge of the page', async () => {
  const { page } = await openSite('', PHONE);
  const overhang = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overhang).toBe(0);
});
