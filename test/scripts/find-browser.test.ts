import { afterEach, expect, it, vi } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';

afterEach(() => vi.unstubAllEnvs());

it('takes the browser that CHROME_PATH names', () => {
  vi.stubEnv('CHROME_PATH', process.execPath);
  expect(findBrowser()).toBe(process.execPath);
});

it('says so where CHROME_PATH names nothing', () => {
  vi.stubEnv('CHROME_PATH', '/no/such/browser');
  expect(() => findBrowser()).toThrow('CHROME_PATH names /no/such/browser, which is not there.');
});
