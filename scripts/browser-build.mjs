import { shippedData } from './shipped-data.mjs';
import { yamlData } from './yaml-data.mjs';

/** Options that every build for a browser shares. A worker is one classic script, so that it can be inline anywhere. */
export const FOR_BROWSERS = {
  base: './',
  worker: { format: /** @type {const} */ ('iife'), plugins: () => [yamlData()] },
  build: {
    target: 'es2022',
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
};

/** Loads parts without a helper of the bundler, which would write into the head of the page. @returns {import('vite').Plugin} */
export const plainImports = () => ({
  name: 'stemma-plain-imports',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
});

/** What turns our data into modules. @param {() => Promise<string>} [shipped] another text for the shipped dataset */
export const dataModules = (shipped) => [yamlData(), shippedData(shipped)];
