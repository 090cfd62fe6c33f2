import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { json } from '../../src/formats/json.ts';
import { parseDataset } from '../../src/formats/parse-dataset.ts';
import { toPlain } from '../../src/formats/to-plain.ts';
import { parseDataset as parseForHosts, visible, createModel } from '../../src/index.ts';
import { inheritedKeys, someDataset } from '../arbitraries.ts';
import { aClaim, aDataset } from '../builders.ts';

let inherited: readonly string[];
beforeEach(() => void (inherited = inheritedKeys()));
afterEach(() => expect(inheritedKeys()).toEqual(inherited));

const dataset = aDataset({ claims: [aClaim('institution:un', 'publishes', 'report:hdr')] });

const codesOf = (input: unknown, options?: Parameters<typeof parseDataset>[1]): string[] => {
  const parsed = parseDataset(input, options);
  return (parsed.ok ? parsed.value.report.problems : parsed.error).map(({ code }) => code);
};

describe('parseDataset', () => {
  test('reads a text and an object alike', () => {
    const report = { nodes: { read: 2, kept: 2 }, claims: { read: 1, kept: 1 }, problems: [] };
    expect(parseDataset(json.write(dataset))).toEqual({ ok: true, value: { dataset, report } });
    expect(parseDataset(toPlain(dataset), { format: 'json' })).toEqual({ ok: true, value: { dataset, report } });
  });

  test('places problems of a text by line and column', () => {
    const text = `{"stemma":1,"id":"t","title":"T",
      "nodes":[{"id":"report:a","kind":"report","label":"A","when":"long ago"}],
      "claims":[{"id":"c","from":"report:a","relation":"cites",
                 "to":"report:gone"}]}`;
    const parsed = parseDataset(text);
    expect(parsed.ok && parsed.value.report.problems).toMatchObject([
      { code: 'bad-date', path: 'nodes[0].when', line: 2, column: 68, excerpt: 'long ago' },
      { code: 'dangling-claim', path: 'claims[0].to', line: 4, column: 23, excerpt: 'report:gone' },
    ]);
  });

  test('finds places of many problems in one pass', () => {
    const claims = Array.from({ length: 20_000 }, (_, i) => ({ id: `c${i}`, from: 'a', relation: 'cites', to: 'b' }));
    const start = performance.now();
    const parsed = parseDataset(JSON.stringify({ ...toPlain(aDataset()), claims }));
    expect(parsed.ok && parsed.value.report.problems.length).toBe(20_000);
    expect(performance.now() - start).toBeLessThan(5000);
  });

  test('refuses a format it cannot read, text that is too long and objects that are no data', () => {
    expect(codesOf('', { format: '__proto__' })).toEqual(['unknown-format']);
    expect(codesOf('{}', { limits: { maxCharacters: 1 } })).toEqual(['too-large']);
    expect(codesOf({ stemma: 1, nodes: new Map() })).toEqual(['not-plain-data']);
    expect(codesOf(undefined)).toEqual(['not-a-dataset']);
  });

  test('is strict where asked', () => {
    const data = { ...toPlain(dataset), nodes: [] };
    expect(parseDataset(data).ok).toBe(true);
    expect(parseDataset(data, { strict: true })).toMatchObject({ ok: false, error: [{ code: 'dangling-claim' }] });
  });

  test('makes of any text a dataset or a refusal with reasons', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), cutDataset()), (text) => {
        const parsed = parseDataset(text);
        if (!parsed.ok)
          expect(parsed.error[0]).toMatchObject({ severity: 'error', message: expect.stringMatching(/\.\)?$/) });
        expect(inheritedKeys()).toEqual(inherited);
      }),
    );
  });

  test('makes of any object a dataset or a refusal with reasons', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true, withDate: true }),
        (value) => {
          const parsed = parseDataset(value);
          expect(parsed.ok || parsed.error.length > 0).toBe(true);
        },
      ),
    );
  });
});

/** A dataset of which only the beginning arrived: never loaded as a smaller graph. */
const cutDataset = (): fc.Arbitrary<string> =>
  fc.tuple(someDataset(), fc.double({ min: 0, max: 0.99, noNaN: true })).map(([one, part]) => {
    const text = json.write(one);
    return text.slice(0, Math.floor((text.length - 3) * part));
  });

test('a dataset of which only the beginning arrived is refused', () => {
  fc.assert(
    fc.property(cutDataset(), (text) => {
      expect(parseDataset(text).ok).toBe(false);
    }),
  );
});

describe('the public module', () => {
  test('gives the dataset itself, with the report beside it', () => {
    const parsed = parseForHosts(json.write(dataset));
    expect(parsed).toEqual({
      ok: true,
      value: dataset,
      report: { nodes: { read: 2, kept: 2 }, claims: { read: 1, kept: 1 }, problems: [] },
    });
    expect(parseForHosts('')).toMatchObject({ ok: false, error: [{ code: 'empty-input' }] });
  });

  test('filters by what is given', () => {
    const { nodes } = visible(createModel(dataset), { kinds: ['report'] });
    expect([...nodes]).toEqual(['report:hdr']);
  });
});
