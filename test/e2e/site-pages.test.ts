import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, inject, it, onTestFinished } from 'vitest';
import { serveFolder } from '../../bin/static-server.mjs';
import { oneBrowser } from './one-browser.ts';
import { PHONE } from './open-site.ts';

const open = oneBrowser();
const SITE = fileURLToPath(new URL('../../dist/site/', import.meta.url));
const AXE = readFileSync(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** Every page of the built site, as its path: `docs/embed/`. Examples have tests of their own, the frame's page too. */
const PAGES = readdirSync(SITE, { recursive: true })
  .map(String)
  .filter((file) => file.endsWith('index.html'))
  .map((file) => file.replaceAll('\\', '/').replace(/index\.html$/, ''))
  .sort();
const OURS = PAGES.filter((path) => path === 'examples/' || !/^(examples|embed)\//.test(path));

const textOf = async (path: string): Promise<string> => (await fetch(inject('site') + path)).text();

const attributesIn = (html: string, name: string): readonly string[] =>
  [...html.replace(/<pre\b.*?<\/pre>/gs, '').matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value = '']) =>
    value.replaceAll('&amp;', '&'),
  );

it('has every page that its bar and its documents promise', () => {
  expect(OURS).toEqual(expect.arrayContaining(['', 'home/', 'builder/', 'examples/', 'docs/', 'docs/embed/']));
});

it('leads nowhere that is not there', async () => {
  const known = new Map<string, Promise<string>>();
  const load = (path: string): Promise<string> => {
    if (!known.has(path))
      known.set(
        path,
        fetch(inject('site') + path).then((answer) => (answer.ok ? answer.text() : '')),
      );
    return known.get(path)!;
  };
  const broken: string[] = [];
  for (const page of PAGES) {
    const html = await load(page);
    for (const link of [...attributesIn(html, 'href'), ...attributesIn(html, 'src')]) {
      if (/^(https?|mailto|data):/.test(link)) continue;
      const target = new URL(link, inject('site') + page);
      if (target.origin !== new URL(inject('site')).origin) broken.push(`${page}: ${link}`);
      const text = await load(target.pathname.slice(1));
      const anchor = decodeURIComponent(target.hash.slice(1));
      const isView = target.pathname === '/' || target.pathname === '/embed/' || anchor.includes('=');
      if (text === '' || (anchor !== '' && !isView && !attributesIn(text, 'id').includes(anchor)))
        broken.push(`${page}: ${link}`);
    }
  }
  expect(broken).toEqual([]);
});

it('opens each page on a phone, without an error, a request to a stranger, or anything over its edge', async () => {
  const { page, troubles } = await open('docs/', PHONE);
  await page.waitForLoadState('networkidle');
  const seen: object[] = [];
  for (const path of OURS) {
    await page.goto(inject('site') + path);
    await page.waitForLoadState('networkidle');
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0 || (await page.title()) === '') seen.push({ path, over });
  }
  expect({ seen, troubles }).toEqual({ seen: [], troubles: [] });
});

it.each(['light', 'dark'] as const)('every page is accessible, %s', async (colorScheme) => {
  const { page } = await open('docs/', { colorScheme });
  const found: string[] = [];
  for (const path of OURS.filter((one) => one !== '')) {
    await page.goto(inject('site') + path);
    await page.evaluate(AXE);
    const violations = await page.evaluate(async () => {
      const axe = (globalThis as unknown as { axe: typeof import('axe-core') }).axe;
      return (await axe.run({ exclude: ['stemma-explorer'] })).violations;
    });
    found.push(...violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html).join(' ')}`));
  }
  expect(found).toEqual([]);
});

it('works in a folder of any server', async () => {
  const root = mkdtempSync(join(tmpdir(), 'stemma-folder-'));
  mkdirSync(join(root, 'some'));
  symlinkSync(SITE, join(root, 'some', 'where'), 'junction');
  const server = await serveFolder(root, 0);
  onTestFinished(async () => {
    await server.close();
    rmSync(root, { recursive: true });
  });
  for (const path of ['', 'home/', 'examples/html/', 'examples/svelte/']) {
    const { page, troubles } = await open(`some/where/${path}`, { site: server.address });
    await page.waitForFunction(() => {
      const explorer = document.querySelector('stemma-explorer') as { ready?: Promise<void> } | null;
      return explorer?.ready?.then(() => true);
    });
    expect(troubles).toEqual([]);
  }
});

it('the mark in the bar of the explorer leads home, and the home back to the explorer', async () => {
  const { page } = await open('');
  await page.waitForLoadState('networkidle');
  await page.getByRole('link', { name: /home/ }).click();
  expect(new URL(page.url()).pathname).toBe('/home/');
  await page.getByRole('link', { name: 'Open the explorer' }).click();
  expect(new URL(page.url()).pathname).toBe('/');
});

it('every story is reachable from the home page', async () => {
  const { stories } = JSON.parse(await textOf('data/human-security.json')) as { stories: { id: string }[] };
  const links = attributesIn(await textOf('home/'), 'href');
  expect(stories.filter(({ id }) => !links.includes(`../#story=${id}`))).toEqual([]);
});
