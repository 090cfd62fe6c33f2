import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkJson } from '../../src/formats/check-json.ts';
import { json } from '../../src/formats/json.ts';
import { locateJson } from '../../src/formats/locate-json.ts';
import { parseDataset } from '../../src/formats/parse-dataset.ts';
import { someDataset } from '../arbitraries.ts';
import { aClaim, aDataset, aNode, nodeId } from '../builders.ts';

const flawOf = (text: string) => {
  const read = json.read(text);
  if (read.ok) throw new Error('read');
  const [{ code, line, column, excerpt } = { code: '' }] = read.error;
  return { code, line, column, excerpt };
};

describe('JSON that cannot be read', () => {
  test.each<[string, string, number, number]>([
    ['{"a":1,}', 'json-syntax', 1, 8],
    ['{"a":1\n "b":2}', 'json-syntax', 2, 2],
    ['[1,\n 2,\n tru]', 'json-syntax', 3, 2],
    ["{'a':1}", 'json-syntax', 1, 2],
    ['{"a" 1}', 'json-syntax', 1, 6],
    ['[1] 2', 'json-syntax', 1, 5],
    ['["a\nb"]', 'json-syntax', 1, 4],
    ['["\\x"]', 'json-syntax', 1, 3],
    ['["\\u12G4"]', 'json-syntax', 1, 3],
    ['[01]', 'json-syntax', 1, 2],
    ['[1.]', 'json-syntax', 1, 2],
    ['[+1]', 'json-syntax', 1, 2],
    ['[NaN]', 'json-syntax', 1, 2],
    ['[1]]', 'json-syntax', 1, 4],
    ['// a\n[1]', 'json-syntax', 1, 1],
    ['{"a":\r\n[1,\r\n2', 'json-cut', 3, 2],
    ['{"a":"b', 'json-cut', 1, 8],
    ['["a\\', 'json-syntax', 1, 4],
    ['{"a":1,"b":2,"a":3}', 'duplicate-key', 1, 14],
    ['{"a":1,"\\u0061":3}', 'duplicate-key', 1, 8],
    ['{"__proto__":1,"__proto__":3}', 'duplicate-key', 1, 16],
    ['', 'empty-input', 1, 1],
    ['\uFEFF \n', 'empty-input', 1, 1],
    ['<!doctype html><title>Not found</title>', 'not-json', 1, 1],
  ])('%j: %s at %i:%i', (text, code, line, column) => {
    expect(flawOf(text)).toMatchObject({ code, line, column });
  });

  test('is shown around the flaw, in at most 80 characters of its line', () => {
    expect(flawOf(`{"first":1,\n"second": "${'x'.repeat(200)}", oops}`)).toEqual({
      code: 'json-syntax',
      line: 2,
      column: 215,
      excerpt: `${'x'.repeat(17)}", oops}`,
    });
    expect(flawOf(`[oops${'x'.repeat(200)}`).excerpt).toHaveLength(80);
  });

  test('is refused when it is nested more than 64 deep, and read at 64', () => {
    const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
    expect(json.read(nested(64)).ok).toBe(true);
    expect(flawOf(nested(65))).toMatchObject({ code: 'too-deep', line: 1, column: 65 });
    expect(flawOf('[{"a":'.repeat(500_000))).toMatchObject({ code: 'too-deep' });
    expect(json.read(nested(65), { maxDepth: 65 }).ok).toBe(true);
  });
});

describe('JSON', () => {
  test('is accepted exactly where JSON.parse accepts it', () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-0.5e+3',
      'true',
      'null',
      ' ',
      '\n',
      '\\',
      '"',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(token, { maxLength: 9 }).map((parts) => parts.join('')),
          fc.json(),
        ),
        (text) => {
          const flaw = checkJson(text, 64);
          if (flaw?.code === 'duplicate-key' || flaw?.code === 'too-deep') return;
          expect(flaw === undefined).toBe(parses(text));
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('has every value at the place it is said to be', () => {
    fc.assert(
      fc.property(
        fc.jsonValue({ noUnicodeString: false, maxDepth: 4 }),
        fc.constantFrom(undefined, 1, '\t'),
        (value, indent) => {
          const text = JSON.stringify(value, undefined, indent);
          const locate = locateJson(text);
          for (const [path, at] of valuesIn(value)) {
            const { line, column } = locate(path)!;
            const rest = text
              .split('\n')
              .slice(line - 1)
              .join('\n')
              .slice(column - 1);
            expect(rest.startsWith(JSON.stringify(at, undefined, indent)?.split('\n')[0] ?? '')).toBe(true);
          }
        },
      ),
    );
  });

  test('places the nearest thing around what is not there', () => {
    const locate = locateJson('{"claims":[\n  {"id":"a"}]}');
    expect(locate(['claims', 0, 'from'])).toEqual({ line: 2, column: 3 });
    expect(locate(['claims', 0, 'id', 'x'])).toEqual({ line: 2, column: 9 });
    expect(locate(['nodes'])).toEqual({ line: 1, column: 1 });
  });
});

describe('a dataset as JSON', () => {
  test('has a record on each line and leaves out defaults', () => {
    const claim = aClaim('institution:un', 'publishes', 'report:hdr', { when: '1994' });
    const positions = new Map([['network', new Map([[nodeId('report:hdr'), [1, 2] as const]])]]);
    expect(
      json.write(aDataset({ nodes: [aNode('report:hdr', { acronym: undefined })], claims: [claim], positions })),
    ).toBe(
      `{
"stemma":1,
"id":"test",
"title":"A test dataset",
"version":"1.0.0",
"language":"en",
"groups":[],
"sources":[
{"id":"source","label":"source"}
],
"nodes":[
{"id":"report:hdr","kind":"report","label":"hdr"},
{"id":"institution:un","kind":"institution","label":"un"}
],
"claims":[
{"id":"institution:un publishes report:hdr","from":"institution:un","relation":"publishes","to":"report:hdr","when":"1994","evidence":[{"source":"source"}]}
],
"stories":[],
"positions":{"network":{"report:hdr":[1,2]}}
}
`,
    );
  });

  test('comes back as the same dataset, and as the same text', () => {
    fc.assert(
      fc.property(someDataset(), (dataset) => {
        const text = json.write(dataset);
        const parsed = parseDataset(text);
        expect(parsed.ok && parsed.value.dataset).toEqual(dataset);
        expect(parsed.ok && json.write(parsed.value.dataset)).toBe(text);
      }),
    );
  });
});

const parses = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

const valuesIn = (
  value: unknown,
  path: readonly (string | number)[] = [],
): [readonly (string | number)[], unknown][] => {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [[path, value], ...entries.flatMap(([key, one]) => valuesIn(one, [...path, key]))];
};
