import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plainCopy } from '../../src/formats/plain-copy.ts';

const copied = (value: unknown): unknown => {
  const copy = plainCopy(value, 64);
  return copy.ok ? copy.value : copy.error.map(({ code, path }) => (path === undefined ? code : `${code} ${path}`));
};

describe('plain data in memory', () => {
  test('is copied as JSON would copy it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.stringify(copied(value))).toBe(JSON.stringify(value));
      }),
    );
  });

  test('keeps numbers that JSON has no word for; the gate reports them', () => {
    expect(copied([NaN, Infinity])).toEqual([NaN, Infinity]);
  });

  test('loses what is undefined, hidden or under a symbol', () => {
    const value: object = Object.defineProperty({ a: undefined, b: 1, [Symbol('s')]: 1 }, 'hidden', { value: 1 });
    expect(Reflect.ownKeys(copied(value) as object)).toEqual(['b']);
  });

  test('takes a part that stands twice, however often it doubles', () => {
    let bomb: object = { end: 1 };
    for (let i = 0; i < 50; i++) bomb = { a: bomb, b: bomb };
    expect(copied(bomb)).toHaveProperty('a.b.a.b');
  });

  test('keeps a key named __proto__ as data', () => {
    const copy = copied(JSON.parse('{"__proto__":{"polluted":1}}')) as object;
    expect(Object.entries(copy)).toHaveLength(1);
    expect('polluted' in copy).toBe(false);
  });
});

describe('what is no plain data is refused', () => {
  const circle: { self?: object } = {};
  circle.self = { back: [circle] };
  const deep = Array.from({ length: 65 }).reduce<object>((inner) => [inner], []);

  test.each<[string, unknown, string]>([
    ['a function', { nodes: [() => 1] }, 'not-plain-data nodes[0]'],
    ['a symbol', { id: Symbol('s') }, 'not-plain-data id'],
    ['a big integer', { id: 1n }, 'not-plain-data id'],
    ['a map', { positions: new Map() }, 'not-plain-data positions'],
    ['a date', { when: new Date(0) }, 'not-plain-data when'],
    ['an instance', new Error('no'), 'not-plain-data'],
    ['a circle', circle, 'circular-data self.back[0]'],
    ['65 lists inside each other', deep, 'too-deep [0][0][0][0][0][0][0][0]'],
    [
      'a getter that throws',
      {
        get nodes() {
          throw new Error('no');
        },
      },
      'not-plain-data',
    ],
    [
      'a proxy that throws',
      new Proxy(
        {},
        {
          ownKeys: () => {
            throw new Error('no');
          },
        },
      ),
      'not-plain-data',
    ],
  ])('%s', (_, value, problem) => {
    expect(copied(value)).toEqual([problem]);
  });
});
