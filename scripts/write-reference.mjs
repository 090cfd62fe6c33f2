/** `npm run reference`: writes docs/reference.md from the code. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { ROOT } from './root.mjs';
import { yamlData } from './yaml-data.mjs';

/** @type {{ module: { referenceText(): Promise<string> } }} */
const { module } = await runnerImport(join(ROOT, 'scripts', 'api', 'reference.ts'), {
  configFile: false,
  plugins: [yamlData()],
});
writeFileSync(join(ROOT, 'docs', 'reference.md'), await module.referenceText());
