/** Writes graph-data/schema/dataset.schema.json from the schemas of the gate. */
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const { module } = await runnerImport(new URL('./dataset-schema.ts', import.meta.url).pathname);
writeFileSync(new URL('../graph-data/schema/dataset.schema.json', import.meta.url), module.datasetSchemaText());
