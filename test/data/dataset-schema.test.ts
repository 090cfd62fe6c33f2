import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { datasetSchemaText } from '../../scripts/dataset-schema.ts';

const FILE = 'graph-data/schema/dataset.schema.json';

interface Schema {
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, object>>;
  readonly $defs: Readonly<Record<string, { readonly required?: readonly string[] }>>;
}

const schema = JSON.parse(readFileSync(FILE, 'utf8')) as Schema;

describe('the JSON Schema of a dataset', () => {
  test('is in step with the gate; "npm run schema" writes it anew', () => {
    expect(readFileSync(FILE, 'utf8')).toBe(datasetSchemaText());
  });

  test('asks of a file what the gate asks of it', () => {
    expect(schema.required).toEqual(['stemma', 'id', 'title']);
    expect(schema.$defs.claim?.required).toEqual(['id', 'from', 'relation', 'to']);
    expect(schema.$defs.node?.required).toEqual(['id', 'kind', 'label']);
  });

  test('has a part for each file of a dataset folder', () => {
    expect(Object.keys(schema.$defs)).toEqual(
      expect.arrayContaining(['manifest', 'sources', 'nodes', 'claims', 'story', 'evidence']),
    );
  });
});
