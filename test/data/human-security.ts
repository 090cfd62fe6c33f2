import { join } from 'node:path';
import { ROOT } from '../../scripts/root.mjs';
import { readDataset } from '../../src/cli/read-dataset.ts';
import { createModel, type IndexedModel } from '../../src/model/create-model.ts';

/** The model of the shipped dataset, read from its YAML files; it has no saved places. */
export const humanSecurity = async (): Promise<IndexedModel> => {
  const read = await readDataset(join(ROOT, 'graph-data', 'human-security'));
  if (!read.ok) throw new Error(read.error.map(({ message }) => message).join('\n'));
  return createModel(read.value.dataset);
};
