import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { PHONE } from './open-site.ts';
import { openHost } from './open-host.ts';

const HOST = '<script src="host.js"></script>';
const SANDBOX = 'sandbox="allow-scripts"';

const iframe = (src: string, more = ''): string =>
  `<iframe data-stemma title="Figure" ${more} src="${src.replaceAll('&', '&amp;')}"></iframe>`;

const visibleIn = (frame: Frame): Promise<number> =>
  frame.evaluate(
    () =>
      (document.querySelector('stemma-explorer') as unknown as { visible(): { nodes: string[] } }).visible().nodes
        .length,
  );

const addressIn = (frame: Frame): Promise<string> =>
  frame.evaluate(() => (document.querySelector('stemma-explorer') as unknown as { address: string }).address);

const heightOf = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector('iframe')!.getBoundingClientRect().height);

describe.each([
  ['plain', ''],
  ['in a sandbox without an origin', SANDBOX],
])('a frame, %s', (_, sandbox) => {
  it('shows the shipped dataset with the view of its address, whole and without a second scrollbar', async () => {
    const { page, troubles, frame } = await openHost({
      body: (embed) => iframe(`${embed}?controls=minimal#view=list&dim=food`, sandbox) + HOST,
    });
    const found = await frame();
    expect(await visibleIn(found)).toBeGreaterThan(10);
    expect(await addressIn(found)).toBe('v=1&view=list&dim=food');
    expect(await found.title()).toBe('Human security · Stemma');
    const overhang = await found.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    expect(overhang).toBe(0);
    expect(await found.evaluate(() => globalThis.origin)).toBe(sandbox === '' ? new URL(found.url()).origin : 'null');
    expect(await page.evaluate(() => document.body.children.length)).toBe(2);
    expect(troubles).toEqual([]);
  });
});

it('the script of the host page is small, and leaves nothing behind but its frames’ height', async () => {
  const text = readFileSync(new URL('../../dist/site/embed/host.js', import.meta.url));
  expect(gzipSync(text, { level: 9 }).length).toBeLessThan(3000);
  const { page, frame } = await openHost({ body: (embed) => iframe(embed) });
  const before = await page.evaluate(() => [
    Object.keys(globalThis).join(),
    new XMLSerializer().serializeToString(document),
  ]);
  await page.addScriptTag({ url: 'host.js' });
  await page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
  await frame();
  const after = await page.evaluate(() => {
    for (const script of document.querySelectorAll('script')) script.remove();
    document.querySelector('iframe')!.removeAttribute('style');
    return [Object.keys(globalThis).join(), new XMLSerializer().serializeToString(document)];
  });
  expect(after).toEqual(before);
});

it('a phone shows it as wide as the page', async () => {
  const { page, troubles, frame } = await openHost({ body: (embed) => iframe(embed) + HOST, ...PHONE });
  const found = await frame();
  expect(await found.evaluate(() => document.documentElement.scrollWidth)).toBe(350);
  expect(await heightOf(page)).toBeGreaterThanOrEqual(240);
  expect(troubles).toEqual([]);
});
