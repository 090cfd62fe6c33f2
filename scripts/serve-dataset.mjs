import { readFileSync } from 'node:fs';
import { shippedDataset } from './shipped-dataset.mjs';

const PLACE = 'data/human-security.json';

/**
 * Puts the shipped dataset beside the site: served while developing and testing, written when the site is built.
 *
 * @returns {import('vite').Plugin}
 */
export const serveDataset = () => ({
  name: 'stemma-serve-dataset',
  configureServer(server) {
    server.middlewares.use(`/${PLACE}`, (_request, response, next) => {
      shippedDataset()
        .then((file) => response.setHeader('content-type', 'application/json').end(readFileSync(file)))
        .catch(next);
    });
  },
  async generateBundle() {
    this.emitFile({ type: 'asset', fileName: PLACE, source: readFileSync(await shippedDataset()) });
  },
});
