import { readFileSync } from 'node:fs';
import { shippedDataset } from './shipped-dataset.mjs';

/** What the code imports to get the shipped dataset: its manifest, as a whole. */
const ID = /human-security\/dataset\.yaml\?whole$/;

/**
 * Lets code import the shipped dataset as one JSON text, laid out: a part of its own that is loaded where a page names
 * no data.
 *
 * @param {() => Promise<string>} [text] another text to put there
 * @returns {import('vite').Plugin}
 */
export const shippedData = (text = async () => readFileSync(await shippedDataset(), 'utf8')) => ({
  name: 'stemma-shipped-data',
  enforce: 'pre',
  async load(id) {
    return ID.test(id) ? { code: `export default ${JSON.stringify(await text())};`, map: null } : undefined;
  },
});
