import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { el, escaped, written } from '../../../src/engine/svg/xml.ts';
import { readXml, textOf } from './read-xml.ts';

describe('an element', () => {
  it('has its attributes, text and children; what is undefined is left out', () => {
    const { svg } = el('g', { id: 'a', opacity: 0.333333, x: undefined }, 'one & ', [
      el('title', {}, '<b>'),
      undefined,
    ]);
    expect(svg).toBe('<g id="a" opacity="0.33">one &amp; <title>&lt;b&gt;</title></g>');
    expect(el('circle', { r: -0 }).svg).toBe('<circle r="0"/>');
  });

  it('is well-formed whatever stands in it, and says the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { svg } = el('text', { id: text }, text);
        const read = readXml(svg);
        expect(textOf(read)).toBe(read.attributes.get('id') ?? '');
      }),
    );
  });

  it('shows what XML has no place for as U+FFFD', () => {
    expect(escaped('a\u0000b\u001Fc\uD800d\uFFFFe')).toBe('a\uFFFDb\uFFFDc\uFFFDd\uFFFDe');
    expect(escaped(']]>\n"\u{1F600}\u202E')).toBe(']]&gt; &quot;\u{1F600}\u202E');
  });

  it('refuses a number that is not finite', () => {
    expect(() => written(NaN)).toThrow(RangeError);
    expect(() => el('circle', { r: Infinity })).toThrow('finite');
  });
});

describe('the reader of these tests', () => {
  it.each(['<a>', '<a></b>', '<a x="1" x="2"/>', '<a>&nbsp;</a>', '<a>&</a>', '<a/><a/>', '<a>\u0001</a>', '<a x=1/>'])(
    'refuses %s',
    (text) => {
      expect(() => readXml(text)).toThrow();
    },
  );
});
