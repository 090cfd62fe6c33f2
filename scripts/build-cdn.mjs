import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from './root.mjs';
import { yamlData } from './yaml-data.mjs';

/** Writes dist/cdn: `stemma.js`, which registers the elements, and the parts that it loads when they are needed. */
export const buildCdn = async () => {
  await build({
    root: ROOT,
    configFile: false,
    base: './',
    logLevel: 'warn',
    publicDir: false,
    plugins: [yamlData()],
    worker: { format: 'es', plugins: () => [yamlData()] },
    build: {
      outDir: join(ROOT, 'dist', 'cdn'),
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: false,
      manifest: 'manifest.json',
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        checks: { pluginTimings: false },
        input: { stemma: join(ROOT, 'components', 'define.ts') },
        output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  });
};
