import { chromium, type BrowserContextOptions, type Page } from 'playwright';
import { inject, onTestFinished } from 'vitest';

/** The built site in a browser of its own. */
export interface OpenSite {
  readonly page: Page;
  /** Everything that should not happen, as it happened: errors, warnings, failed requests, requests to strangers. */
  readonly troubles: readonly string[];
  /** Addresses asked for, in order, the page itself being the first. */
  readonly requests: readonly string[];
}

/** A laptop, and a phone. */
export const LAPTOP = { viewport: { width: 1366, height: 768 } } as const;
export const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true } as const;

/** Notes from now on what should not happen in a page that may ask these sites for something, and no other. */
export const watch = (page: Page, sites: readonly string[]): readonly string[] => {
  const troubles: string[] = [];
  const known = new Set(sites.map((site) => new URL(site).origin));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) troubles.push(`console ${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`error: ${error.stack ?? error.message}`));
  page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && !known.has(url.origin)) troubles.push(`stranger: ${url.href}`);
  });
  return troubles;
};

const isReady = async (): Promise<boolean> => {
  const explorer = document.querySelector('stemma-explorer') as { ready?: Promise<void> } | null;
  await explorer?.ready;
  return explorer?.ready !== undefined;
};

/** How to look, and at which site; without one, at the built one. */
export interface SiteOptions extends BrowserContextOptions {
  readonly site?: string;
}

/** Opens the site at an address of it (`''`, `#q=food`) and waits for the first whole picture. Closes with the test. */
export const openSite = async (
  address = '',
  { site = inject('site'), ...look }: SiteOptions = {},
): Promise<OpenSite> => {
  const browser = await chromium.launch({
    executablePath: inject('browser'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  onTestFinished(() => browser.close());
  const page = await browser.newPage({ ...LAPTOP, ...look });
  const troubles = watch(page, [site]);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(site + address);
  await page.waitForFunction(isReady, undefined, { timeout: 15_000 }).catch((error: unknown) => {
    throw new Error(`The explorer did not get ready. ${troubles.join('\n')}`, { cause: error });
  });
  return { page, troubles, requests };
};
