import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand } from './run-command.mjs';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'microsoft-edge-stable',
  'msedge',
];

const APPLICATIONS = [
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => {
    const folder = process.env[name];
    if (folder === undefined) return [];
    return [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ];
  }),
];

const onPath = () =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '')
    .flatMap((folder) => NAMES.map((name) => join(folder, process.platform === 'win32' ? `${name}.exe` : name)));

/**
 * The browser that tests run in: `CHROME_PATH`, or an installed Chrome, Chromium or Edge.
 *
 * @returns {string | undefined} path of its program
 */
export const findBrowser = () => {
  const chosen = process.env['CHROME_PATH'];
  if (chosen === undefined || chosen === '') return [...onPath(), ...APPLICATIONS].find((file) => existsSync(file));
  if (existsSync(chosen)) return chosen;
  throw new Error(`CHROME_PATH names ${chosen}, which is not there.`);
};

const ofPlaywright = async () => {
  const { chromium } = await import('playwright');
  const file = chromium.executablePath();
  return existsSync(file) ? file : undefined;
};

const mayUseApt = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** @type {readonly (() => Promise<string | undefined>)[]} */
const WAYS = [
  async () => findBrowser(),
  ofPlaywright,
  async () => {
    if (!mayUseApt()) return undefined;
    console.log('Installing chromium with apt-get …');
    const quietly = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
    await runCommand('apt-get', ['update', '-qq'], quietly);
    await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quietly);
    return findBrowser();
  },
  async () => {
    console.log('Installing a browser with Playwright …');
    await runCommand(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium']);
    return ofPlaywright();
  },
];

/**
 * The browser that tests run in; installs one where none is.
 *
 * @returns {Promise<string>} path of its program
 */
export const ensureBrowser = async () => {
  for (const way of WAYS) {
    const file = await way();
    if (file !== undefined) return file;
  }
  throw new Error(
    'No browser for the tests: none is installed, and neither apt-get nor Playwright could install one. ' +
      'Install Chrome, Chromium or Edge, or name one in CHROME_PATH.',
  );
};
