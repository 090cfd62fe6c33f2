import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import {
  claimSchema,
  datasetSchema,
  evidenceSchema,
  manifestSchema,
  nodeSchema,
  sourceSchema,
  storySchema,
} from '../src/model/schema.ts';

/** Parts that the files of a dataset folder can name: `dataset.schema.json#/$defs/claims`. */
const PARTS = {
  manifest: manifestSchema,
  source: sourceSchema,
  node: nodeSchema,
  evidence: evidenceSchema,
  claim: claimSchema,
  story: storySchema,
  sources: v.array(sourceSchema),
  nodes: v.array(nodeSchema),
  claims: v.array(claimSchema),
};

/** The JSON Schema of a dataset as a file text, made of the schemas of the gate. */
export const datasetSchemaText = (): string => {
  const schema = toJsonSchema(datasetSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    definitions: PARTS,
    ignoreActions: ['transform', 'check', 'readonly', 'finite'],
  });
  const head = {
    $schema: schema.$schema,
    $id: 'dataset.schema.json',
    title: 'Stemma dataset',
    description: 'Generated from src/model/schema.ts by scripts/write-schema.mjs.',
  };
  return `${JSON.stringify({ ...head, ...schema }, undefined, 2)}\n`;
};
