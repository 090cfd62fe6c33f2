import { parse } from 'yaml';

/**
 * Lets code import a `.yaml` file as plain data. Used for the vocabulary only; datasets go through the gate.
 *
 * @returns {import('vite').Plugin}
 */
export const yamlData = () => ({
  name: 'stemma-yaml-data',
  transform(code, id) {
    if (!id.endsWith('.yaml')) return undefined;
    return { code: `export default ${JSON.stringify(parse(code))};`, map: null };
  },
});
