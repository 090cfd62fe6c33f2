import { csvFile } from '../../src/state/csv-file.ts';
import { download } from './download.ts';
import { say } from './say.ts';

const FAILURE = 'The table could not be written. Check the connection, then try again.';

/** Hands the reader a table as a file, once it is written; says so where that fails. */
export const saveTable = async (from: EventTarget, name: string, table: Promise<string>): Promise<void> => {
  try {
    download(name, 'text/csv;charset=utf-8', csvFile(await table));
  } catch {
    say(from, FAILURE);
  }
};
