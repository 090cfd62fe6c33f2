import { parse } from 'yaml';
import type { Plugin } from 'vite';

/** Lets code import a `.yaml` file as plain data. Used for the vocabulary only; datasets go through the gate. */
export const yamlData = (): Plugin => ({
  name: 'stemma-yaml-data',
  transform(code, id) {
    if (!id.endsWith('.yaml')) return undefined;
    return { code: `export default ${JSON.stringify(parse(code))};`, map: null };
  },
});
