import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortened } from '../../src/scene/shortened.ts';

const graphemes = (text: string): number => [...new Intl.Segmenter().segment(text)].length;

describe('a label too long to draw', () => {
  it('keeps what fits and marks the cut', () => {
    expect(shortened('Human Development Report', 10)).toBe('Human Dev…');
    expect(shortened('short', 10)).toBe('short');
  });

  it('never cuts a grapheme in two', () => {
    expect(shortened('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 2)).toBe('👩‍👩‍👧‍👦…');
  });

  it('is never longer than asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 1, max: 40 }), (text, most) => {
        expect(graphemes(shortened(text, most))).toBeLessThanOrEqual(most);
      }),
    );
  });
});
