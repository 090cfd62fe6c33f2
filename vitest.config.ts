import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/find-browser.mjs';
import { serveDataset } from './scripts/serve-dataset.mjs';
import { dataModules } from './scripts/browser-build.mjs';

const IN_BROWSER = ['test/components/**/*.test.ts', 'test/browser/**/*.test.ts'];
const OVER_BUILD = ['test/build/**/*.test.ts', 'test/e2e/**/*.test.ts'];

/** Long enough to show what differs in the sum of a whole run. */
const chaiConfig = { truncateThreshold: 600 };

const executablePath = findBrowser();

/** `unit` runs in Node, `browser` in a real page, `built` over what `npm run build` wrote. */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: dataModules(),
        test: {
          name: 'unit',
          chaiConfig,
          environment: 'node',
          testTimeout: 30_000,
          include: ['test/**/*.test.ts'],
          exclude: [...IN_BROWSER, ...OVER_BUILD],
        },
      },
      {
        plugins: [...dataModules(), serveDataset()],
        optimizeDeps: {
          include: [
            '@lit/context',
            'axe-core',
            'cytoscape',
            'cytoscape-fcose',
            'fast-check',
            'graphology',
            'lit',
            'lit/decorators.js',
            'lit/decorators/*.js',
            'lit/directives/*.js',
            'lucide',
            'minisearch',
            'papaparse',
            'tinykeys',
            'uqr',
            'valibot',
          ],
        },
        test: {
          name: 'browser',
          chaiConfig,
          include: IN_BROWSER,
          setupFiles: ['test/browser/guard.ts'],
          testTimeout: 30_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                ...(executablePath === undefined ? {} : { executablePath }),
                args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
              },
            }),
            instances: [{ browser: 'chromium', viewport: { width: 1366, height: 768 } }],
          },
        },
      },
      {
        plugins: dataModules(),
        test: {
          name: 'built',
          chaiConfig,
          environment: 'node',
          include: OVER_BUILD,
          globalSetup: ['test/e2e/build-first.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
