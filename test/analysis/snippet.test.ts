import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, squash, wordsOf } from '../../src/analysis/fold.ts';
import { snippetOf } from '../../src/analysis/snippet.ts';

describe('fold', () => {
  it('takes away case and accents', () => {
    expect(fold('ÉCOLE Straße İzmir ﬁn')).toBe('ecole strasse izmir fin');
    expect(squash('A/RES/66-290')).toBe('ares66290');
  });

  it('keeps the places of words', () => {
    expect(wordsOf('Pérez’s 66/290')).toEqual([
      { start: 0, end: 5, term: 'perez' },
      { start: 6, end: 7, term: 's' },
      { start: 8, end: 10, term: '66' },
      { start: 11, end: 14, term: '290' },
    ]);
  });
});

describe('snippetOf', () => {
  it('takes a short text whole and marks neighbouring words together', () => {
    const isMatch = (term: string): boolean => ['freedom', 'from'].includes(term);
    expect(snippetOf('to achieve freedom from fear', isMatch)).toEqual({
      text: 'to achieve freedom from fear',
      match: [11, 23],
    });
  });

  it('marks the longest run, over small words inside it', () => {
    const isMatch = (term: string): boolean => ['freedom', 'fear'].includes(term);
    const isGlue = (term: string): boolean => ['from', 'and'].includes(term);
    const text = 'Freedom and security; from freedom from fear and want';
    const { match } = snippetOf(text, isMatch, isGlue);
    expect(text.slice(...match)).toBe('freedom from fear');
  });

  it('cuts a long text between words on both sides', () => {
    const text = `${'before '.repeat(30)}needle${' after'.repeat(30)}`;
    const { text: cut, match } = snippetOf(text, (term) => term === 'needle');
    expect(cut.slice(...match)).toBe('needle');
    expect(cut).toMatch(/^…before( before)* needle( after)+…$/);
    expect(cut.length).toBeLessThanOrEqual(98);
  });

  it('marks nothing where nothing matches', () => {
    expect(snippetOf('short', () => false)).toEqual({ text: 'short', match: [0, 0] });
  });

  it('keeps its range inside its text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.integer({ min: 0, max: 20 }), (text, n) => {
        const wanted = wordsOf(text)[n]?.term;
        const { text: cut, match } = snippetOf(text, (term) => term === wanted);
        expect(match[0] >= 0 && match[0] <= match[1] && match[1] <= cut.length).toBe(true);
        expect(cut.length).toBeLessThanOrEqual(98);
      }),
    );
  });
});
