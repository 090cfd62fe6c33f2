/** A page that a browser keeps whole while the reader is elsewhere, and shows again. */
import { join } from 'node:path';
import { chromium } from 'playwright';
import { expect, inject, it, onTestFinished, vi } from 'vitest';
import { ROOT } from '../../../scripts/root.mjs';
import { serveHost } from './host-server.ts';

/** What a page does by itself, since its driver loses sight of a page that comes back from the cache. */
const SCRIPT = `
  const tell = (what, more = '') => fetch('/told?' + what + '=' + encodeURIComponent(more));
  addEventListener('error', ({ message }) => tell('error', message));
  addEventListener('unhandledrejection', ({ reason }) => tell('error', reason));
  await customElements.whenDefined('stemma-explorer');
  const explorer = document.querySelector('stemma-explorer');
  await explorer.ready;
  explorer.select(['definition:eu-2004']);
  const within = (root, tag) =>
    root.querySelector(tag) ?? [...root.querySelectorAll('*')].map((e) => e.shadowRoot && within(e.shadowRoot, tag)).find(Boolean);
  const shown = async (tag, selector, text) => {
    const found = () => [...(within(explorer.shadowRoot, tag)?.shadowRoot?.querySelectorAll(selector) ?? [])];
    while (!found().some(({ textContent }) => textContent.includes(text))) await new Promise(requestAnimationFrame);
  };
  await shown('stemma-details', 'h2', '2004');
  addEventListener('pageshow', async ({ persisted }) => {
    await tell('persisted', persisted);
    const { length } = explorer.visible().nodes;
    explorer.select(['definition:eu-2007']);
    await shown('stemma-details', 'h2', '2007');
    explorer.setAttribute('view', 'coverage');
    await shown('stemma-coverage', '[role=gridcell]', '');
    await tell('back', length + ' ' + explorer.address);
  });
  await tell('left');
  location.href = '/elsewhere';`;

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8" /><title>Host</title>
  <link rel="icon" href="data:," /><script type="module" src="/cdn/stemma.js"></script></head>
  <body><stemma-explorer src="/data/human-security.json" loading="eager"></stemma-explorer>
  <script type="module">${SCRIPT}</script></body></html>`;

const ELSEWHERE = `<!doctype html><html lang="en"><title>Elsewhere</title><link rel="icon" href="data:," />
  <script>addEventListener('pageshow', () => setTimeout(() => history.back(), 0))</script></html>`;

it('goes on where it was when the reader comes back to a page that the browser kept', async () => {
  const host = await serveHost([
    ['/cdn/', join(ROOT, 'dist/cdn')],
    ['/', join(ROOT, 'dist/site')],
  ]);
  host.pages.set('/', { body: PAGE });
  host.pages.set('/elsewhere', { body: ELSEWHERE });
  host.pages.set('/told', { body: '' });
  const browser = await chromium.launch({
    executablePath: inject('browser'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  onTestFinished(async () => {
    await Promise.all([browser.close(), host.close()]);
  });
  const page = await browser.newPage();
  await page.goto(host.address);
  const told = (): readonly string[] =>
    host.asked.filter((url) => url.startsWith('/told?')).map((url) => decodeURIComponent(url.slice('/told?'.length)));
  await vi.waitFor(() => expect(told().length).toBeGreaterThan(2), { timeout: 30_000 });
  expect(told()).toEqual([
    'left=',
    'persisted=true',
    expect.stringMatching(/^back=[1-9]\d+ v=1&view=coverage&sel=definition:eu-2007$/),
  ]);
});
