import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';
import { LAPTOP, watch } from './open-site.ts';

/** A page of the built site, and what should not have happened in it. */
export interface OpenPage {
  readonly page: Page;
  readonly troubles: readonly string[];
}

/** Opens a page of the site (`home/`); it closes with the test. */
export type Open = (address: string, look?: BrowserContextOptions & { readonly site?: string }) => Promise<OpenPage>;

/** One browser for all tests of a file. */
export const oneBrowser = (): Open => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: inject('browser'),
      args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
    });
  });
  afterAll(() => browser.close());
  return async (address, { site = inject('site'), ...look } = {}) => {
    const page = await browser.newPage({ ...LAPTOP, ...look });
    onTestFinished(() => page.close());
    const troubles = watch(page, [site]);
    await page.goto(site + address);
    return { page, troubles };
  };
};
