import { toPlain } from '../formats/to-plain.ts';
import { modelOf } from '../state/model-of.ts';
import type { Explorer } from './explorer.ts';

/** The loaded dataset of an explorer as plain JSON data; `undefined` while there is none. Cost linear in its records. */
export const plainDataset = ({ state }: Explorer): object | undefined => {
  const model = modelOf(state);
  return model && toPlain(model.dataset);
};
