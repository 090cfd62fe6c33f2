import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../../scripts/root.mjs';

/** One way into a page: what an author writes at its head, and where the explorer shall stand. */
export interface Door {
  readonly name: string;
  /** The script of the door, from another origin than the page but for `module`, which the page's own bundle holds. */
  head(assets: string): string;
  /** The explorer itself. */
  tag(assets: string, attributes?: string): string;
  /** What a strict policy of the page must allow. */
  policy(assets: string): readonly string[];
}

const FALLBACK = '<p class="fallback">The graph of human security.</p>';

const element = (assets: string, attributes = ''): string =>
  `<stemma-explorer src="${assets}data/human-security.json" loading="eager" ${attributes}>${FALLBACK}</stemma-explorer>`;

const scripted = (name: string, head: Door['head']): Door => ({
  name,
  head,
  tag: element,
  policy: (assets) => [
    `script-src 'self' ${assets}`,
    "style-src 'self'",
    `connect-src ${assets}`,
    'img-src data: blob:',
  ],
});

/** The doors that a reader of the documentation finds. */
export const DOORS: readonly Door[] = [
  scripted('element', (assets) => `<script type="module" src="${assets}cdn/stemma.js" crossorigin></script>`),
  scripted('single file', (assets) => `<script defer src="${assets}cdn/stemma.single.js" crossorigin></script>`),
  scripted('module', () => '<script type="module" src="/own/app.js"></script>'),
  {
    name: 'iframe',
    head: (assets) => `<script defer src="${assets}embed/host.js" crossorigin></script>`,
    tag: (assets) =>
      `<iframe data-stemma src="${assets}embed/" title="Human security" width="100%" height="640"></iframe>`,
    policy: (assets) => [`script-src 'self' ${assets}`, "style-src 'self'", 'img-src data:', `frame-src ${assets}`],
  },
];

/** Bundles an application that does no more than import the package, as an author's own build does. */
export const bundleApplication = async (): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'stemma-app-'));
  const entry = join(folder, 'app.js');
  writeFileSync(entry, `import ${JSON.stringify(join(ROOT, 'dist/lib/index.js'))};\n`);
  await build({
    root: ROOT,
    configFile: false,
    mode: 'production',
    resolve: { conditions: ['module', 'browser', 'production'] },
    logLevel: 'error',
    publicDir: false,
    base: './',
    worker: { format: 'es' },
    build: {
      outDir: join(folder, 'own'),
      target: 'es2022',
      modulePreload: false,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: { app: entry },
        output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  });
  return join(folder, 'own');
};
