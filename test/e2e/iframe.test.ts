import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import { openHost } from './open-host.ts';
import { openSite, PHONE } from './open-site.ts';

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

describe('the height of a frame', () => {
  it('follows its view, between the bounds of the host page', async () => {
    const { page, troubles, frame } = await openHost({
      body: (embed) => iframe(`${embed}?controls=minimal#view=list`, 'data-max-height="500"') + HOST,
    });
    const found = await frame();
    const is = (height: number): Promise<unknown> =>
      page.waitForFunction((px) => Math.abs(document.querySelector('iframe')!.offsetHeight - px) <= 1, height);
    await page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
    const folded = await heightOf(page);
    expect(folded).toBeGreaterThanOrEqual(240);
    expect(folded).toBeLessThan(500);
    await found.getByRole('treeitem').first().press('ArrowRight');
    await is(500);
    await found.getByRole('treeitem').first().press('ArrowLeft');
    await is(folded);
    expect(troubles).toEqual([]);
  });

  it('stays where the host page wants it to, and comes back when the script lets go', async () => {
    const { page, frame } = await openHost({
      body: (embed) =>
        `${iframe(`${embed}#view=table`, 'id="a" data-height="fixed"')}${iframe(`${embed}#view=table`, 'id="b"')}${HOST}`,
    });
    await frame('#b');
    await page.waitForFunction(() => document.querySelector<HTMLElement>('#b')!.style.height !== '');
    expect(await heightOf(page)).toBe(424);
    await page.evaluate(() => document.querySelector('#b')!.removeAttribute('data-stemma'));
    await page.waitForFunction(() => document.querySelector<HTMLElement>('#b')!.style.height === '');
  });
});

describe('the keyboard', () => {
  const where = (page: Page): Promise<string | undefined> => page.evaluate(() => document.activeElement?.id);

  it('goes by Tab from the host page through the frame and on, and back', async () => {
    const { page, frame } = await openHost({
      body: (embed) =>
        `<a id="before" href="#a">Before</a>${iframe(`${embed}?controls=minimal#view=list`, 'id="frame"')}<a id="after" href="#b">After</a>${HOST}`,
    });
    await frame();
    await page.focus('#before');
    const walk = async (key: string): Promise<readonly (string | undefined)[]> => {
      const way: (string | undefined)[] = [];
      while (way.length < 30 && !['before', 'after'].includes(way.at(-1) ?? '')) {
        await page.keyboard.press(key);
        way.push(await where(page));
      }
      return way;
    };
    const there = await walk('Tab');
    expect([there[0], there.at(-1)]).toEqual(['frame', 'after']);
    const back = await walk('Shift+Tab');
    expect([back[0], back.at(-1)]).toEqual(['frame', 'before']);
  });

  it('is given back by Escape once nothing is left to close', async () => {
    const { page, frame } = await openHost({
      body: (embed) =>
        `${iframe(`${embed}?controls=minimal#view=list`, 'id="frame"')}<a id="after" href="#b">After</a>${HOST}`,
    });
    const found = await frame();
    await page.waitForFunction(() => document.querySelector('iframe')!.style.height !== '');
    await found.getByRole('combobox').fill('hunger');
    await page.keyboard.press('Escape');
    await found.waitForFunction(() => document.hasFocus());
    expect(await where(page)).toBe('frame');
    await found.getByRole('treeitem').first().focus();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement === document.body);
    await page.keyboard.press('Tab');
    expect(await where(page)).toBe('after');
  });
});

describe('what cannot be shown', () => {
  it.each([
    ['src=javascript:alert(1)', /“javascript:alert\(1\)” cannot be opened\. src must be/],
    ['src=data:application/json,{}', /cannot be opened/],
    ['src=http://127.0.0.1:1/a.json', /cannot be reached, or does not let other sites read its files/],
    ['src=../index.html', /This is a web page and not a dataset/],
  ])('is told in the frame: %s', async (query, words) => {
    const { page } = await openHost({ body: (embed) => iframe(`${embed}?${query}`) + HOST });
    const found = await (await page.waitForSelector('iframe')).contentFrame();
    await found!.getByText(words).first().waitFor();
  });

  it('does not keep the rest from being shown', async () => {
    const { page, frame } = await openHost({ body: (embed) => iframe(`${embed}?controls=tiny&theme=dark`) + HOST });
    const found = await frame();
    await found
      .getByText(/controls="tiny" is not known/)
      .first()
      .waitFor();
    expect(await visibleIn(found)).toBeGreaterThan(600);
    expect(await page.locator('iframe').count()).toBe(1);
  });

  it('a view address cannot choose the data', async () => {
    const { troubles, frame } = await openHost({
      body: (embed) => iframe(`${embed}#src=https://elsewhere.example/a.json&view=list`) + HOST,
    });
    expect(await visibleIn(await frame())).toBeGreaterThan(600);
    expect(troubles).toEqual([]);
  });
});

it('on its own, the page keeps its address in step', async () => {
  const { page, troubles } = await openSite('embed/?controls=full#view=list');
  await page.getByRole('tab', { name: 'Table' }).click();
  await page.waitForURL(/#v=1&view=table$/);
  expect(troubles).toEqual([]);
});

it('the explorer and the embed page say where oEmbed finds them', async () => {
  const { page } = await openSite('');
  const answerOf = async (): Promise<unknown> =>
    page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('head > link[type="application/json+oembed"]')!;
      return ((await (await fetch(link.href)).json()) as { title: string }).title;
    });
  expect(await answerOf()).toBe('Human security');
  await page.goto(new URL('embed/', page.url()).href);
  expect(await answerOf()).toBe('Human security');
});
