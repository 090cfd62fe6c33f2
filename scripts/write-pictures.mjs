import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll } from './build-all.mjs';
import { ensureBrowser } from './find-browser.mjs';
import { ROOT } from './root.mjs';
import { serveFolder } from '../bin/static-server.mjs';

const LAPTOP = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };

/** The pictures of the documentation: what the explorer shows at an address, on a screen, in a theme. */
const PICTURES = [
  { name: 'network-light', address: '', screen: LAPTOP, theme: 'light' },
  { name: 'network-selected', address: '#sel=report:hdr-1994', screen: LAPTOP, theme: 'light' },
  { name: 'network-dark', address: '#sel=definition:ga-66-290', screen: LAPTOP, theme: 'dark' },
  { name: 'network-filtered', address: '#dim=food', screen: LAPTOP, theme: 'light' },
  { name: 'network-nothing', address: '#dim=food&kind=critique', screen: LAPTOP, theme: 'light' },
  { name: 'network-phone', address: '#sel=report:hdr-1994', screen: PHONE, theme: 'light' },
  { name: 'lineage', address: '#view=lineage&sel=definition:eu-2004', screen: LAPTOP, theme: 'light' },
  { name: 'lineage-dark', address: '#view=lineage&sel=definition:eu-2004', screen: LAPTOP, theme: 'dark' },
  { name: 'lineage-phone', address: '#view=lineage', screen: PHONE, theme: 'light' },
  { name: 'definitions', address: '#view=definitions', screen: LAPTOP, theme: 'light' },
  { name: 'coverage', address: '#view=coverage', screen: LAPTOP, theme: 'light' },
  { name: 'timeline', address: '#view=timeline', screen: LAPTOP, theme: 'light' },
  { name: 'trace', address: '#trace=report:agenda-for-peace..definition:eu-2007', screen: LAPTOP, theme: 'light' },
  { name: 'story', address: '#story=one-definition-six-hands&step=2', screen: LAPTOP, theme: 'light' },
  { name: 'list', address: '#view=list', screen: LAPTOP, theme: 'light' },
  { name: 'table', address: '#view=table&table=claims', screen: LAPTOP, theme: 'light' },
];

/** Writes every picture into `docs/pictures/`, from the built site. */
const writePictures = async () => {
  const { chromium } = await import('playwright');
  await buildAll(['site']);
  const server = await serveFolder(join(ROOT, 'dist/site'), 0);
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  mkdirSync(join(ROOT, 'docs/pictures'), { recursive: true });
  for (const { name, address, screen, theme } of PICTURES) {
    const page = await browser.newPage({
      viewport: screen,
      deviceScaleFactor: 1.5,
      colorScheme: /** @type {'light' | 'dark'} */ (theme),
    });
    await page.goto(server.address + address);
    await page.evaluate(() =>
      customElements
        .whenDefined('stemma-explorer')
        .then(() => /** @type {any} */ (document.querySelector('stemma-explorer')).ready),
    );
    await page.waitForLoadState('networkidle');
    await page.screenshot({ path: join(ROOT, `docs/pictures/${name}.png`) });
    await page.close();
  }
  await browser.close();
  await server.close();
};

await writePictures();
