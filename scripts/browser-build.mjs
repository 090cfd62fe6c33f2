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

/** What turns our data into modules. @param {() => Promise<string>} [shipped] another text for the shipped dataset */
export const dataModules = (shipped) => [yamlData(), shippedData(shipped)];
