import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDimensionWord, toDimensionWord } from '../../src/state/dimension-word.ts';
import { nodeId } from '../builders.ts';

it('writes a dimension of the usual form as its bare word, and reads either form', () => {
  expect(toDimensionWord(nodeId('dimension:food'))).toBe('food');
  expect(parseDimensionWord('food')).toBe('dimension:food');
  expect(parseDimensionWord('dimension:food')).toBe('dimension:food');
});

it('brings every id back as it was', () => {
  const odd = fc.constantFrom('food', ':', '::', 'dimension:', 'dimension:a:b', ':dimension:x', '');
  fc.assert(
    fc.property(fc.oneof(fc.string(), odd), (id) => {
      expect(parseDimensionWord(toDimensionWord(nodeId(id)))).toBe(id);
    }),
  );
});
