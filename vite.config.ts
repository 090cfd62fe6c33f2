import { defineConfig } from 'vite';
import { serveDataset } from './scripts/serve-dataset.mjs';
import { yamlData } from './scripts/yaml-data.mjs';

/** The site: `npm run dev` serves it, `npm run build` writes it to dist/site. */
export default defineConfig({
  base: './',
  plugins: [yamlData(), serveDataset()],
  worker: { format: 'es', plugins: () => [yamlData()] },
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
});
