import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a page writes into `integrity`. @param {string} file */
export const integrityOf = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/**
 * Writes `integrity.json`: the hash of each script in a folder, by its path there.
 *
 * @param {string} folder
 * @returns {Readonly<Record<string, string>>}
 */
export const writeIntegrity = (folder) => {
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.js'))
    .sort();
  const hashes = Object.fromEntries(scripts.map((path) => [path, integrityOf(join(folder, path))]));
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(hashes, undefined, 2)}\n`);
  return hashes;
};
