import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** Writes a text to a file, in folders that need not be there yet. Throws what the file system throws. */
export const writeText = async (path: string, text: string): Promise<void> => {
  await makeFolder(dirname(resolve(path)));
  await writeFile(path, text);
};

/** Node's own recursive `mkdir` never ends where a folder is there and takes none, as `/proc`. */
const makeFolder = async (folder: string): Promise<void> => {
  if (await isThere(folder)) return;
  await makeFolder(dirname(folder));
  await mkdir(folder);
};

const isThere = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );
