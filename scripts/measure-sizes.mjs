import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openMeasured } from './open-measured.mjs';
import { bringOtherData, lookAtEverything, takeEverythingAway } from './reader-journey.mjs';
import { ROOT } from './root.mjs';

const CDN = join(ROOT, 'dist', 'cdn');

/** @typedef {Readonly<Record<string, number>>} Sizes Bytes of script after gzip, by what a reader does. */

/** @typedef {{ readonly sizes: Sizes, readonly unseen: readonly string[] }} Measure What no reader ever asked for is unseen. */

/** @param {string} file in dist/cdn */
const packed = (file) => gzipSync(readFileSync(join(CDN, file)), { level: 9 }).length;

/** @param {Iterable<string>} files each counted once */
const sum = (files) => [...new Set(files)].reduce((bytes, file) => bytes + packed(file), 0);

/** The shipped dataset is no code; pages with data of their own never load it. @param {string} file */
const isCode = (file) => !/^parts\/dataset-/.test(file);

const parts = () => readdirSync(join(CDN, 'parts')).map((name) => `parts/${name}`);

/**
 * What a browser asks for of dist/cdn when a reader opens the shipped dataset with `stemma.js`, then looks at every view
 * and panel, then takes everything away, then brings other data: bytes of script after gzip. The first two sums are
 * whole, the next two say what comes on top.
 *
 * @returns {Promise<Measure>}
 */
export const measureSizes = async () => {
  const measured = await openMeasured();
  try {
    const first = await measured.first();
    await lookAtEverything(measured);
    const seen = measured.scripts.filter(isCode);
    await takeEverythingAway(measured);
    const taken = measured.scripts.filter(isCode);
    await bringOtherData(measured);
    const all = new Set(measured.scripts.filter(isCode));
    return {
      sizes: {
        'before the first drawing': sum(first),
        'with every view, filter, search, details, trace and story': sum(seen),
        'on top for sharing, exports and pictures': sum(taken) - sum(seen),
        'on top for other data: layout, and what is wrong with them': sum(all) - sum(taken),
        'all in one file, without the dataset': packed('stemma.bare.js'),
      },
      unseen: parts().filter((file) => isCode(file) && !all.has(file)),
    };
  } finally {
    await measured.close();
  }
};
